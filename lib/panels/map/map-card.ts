import type { MapSelection, MapShape } from '@/lib/figure/map-figure';
import type { CardRecord, MapCard, MapLink } from '@/lib/figure/map-tools';
import { HOME_VIEW, MAP_ZOOMS } from '@/lib/figure/map-view';
import { project } from '@/lib/geo/mercator';
import type { Position } from '@/lib/geo/position';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { dailyTotals, meansByVintage } from '@/lib/panels/transit-counts';
import { addDays, toEpoch } from '@/lib/time/iso-date';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import {
  baseRecord,
  deploymentRecord,
  eventRecord,
  incidentRecord,
  laneRecord,
  pipelineRecord,
  portRecord,
} from './map-card-records';
import { flowText, latestFlow, transitText } from './map-chokepoints';
import { forceBreakdown, kindBreakdown, openPresence } from './map-deployments';
import type { BuiltLayer, LayerId } from './map-layers';

/** Marks nearer than this on the screen lie under one another, px. */
const UNDER_PX = 14;
const YEAR_DAYS = 365;
const MEAN_DAYS = 7;

/** What a layer tells of the selected mark. */
type Told = Pick<MapCard, 'lines' | 'records' | 'spark'> & { readonly radiusKm: number | null };

const plain = (records: readonly CardRecord[]): Told => ({ lines: [], records, spark: null, radiusKm: null });

function areaTold(context: PanelContext, id: string): Told {
  const presence = openPresence(context).find(({ area }) => area.id === id);
  if (presence === undefined) return plain([]);
  const { area, records } = presence;
  const lines = [
    context.t('map.card.area', { km: context.number(area.uncertainty_radius_km), count: records.length }),
    `${forceBreakdown(context, records)}; ${kindBreakdown(context, records)}`,
    context.t('map.card.overlap'),
    ...(area.notes === null ? [] : [area.notes]),
  ];
  const told = records.map((row) => deploymentRecord(context, row));
  return { lines, records: told, spark: null, radiusKm: area.uncertainty_radius_km };
}

function incidentTold(context: PanelContext, id: string): Told {
  const rows = context.data.rows('shipping-incidents').filter((row) => row.id === id);
  const { asOf } = context.data.descriptor('shipping-incidents');
  const revised = asOf === null ? [] : [context.t('map.card.revised', { date: context.day(asOf) })];
  return {
    lines: revised,
    records: rows.map((row) => incidentRecord(context, row)),
    spark: null,
    radiusKm: rows[0]?.accuracy_km ?? null,
  };
}

function chokepointTold(context: PanelContext, id: string): Told {
  const row = context.data.rows('chokepoints').find((one) => one.id === id);
  if (row === undefined) return plain([]);
  const { on } = context.clock;
  const means = meansByVintage(dailyTotals(context.data, row.transit_id), MEAN_DAYS).flat();
  const since = addDays(on, -YEAR_DAYS);
  const points = means.flatMap(({ date, value }) =>
    value !== null && date > since && date <= on ? [[toEpoch(date), value] as const] : [],
  );
  const width =
    row.narrowest_nm === null
      ? []
      : [
          context.t('map.card.width', {
            width: context.number(row.narrowest_nm),
            note: row.width_note ?? '',
          }),
        ];
  const lines = [
    transitText(context, row),
    flowText(context, latestFlow(context, id)),
    ...width,
    ...(row.tss_note === null ? [] : [row.tss_note]),
    context.t('map.card.dark'),
  ];
  const flow = latestFlow(context, id);
  const record = (title: string, receipt: string): CardRecord => ({
    title,
    lines: [],
    confidence: null,
    confidenceText: '',
    receipt,
    links: [],
  });
  const records = [
    record(context.t('map.card.passage'), receiptOf('chokepoints', id)),
    ...(flow === null
      ? []
      : [
          record(
            context.t('map.card.flow', { period: flow.period }),
            receiptOf('chokepoint-flows-annual', id, flow.period, flow.measure),
          ),
        ]),
  ];
  const spark = points.length > 1 ? { points, label: context.t('map.card.spark') } : null;
  return { lines, records, spark, radiusKm: null };
}

function eventTold(context: PanelContext, receipts: readonly string[]): Told {
  const wanted = new Set(receipts);
  const rows = context.data.rows('events').filter((row) => wanted.has(receiptOf('events', row.id)));
  return plain(rows.toReversed().map((row) => eventRecord(context, row)));
}

