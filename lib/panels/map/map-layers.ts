import type { MapKey, MapLayer, MapShape } from '@/lib/figure/map-figure';
import type { PanelContext } from '@/lib/panels/context';
import type { DatasetId } from '@/lib/schema/data-access';
import type { Confidence } from '@/lib/schema/status';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import type { ViewProblem, ViewState } from '@/lib/view-state/view-state';

/** Layers of the map in the order of the legend. */
export const LAYERS = [
  'chokepoints',
  'lanes',
  'incidents',
  'deployments',
  'bases',
  'events',
  'ports',
  'pipelines',
] as const;
export type LayerId = (typeof LAYERS)[number];

/** What the map shows unless asked otherwise: few enough to read at a glance. */
const OWN_CHOICE: readonly LayerId[] = ['chokepoints', 'lanes', 'incidents', 'deployments'];

/** Sets of layers for one question each. */
export const PRESETS: Readonly<Record<'shipping' | 'forces' | 'energy' | 'everything', readonly LayerId[]>> =
  {
    shipping: ['chokepoints', 'lanes', 'incidents', 'ports'],
    forces: ['deployments', 'bases', 'events'],
    energy: ['chokepoints', 'ports', 'pipelines', 'incidents'],
    everything: LAYERS,
  };

/** Ids of the layers that are shown. */
export function shownLayers({ layers }: ViewState): readonly LayerId[] {
  return layers === null ? OWN_CHOICE : LAYERS.filter((id) => layers.includes(id));
}

/** What `layers` says for a set: nothing where it is the map's own choice. */
export function layersParameter(ids: readonly LayerId[]): readonly LayerId[] | null {
  const sorted = LAYERS.filter((id) => ids.includes(id));
  return sorted.join() === OWN_CHOICE.join() ? null : sorted;
}

/** Layers asked for that the map does not have, each with the ids that it has; for the page's note. */
export function unknownLayers({ layers }: ViewState): readonly ViewProblem[] {
  const known: ReadonlySet<string> = new Set(LAYERS);
  return (layers ?? [])
    .filter((id) => !known.has(id))
    .map((value) => ({ name: 'layers', value, allowed: LAYERS.join(', ') }));
}

/** Query of the view with the layer switched. */
function toggleQuery(state: ViewState, id: LayerId): string {
  const shown = shownLayers(state);
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  return serializeViewState(withState(state, { layers: layersParameter(next) })).toString();
}

/** One record that the map shows: a row of the table, and a feature of the GeoJSON. */
export interface MapRecord {
  readonly layer: LayerId;
  readonly receipt: string;
  readonly name: string;
  /** ISO day, or null for what has no date. */
  readonly date: string | null;
  readonly dateText: string;
  readonly detail: string;
  /** The same for machines: ids and words of the data. */
  readonly detailValue: string;
  readonly kind: string;
  readonly kindText: string;
  readonly party: string;
  readonly confidence: Confidence | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What a layer is made from. */
export interface LayerPart {
  readonly shapes: readonly MapShape[];
  readonly records: readonly MapRecord[];
  readonly keys: readonly MapKey[];
  /** Records counted in the legend. */
  readonly count: number;
  /** Dataset whose date and source the legend gives. */
  readonly dataset: DatasetId;
  /** What to know of the layer, in words; null = nothing. */
  readonly note: string | null;
}

/** A finished layer with its records. */
export interface BuiltLayer {
  readonly id: LayerId;
  readonly layer: MapLayer;
  readonly records: readonly MapRecord[];
}

/** A layer that throws (its data are broken) is kept, empty, with the reason; the others still draw. */
export function buildLayer(context: PanelContext, id: LayerId, make: () => LayerPart): BuiltLayer {
  const { t, state } = context;
  const head = {
    id,
    label: t(`map.layer.${id}`),
    shown: shownLayers(state).includes(id),
    toggle: toggleQuery(state, id),
  };
  try {
    const { shapes, records, keys, count, dataset, note } = make();
    const { asOf, attribution } = context.data.descriptor(dataset);
    const status = count > 0 ? 'ok' : 'empty';
    return { id, layer: { ...head, count, asOf, source: attribution, status, note, keys, shapes }, records };
  } catch {
    const failed = { count: 0, asOf: null, source: '', status: 'failed', keys: [], shapes: [] } as const;
    return { id, layer: { ...head, ...failed, note: t('map.layerFailed', { layer: id }) }, records: [] };
  }
}
