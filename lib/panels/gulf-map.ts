import type { MapFigure, MapLayer, MapShape } from '@/lib/figure/map-figure';
import { boundedView, HOME_VIEW } from '@/lib/figure/map-view';
import type { DatasetId } from '@/lib/schema/data-access';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import { type PanelContext, panelContext } from './context';
import { makeControl } from './controls';
import { basePart } from './map/map-bases';
import { selectedCard } from './map/map-card';
import { chokepointPart } from './map/map-chokepoints';
import { type AreaPresence, deploymentPart, openPresence } from './map/map-deployments';
import { eventPart } from './map/map-events';
import { filterChoices, unknownFilters } from './map/map-facets';
import { incidentPart, recentIncidents } from './map/map-incidents';
import { lanePart } from './map/map-lanes';
import {
  type BuiltLayer,
  buildLayer,
  LAYERS,
  type LayerId,
  layersParameter,
  PRESETS,
  shownLayers,
} from './map/map-layers';
import { mapLegend } from './map/map-legend';
import { mapMeasure } from './map/map-measure';
import { pipelinePart } from './map/map-pipelines';
import { portPart } from './map/map-ports';
import { mapSearch } from './map/map-search';
import { mapStrip } from './map/map-strip';
import { mapTable, sortOf } from './map/map-table';
import { wordOf } from './map/map-word';
import type { PanelControl, PanelDefinition, PanelInput, PanelView } from './panel';
import { sourceLines } from './source-lines';

const TITLE = 'panels.map.title';
const DATASETS: readonly DatasetId[] = [
  'deployments',
  'deployment-areas',
  'shipping-incidents',
  'chokepoints',
  'chokepoint-flows-annual',
  'chokepoint-transits-daily',
  'shipping-lanes',
  'bases',
  'events',
  'ports-terminals',
  'pipelines',
  'sea-network',
];
const HEIGHT = 560;

/** The area of records that have no place: preparing, in transit, or operating from elsewhere. */
const NO_PLACE = 'out-of-region';

/** Layers bottom to top; a broken one is kept with the reason. */
function builtLayers(context: PanelContext): readonly BuiltLayer[] {
  const built = [
    buildLayer(context, 'lanes', () => lanePart(context)),
    buildLayer(context, 'pipelines', () => pipelinePart(context)),
    buildLayer(context, 'deployments', () => deploymentPart(context)),
    buildLayer(context, 'chokepoints', () => chokepointPart(context)),
    buildLayer(context, 'ports', () => portPart(context)),
    buildLayer(context, 'bases', () => basePart(context)),
    buildLayer(context, 'events', () => eventPart(context)),
    buildLayer(context, 'incidents', () => incidentPart(context)),
  ];
  return withDistinctNames(built);
}

/** A name that is taken gets its layer's name, then a number, so that a screen reader can tell marks apart. */
function withDistinctNames(built: readonly BuiltLayer[]): readonly BuiltLayer[] {
  const taken = new Set<string>();
  const freeName = (name: string, layer: string) => {
    if (!taken.has(name)) return name;
    const long = `${name} (${layer})`;
    let free = long;
    for (let count = 2; taken.has(free); count += 1) free = `${long} ${count}`;
    return free;
  };
  const named = (shape: MapShape, layer: string): MapShape => {
    if (shape.kind === 'area') return shape;
    const name = freeName(shape.name, layer);
    taken.add(name);
    return { ...shape, name };
  };
  // From the top down: what lies on top keeps its name.
  const renamed = built.toReversed().map((one) => ({
    ...one,
    layer: { ...one.layer, shapes: one.layer.shapes.map((shape) => named(shape, one.layer.label)) },
  }));
  return renamed.reverse();
}

/** The view asked for, or the nearest that can be shown. */
function viewOf({ state: { at } }: PanelContext): MapFigure['view'] {
  return at === null ? HOME_VIEW : boundedView({ centre: [at.lon, at.lat], zoom: at.zoom });
}

/** Says so when the view asked for lies beyond what the map can show. */
function viewNotes(context: PanelContext): readonly string[] {
  const { at } = context.state;
  const { centre, zoom } = viewOf(context);
  // An address holds three decimals of what the live map was bounded to.
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.002;
  if (at === null || (isNear(centre[0], at.lon) && isNear(centre[1], at.lat) && zoom === at.zoom)) return [];
  return [context.t('map.viewBounded')];
}

