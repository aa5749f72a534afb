import type { MapFigure, MapLayer } from '@/lib/figure/map-figure';
import { HOME_VIEW } from '@/lib/figure/map-view';
import type { DatasetId } from '@/lib/schema/data-access';
import type { ViewProblem, ViewState } from '@/lib/view-state/view-state';
import { type PanelContext, panelContext } from './context';
import { chokepointLayer } from './map-chokepoints';
import { type AreaPresence, deploymentLayer, openPresence } from './map-deployments';
import { incidentLayer, type KnownIncident, recentIncidents } from './map-incidents';
import { laneLayer } from './map-lanes';
import { mapLegend } from './map-legend';
import { mapTable } from './map-table';
import type { PanelDefinition, PanelInput, PanelView } from './panel';
import { sourceLines } from './source-lines';

const TITLE = 'panels.map.title';
const DATASETS: readonly DatasetId[] = [
  'deployments',
  'deployment-areas',
  'shipping-incidents',
  'chokepoints',
  'chokepoint-flows-annual',
  'shipping-lanes',
];
const HEIGHT = 560;

/** The area of records that have no place: preparing, in transit, or operating from elsewhere. */
const NO_PLACE = 'out-of-region';

const LAYERS = ['lanes', 'chokepoints', 'deployments', 'incidents'] as const;
type LayerId = (typeof LAYERS)[number];

/** Layers asked for that the map does not have, each with the ids that it has; for the page's note. */
export function unknownLayers({ layers }: ViewState): readonly ViewProblem[] {
  const known: ReadonlySet<string> = new Set(LAYERS);
  return (layers ?? [])
    .filter((id) => !known.has(id))
    .map((value) => ({ name: 'layers', value, allowed: LAYERS.join(', ') }));
}

/** A layer that throws (its data are broken) is kept, empty, with the reason; the others still draw. */
function safely(context: PanelContext, id: LayerId, make: () => MapLayer): MapLayer {
  const isAsked = context.state.layers === null || context.state.layers.includes(id);
  try {
    const layer = make();
    return isAsked ? layer : { ...layer, shown: false };
  } catch {
    const { t } = context;
    return {
      id,
      label: t(`panels.map.layer.${id}`),
      count: 0,
      asOf: null,
      source: '',
      status: 'failed',
      note: t('panels.map.failed'),
      shown: isAsked,
      shapes: [],
    };
  }
}

interface MapRecords {
  readonly presence: readonly AreaPresence[];
  readonly incidents: readonly KnownIncident[];
}

function layersOf(context: PanelContext, { presence, incidents }: MapRecords): readonly MapLayer[] {
  return [
    safely(context, 'lanes', () => laneLayer(context)),
    safely(context, 'deployments', () => deploymentLayer(context, presence)),
    safely(context, 'chokepoints', () => chokepointLayer(context)),
    safely(context, 'incidents', () => incidentLayer(context, incidents)),
  ];
}

function pictureOf(context: PanelContext, layers: readonly MapLayer[]): MapFigure {
  const { at } = context.state;
  return {
    kind: 'map',
    id: 'gulf-map',
    title: context.t(TITLE),
    description: context.t('panels.map.description', { on: context.day(context.clock.on) }),
    height: HEIGHT,
    view: at ? { centre: [at.lon, at.lat], zoom: at.zoom } : HOME_VIEW,
    layers,
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

function caveatsOf(context: PanelContext, incidents: readonly KnownIncident[]): readonly string[] {
  const { t } = context;
  const withoutPin = incidents.filter((incident) => !incident.hasPin).length;
  return [
    t('panels.map.caveat.area'),
    t('panels.map.fillNote'),
    t('panels.map.caveat.sketch'),
    t('panels.map.caveat.selection'),
    t('panels.events.caveat.hindsight'),
    ...(withoutPin > 0 ? [t('panels.map.caveat.noPin', { count: withoutPin })] : []),
  ];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const records: MapRecords = {
    presence: orNone(() => openPresence(context)),
    incidents: orNone(() => recentIncidents(context)),
  };
  const layers = layersOf(context, records);
  const deployments = records.presence.reduce((sum, area) => sum + area.records.length, 0);
  const stale = records.presence.reduce((sum, area) => sum + area.staleCount, 0);
  const isEmpty = deployments === 0 && records.incidents.length === 0;
  const on = context.day(context.clock.on);
  return {
    id: 'gulf-map',
    title: context.t(TITLE),
    sentence: isEmpty
      ? context.t('panels.map.empty', { on })
      : context.t('panels.map.sentence', {
          on,
          deployments,
          stale,
          areas: records.presence.filter(({ area }) => area.id !== NO_PLACE).length,
          incidents: records.incidents.length,
        }),
    state: layers.some((layer) => layer.status === 'failed') ? 'partial' : isEmpty ? 'empty' : 'ok',
    picture: pictureOf(context, layers),
    legend: mapLegend(context),
    notes: [],
    controls: [],
    numbered: [],
    table: mapTable(
      context,
      records.presence,
      records.incidents,
      layers.find(({ id }) => id === 'chokepoints')?.shapes ?? [],
    ),
    sources: sourceLines(context, DATASETS),
    caveats: caveatsOf(context, records.incidents),
    on: context.clock.on,
  };
}

/** The map of Gulf waterways: lanes, chokepoints, areas of deployment and incidents at the clock. */
export const gulfMap: PanelDefinition = {
  id: 'gulf-map',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: ['layers', 'at'],
  build,
};