function byId<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  tell: (row: Row) => CardRecord,
): Told {
  return plain(rows.filter((row) => row.id === id).map(tell));
}

function toldBy(context: PanelContext, layer: LayerId, id: string, receipts: readonly string[]): Told {
  const { data } = context;
  switch (layer) {
    case 'deployments':
      return areaTold(context, id);
    case 'incidents':
      return incidentTold(context, id);
    case 'chokepoints':
      return chokepointTold(context, id);
    case 'events':
      return eventTold(context, receipts);
    case 'bases':
      return byId(data.rows('bases'), id, (row) => baseRecord(context, row));
    case 'ports':
      return byId(data.rows('ports-terminals'), id, (row) => portRecord(context, row));
    case 'pipelines':
      return byId(data.rows('pipelines'), id, (row) => pipelineRecord(context, row));
    case 'lanes': {
      const lanes = data.features('shipping-lanes').map(({ properties }) => properties);
      return byId(lanes, id, (row) => laneRecord(context, row));
    }
  }
}

/** Where a shape is, for its halo; lines stand for their middle vertex. */
export function placeOf(shape: MapShape): Position | null {
  if (shape.kind === 'line') return shape.points[Math.floor(shape.points.length / 2)] ?? null;
  return shape.kind === 'area' ? null : shape.at;
}

/** Other marks that lie under the selected one at the view's zoom. */
function marksUnder(
  context: PanelContext,
  at: Position,
  ref: string,
  built: readonly BuiltLayer[],
): readonly MapLink[] {
  const zoom = Math.max(MAP_ZOOMS.min, Math.min(MAP_ZOOMS.max, context.state.at?.zoom ?? HOME_VIEW.zoom));
  const [x, y] = project(at, zoom);
  return built
    .filter(({ layer }) => layer.shown)
    .flatMap(({ layer }) =>
      layer.shapes.flatMap((shape) => {
        if (shape.kind === 'line' || shape.kind === 'area' || shape.ref === null || shape.ref === ref)
          return [];
        const [otherX, otherY] = project(shape.at, zoom);
        if (Math.hypot(otherX - x, otherY - y) > UNDER_PX) return [];
        const query = serializeViewState(withState(context.state, { select: shape.ref })).toString();
        return [{ label: shape.name, detail: layer.label, query }];
      }),
    );
}

/** Ways to begin or end the measure of a distance at the selected mark. */
function measureLinks(context: PanelContext, at: Position): readonly MapLink[] {
  const { state, t } = context;
  const place = [at[1], at[0]].map((degrees) => Math.round(degrees * 1000) / 1000).join(',');
  const link = (label: string, patch: { readonly start: string } | { readonly finish: string }): MapLink => ({
    label,
    detail: '',
    query: serializeViewState(withState(state, patch)).toString(),
  });
  const from = link(t('map.card.from'), { start: place });
  return state.start === null ? [from] : [from, link(t('map.card.to'), { finish: place })];
}

/** The shape and layer that a reference stands for: its own, or the one that its record is part of. */
export function findSelected(built: readonly BuiltLayer[], ref: string) {
  const all = built.flatMap(({ layer }) => layer.shapes.map((shape) => ({ layer, shape })));
  return (
    all.find(({ shape }) => shape.ref === ref && shape.kind !== 'area') ??
    all.find(({ shape }) => shape.receipts.includes(ref) && shape.kind !== 'area') ??
    null
  );
}

/** The card of the selected record, and what is drawn around it; null when nothing is selected or found. */
export function selectedCard(
  context: PanelContext,
  built: readonly BuiltLayer[],
): { readonly card: MapCard; readonly selection: MapSelection | null } | null {
  const { select } = context.state;
  const found = select === null ? null : findSelected(built, select);
  const ref = found?.shape.ref ?? null;
  if (found === null || ref === null) return null;
  const layerId = built.find(({ layer }) => layer === found.layer)?.id;
  if (layerId === undefined) return null;
  const { shape, layer } = found;
  const { radiusKm, ...told } = toldBy(context, layerId, ref.slice(ref.indexOf('/') + 1), shape.receipts);
  const at = placeOf(shape);
  const card: MapCard = {
    ref,
    title: shape.name,
    layer: layer.label,
    ...told,
    under: at === null ? [] : marksUnder(context, at, ref, built),
    measure: at === null ? [] : measureLinks(context, at),
    closeQuery: serializeViewState(withState(context.state, { select: null })).toString(),
  };
  return { card, selection: at === null ? null : { ref, at, radiusKm } };
}
