import type { MapLayer, MarkShape } from '@/lib/figure/map-figure';
import type { ShippingIncidentsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import { addDays } from '@/lib/time/iso-date';
import { ageInDays, ageOpacity } from '@/lib/view-state/clock';
import { type PanelContext, receiptOf } from './context';

/** Days before the clock whose incidents the map shows. */
const WINDOW_DAYS = 90;

/** An incident of the window and whether its place is exact enough for a mark. */
export interface KnownIncident {
  readonly row: ShippingIncidentsRow;
  readonly hasPin: boolean;
}

/** Incidents of the ninety days to the clock, oldest first. */
export function recentIncidents(context: PanelContext): readonly KnownIncident[] {
  const { on } = context.clock;
  const since = addDays(on, -WINDOW_DAYS);
  return context.data
    .rows('shipping-incidents')
    .filter((row) => row.date > since && row.date <= on)
    .map((row) => ({ row, hasPin: !(row.position_basis ?? '').startsWith('area only') }));
}

const FILLS: Readonly<Record<Confidence, MarkShape['fill']>> = {
  confirmed: 'solid',
  reported: 'hatched',
  claimed: 'open',
};

/** Kinds of incident drawn with a mark of their own; every other kind is a cross. */
function symbolOf(type: string): MarkShape['symbol'] {
  if (/seiz|board|hijack|harass|disabled/.test(type)) return 'square';
  if (/drone|boat/.test(type)) return 'triangle';
  return 'cross';
}

/** What happened, to which ship, attributed to whom and by whom. */
export function incidentText(context: PanelContext, row: ShippingIncidentsRow): string {
  const by = row.attributed_by;
  const isAttributed = row.attributed_to !== null && row.attributed_to !== 'not stated' && by !== null;
  return context.t('panels.map.incident', {
    date: context.day(row.date),
    type: row.type,
    vessel: row.vessel ?? context.t('panels.missing'),
    attribution: isAttributed
      ? context.t('panels.map.attributed', { who: context.named(row.attributed_to), by })
      : '',
  });
}

function shapeOf(context: PanelContext, row: ShippingIncidentsRow): MarkShape {
  return {
    kind: 'mark',
    id: row.id,
    role: 'incident',
    name: `${row.vessel ?? row.type}, ${context.day(row.date)}`,
    detail: incidentText(context, row),
    receipts: [receiptOf('shipping-incidents', row.id)],
    opacity: ageOpacity(ageInDays(row.date, context.clock.on)),
    at: [row.lon, row.lat],
    symbol: symbolOf(row.type),
    fill: FILLS[confidenceOf(row.confidence)],
    accuracyKm: row.accuracy_km,
  };
}

/** Incidents with ships in the ninety days to the clock; those known by area alone have no mark. */
export function incidentLayer(context: PanelContext, incidents: readonly KnownIncident[]): MapLayer {
  const { asOf, attribution } = context.data.descriptor('shipping-incidents');
  return {
    id: 'incidents',
    label: context.t('panels.map.layer.incidents'),
    count: incidents.length,
    asOf,
    source: attribution,
    status: incidents.length > 0 ? 'ok' : 'empty',
    note: null,
    shown: true,
    shapes: incidents.filter(({ hasPin }) => hasPin).map(({ row }) => shapeOf(context, row)),
  };
}
