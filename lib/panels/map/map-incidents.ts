import type { MapFill, MapKey, MarkShape } from '@/lib/figure/map-figure';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import type { ShippingIncidentsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import { addDays } from '@/lib/time/iso-date';
import { ageInDays, ageOpacity } from '@/lib/view-state/clock';
import { keepsConfidence, keepsIncident } from './map-facets';
import { INCIDENT_SYMBOLS, type IncidentKind, incidentKind } from './map-incident-kinds';
import type { LayerPart, MapRecord } from './map-layers';
import { wordOf } from './map-word';

/** An incident of the window and whether its place is exact enough for a mark. */
export interface KnownIncident {
  readonly row: ShippingIncidentsRow;
  readonly hasPin: boolean;
}

/** Fills by how sure we are. */
export const FILLS: Readonly<Record<Confidence, MapFill>> = {
  confirmed: 'solid',
  reported: 'hatched',
  claimed: 'open',
};

/** Day after which things are shown, as `past` says: so many days before the clock, or null for all. */
export function windowStart({ state, clock }: PanelContext): string | null {
  return state.past === 'all' ? null : addDays(clock.on, -Number(state.past));
}

/** Incidents of the window to the clock that the filters keep, oldest first. */
export function recentIncidents(context: PanelContext): readonly KnownIncident[] {
  const { on } = context.clock;
  const since = windowStart(context);
  return context.data
    .rows('shipping-incidents')
    .filter((row) => (since === null || row.date > since) && row.date <= on)
    .filter(
      (row) => keepsIncident(context, row.type) && keepsConfidence(context, confidenceOf(row.confidence)),
    )
    .map((row) => ({ row, hasPin: !(row.position_basis ?? '').startsWith('area only') }));
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
    ref: receiptOf('shipping-incidents', row.id),
    opacity: ageOpacity(ageInDays(row.date, context.clock.on)),
    at: [row.lon, row.lat],
    symbol: INCIDENT_SYMBOLS[incidentKind(row.type)],
    fill: FILLS[confidenceOf(row.confidence)],
    letter: null,
    sign: null,
    accuracyKm: row.accuracy_km,
  };
}

function recordOf(context: PanelContext, { row, hasPin }: KnownIncident): MapRecord {
  const kind = incidentKind(row.type);
  return {
    layer: 'incidents',
    receipt: receiptOf('shipping-incidents', row.id),
    name: row.vessel ?? row.type,
    date: row.date,
    dateText: context.day(row.date),
    detail: `${row.area}; ${incidentText(context, row)}`,
    detailValue: `${row.area}; ${row.type}`,
    kind,
    kindText: wordOf(context, 'incident', kind),
    party:
      row.attributed_to === null || row.attributed_to === 'not stated'
        ? ''
        : context.named(row.attributed_to),
    confidence: confidenceOf(row.confidence),
    lat: hasPin ? row.lat : null,
    lon: hasPin ? row.lon : null,
  };
}

const KINDS: readonly IncidentKind[] = ['strike', 'drone', 'seizure', 'other'];

function keysOf(context: PanelContext): readonly MapKey[] {
  const base = { role: 'incident', letter: null, sign: null } as const;
  return [
    ...KINDS.map(
      (kind): MapKey => ({
        ...base,
        label: wordOf(context, 'incident', kind),
        symbol: INCIDENT_SYMBOLS[kind],
        fill: 'solid',
      }),
    ),
    { ...base, label: confidenceWord(context, 'reported'), symbol: 'square', fill: 'hatched' },
    { ...base, label: confidenceWord(context, 'claimed'), symbol: 'square', fill: 'open' },
  ];
}

/** Incidents with ships in the window to the clock; those known by area alone have no mark. */
export function incidentPart(context: PanelContext): LayerPart {
  const incidents = recentIncidents(context);
  const withoutPin = incidents.filter(({ hasPin }) => !hasPin).length;
  return {
    shapes: incidents.filter(({ hasPin }) => hasPin).map(({ row }) => shapeOf(context, row)),
    records: incidents.toReversed().map((incident) => recordOf(context, incident)),
    keys: keysOf(context),
    count: incidents.length,
    dataset: 'shipping-incidents',
    note: withoutPin > 0 ? context.t('panels.map.caveat.noPin', { count: withoutPin }) : null,
  };
}
