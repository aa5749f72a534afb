import type { Descriptor, Field, Resource } from '@/lib/schema/descriptor';

/** Widest line that the formatter leaves alone (biome.json, lineWidth). */
const LINE_WIDTH = 110;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const quoteText = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const propertyName = (name: string) => (IDENTIFIER.test(name) ? name : quoteText(name));

const pascal = (id: string) =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Name of a row type: `<Dataset>Row`, for companions `<Dataset><Resource>Row`. */
function typeName(descriptor: Descriptor, resource: Resource): string {
  const isFirst = descriptor.resources[0] === resource;
  return `${pascal(descriptor.name)}${isFirst ? '' : pascal(resource.name)}Row`;
}

function membersOf(field: Field): readonly string[] {
  const words = field.constraints?.enum;
  const base = () => {
    if (field.type === 'boolean') return ['boolean'];
    if (field.type === 'number' || field.type === 'integer') return ['number'];
    return words === undefined ? ['string'] : words.map(quoteText);
  };
  const isOptional = field.constraints?.required !== true && field.type !== 'list';
  return isOptional ? [...base(), 'null'] : base();
}

function fieldLines(field: Field): string[] {
  const members = membersOf(field);
  const union = members.join(' | ');
  const isList = field.type === 'list';
  const listed = members.length > 1 ? `readonly (${union})[]` : `readonly ${union}[]`;
  const head = `  readonly ${propertyName(field.name)}:`;
  const line = `${head} ${isList ? listed : union};`;
  if (line.length <= LINE_WIDTH || members.length === 1) return [line];
  if (!isList)
    return [head, ...members.map((member, at) => `    | ${member}${at === members.length - 1 ? ';' : ''}`)];
  return [`${head} readonly (`, ...members.map((member) => `    | ${member}`), '  )[];'];
}

function rowType(descriptor: Descriptor, resource: Resource): string {
  const fields = resource.schema.fields.flatMap(fieldLines);
  const doc = `/** One row of data/${descriptor.name}/${resource.path}: ${resource.title}. */`;
  return [doc, `export type ${typeName(descriptor, resource)} = {`, ...fields, '};'].join('\n');
}

function table(name: string, doc: string, entries: readonly (readonly [string, string])[]): string {
  const head = `/** ${doc} */\nexport interface ${name} {`;
  if (entries.length === 0) return `${head}}`;
  return [head, ...entries.map(([key, type]) => `  readonly ${propertyName(key)}: ${type};`), '}'].join('\n');
}

const featureKey = (descriptor: Descriptor, resource: Resource) =>
  descriptor.resources[0] === resource ? descriptor.name : `${descriptor.name}:${resource.name}`;

interface Pair {
  readonly descriptor: Descriptor;
  readonly resource: Resource;
}

/**
 * Text of `lib/schema/rows.ts`: one type per dataset and GeoJSON file, and the tables that lead from a dataset's id to it.
 * Laid out as the formatter would.
 */
export function rowTypesSource(descriptors: readonly Descriptor[]): string {
  const sorted = [...descriptors].sort((a, b) => (a.name < b.name ? -1 : 1));
  const pairs = sorted.flatMap((descriptor) =>
    descriptor.resources.map((resource) => ({ descriptor, resource })),
  );
  const isFirst = ({ descriptor, resource }: Pair) => descriptor.resources[0] === resource;
  const first = pairs.filter(isFirst);
  const features = pairs.filter(({ resource }) => resource.format === 'geojson');
  // Companion tables are handed out as plain rows (lib/schema/data-access.ts), so they need no type.
  const typed = pairs.filter((pair) => isFirst(pair) || pair.resource.format === 'geojson');
  const header = '// Made from the descriptors in data/ by `npm run data:types`; do not edit.';
  const blocks = [
    header,
    ...typed.map(({ descriptor, resource }) => rowType(descriptor, resource)),
    table(
      'DatasetRows',
      "Rows of each dataset's first file, by dataset id.",
      first.map(({ descriptor, resource }) => [descriptor.name, typeName(descriptor, resource)]),
    ),
    table(
      'FeatureRows',
      'Properties of GeoJSON features, by dataset id or `<dataset id>:<resource name>`.',
      features.map(({ descriptor, resource }) => [
        featureKey(descriptor, resource),
        typeName(descriptor, resource),
      ]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}
