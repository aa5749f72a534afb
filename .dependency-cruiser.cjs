// The floors of the house: a room may import only from a lower floor. A change here is a decision record first.
const FLOORS = [
  ['app', '^(app/|proxy\\.ts|instrumentation\\.ts)'],
  ['panels-ui', '^components/panels/'],
  ['skins', '^components/(charts|map|clock|receipts)/'],
  ['ui', '^components/(ui|hooks)/'],
  ['embed', '^lib/(embed|stills)/'],
  ['meaning', '^lib/(panels|datasets|assets)/'],
  ['figure', '^lib/figure/'],
  ['values', '^lib/(series|provenance|view-state|api|documents)/'],
  ['words', '^lib/messages/'],
  ['schema', '^lib/schema/'],
  ['ground', '^lib/(time|units|geo)/'],
];

const upward = FLOORS.map(([name, path], index) => ({
  name: `no-arrow-up-from-${name}`,
  comment: 'Import only from a lower floor (docs/architecture.md).',
  severity: 'error',
  from: { path },
  to: { path: FLOORS.slice(0, index).map(([, higher]) => higher) },
})).filter((rule) => rule.to.path.length > 0);

// Rooms on one floor do not import each other.
const sideways = {
  name: 'no-arrow-sideways',
  comment: 'Rooms on one floor do not import each other.',
  severity: 'error',
};
const SIBLINGS = [
  ['charts', 'map', 'clock', 'receipts'].map((room) => `components/${room}`),
  ['ui', 'hooks'].map((room) => `components/${room}`),
  ['embed', 'stills'].map((room) => `lib/${room}`),
  ['panels', 'datasets', 'assets'].map((room) => `lib/${room}`),
  ['series', 'provenance', 'view-state', 'api', 'documents'].map((room) => `lib/${room}`),
  ['time', 'units', 'geo'].map((room) => `lib/${room}`),
];
const siblingRules = SIBLINGS.flatMap((rooms) =>
  rooms.map((room) => ({
    ...sideways,
    name: `no-arrow-sideways-from-${room.replace('/', '-')}`,
    from: { path: `^${room}/` },
    to: { path: rooms.filter((other) => other !== room).map((other) => `^${other}/`) },
  })),
);

const onlyIn = (name, packages, allowed) => ({
  name: `only-${name}`,
  comment: `${packages} may be imported from ${allowed} alone.`,
  severity: 'error',
  from: { path: '^(app|components|lib|proxy)', pathNot: allowed },
  to: { path: `node_modules/(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan-arrows-into-tests',
      comment: 'Nothing imports tests/.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'lib-is-headless',
      comment: 'lib/ knows no React and no Next.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: ['node_modules/(react|react-dom|next|swr)(/|$)', '^(app|components)/'] },
    },
    {
      name: 'datasets-are-server-only',
      comment: 'Only app/, scripts and tests read the dataset store.',
      severity: 'error',
      from: { path: '^(components|lib)/', pathNot: '^lib/datasets/' },
      to: { path: '^lib/datasets/' },
    },
    {
      name: 'files-are-read-in-two-rooms-alone',
      comment: 'Only lib/datasets (data) and lib/assets (fonts, tokens, the frame) touch the disk.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(datasets|assets)/' },
      to: { path: '^(node:)?(fs|fs/promises|path)$' },
    },
    {
      name: 'schemas-stay-out-of-the-browser',
      comment: 'components/ takes types alone from lib/schema.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/schema/', dependencyTypesNot: ['type-only'] },
    },
    onlyIn('stills-know-resvg', '@resvg', '^lib/assets/'),
    onlyIn('map-knows-leaflet', 'leaflet|react-leaflet', '^components/map/'),
    onlyIn('charts-know-recharts', 'recharts', '^components/charts/'),
    onlyIn('schema-knows-zod', 'zod', '^lib/schema/'),
    onlyIn('messages-know-icu', 'intl-messageformat', '^lib/messages/'),
    ...upward,
    ...siblingRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