function pictureOf(context: PanelContext, built: readonly BuiltLayer[]): MapFigure {
  const { state, t } = context;
  const selected = selectedCard(context, built);
  return {
    kind: 'map',
    id: 'gulf-map',
    title: t(TITLE),
    description: t('map.description', { on: context.day(context.clock.on) }),
    height: HEIGHT,
    view: viewOf(context),
    layers: built.map(({ layer }) => layer),
    query: serializeViewState(withState(state, { select: null })).toString(),
    selected: selected?.selection ?? null,
    tools: {
      filters: filterChoices(context),
      card: selected?.card ?? null,
      search: mapSearch(context, built),
      strip: mapStrip(context),
      measure: mapMeasure(context),
    },
  };
}

/** Records of a layer, or none where its data cannot be read; the layer itself says so. */
function orNone<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function presetControl(context: PanelContext): PanelControl {
  const { state, t } = context;
  const shown = shownLayers(state).join();
  const names = ['shipping', 'forces', 'energy', 'everything'] as const;
  const none: readonly [string, readonly LayerId[]] = ['none', []];
  const sets = [...names.map((name) => [name, PRESETS[name]] as const), none];
  return makeControl(state, {
    id: 'presets',
    label: t('map.presets'),
    options: sets.map(([name, ids]) => ({
      label: wordOf(context, 'preset', name),
      patch: { layers: layersParameter(ids) },
      isCurrent: LAYERS.filter((id) => ids.includes(id)).join() === shown,
    })),
  });
}

function pastControl(context: PanelContext): PanelControl {
  const spans = ['30', '90', '365', 'all'] as const;
  return makeControl(context.state, {
    id: 'past',
    label: context.t('map.past'),
    options: spans.map((past) => ({
      label: wordOf(context, 'past', past),
      patch: { past },
      isCurrent: context.state.past === past,
    })),
  });
}

function notesOf(context: PanelContext, layers: readonly MapLayer[], hasCard: boolean): readonly string[] {
  const { state, t } = context;
  const failed = layers.filter(({ status }) => status === 'failed').map(({ label }) => label);
  return [
    ...unknownFilters(context),
    ...viewNotes(context),
    ...(state.select !== null && !hasCard ? [t('map.unknownSelect')] : []),
    ...(state.sort !== null && sortOf(state.sort) === null
      ? [t('map.unknownSort', { sort: state.sort })]
      : []),
    ...(failed.length > 0 ? [t('map.layersFailed', { layers: failed.join(', ') })] : []),
  ];
}

function sentenceOf(context: PanelContext, presence: readonly AreaPresence[], incidents: number): string {
  const deployments = presence.reduce((sum, { records }) => sum + records.length, 0);
  const on = context.day(context.clock.on);
  if (deployments === 0 && incidents === 0) return context.t('map.empty', { on, past: context.state.past });
  return context.t('map.sentence', {
    on,
    deployments,
    stale: presence.reduce((sum, area) => sum + area.staleCount, 0),
    areas: presence.filter(({ area }) => area.id !== NO_PLACE).length,
    incidents,
    past: context.state.past,
  });
}

const CAVEATS = [
  'panels.map.caveat.area',
  'panels.map.fillNote',
  'panels.map.caveat.sketch',
  'panels.map.caveat.selection',
  'map.caveat.places',
  'panels.events.caveat.hindsight',
] as const;

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const built = builtLayers(context);
  const layers = built.map(({ layer }) => layer);
  const presence = orNone(() => openPresence(context));
  const incidents = orNone(() => recentIncidents(context)).length;
  const picture = pictureOf(context, built);
  const isEmpty = presence.length === 0 && incidents === 0;
  const shown = built.filter(({ layer }) => layer.shown).toReversed();
  return {
    id: 'gulf-map',
    title: context.t(TITLE),
    sentence: sentenceOf(context, presence, incidents),
    state: layers.some((layer) => layer.status === 'failed') ? 'partial' : isEmpty ? 'empty' : 'ok',
    picture,
    legend: mapLegend(layers),
    notes: notesOf(context, layers, picture.tools.card !== null),
    controls: [presetControl(context), pastControl(context)],
    numbered: [],
    table: mapTable(
      context,
      shown.flatMap(({ records }) => records),
    ),
    sources: sourceLines(context, DATASETS),
    caveats: CAVEATS.map((key) => context.t(key)),
    on: context.clock.on,
  };
}

/** The map of Gulf waterways: waters, forces, places and incidents at the clock, layer by layer. */
export const gulfMap: PanelDefinition = {
  id: 'gulf-map',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: [
    'layers',
    'at',
    'past',
    'select',
    'filter',
    'q',
    'sort',
    'baseline',
    'start',
    'finish',
    'knots',
  ],
  build,
};
