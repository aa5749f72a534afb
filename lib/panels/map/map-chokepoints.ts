import type { MapKey, RingShape } from '@/lib/figure/map-figure';
import { namedBaselines } from '@/lib/panels/baselines';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { isPublished } from '@/lib/panels/known-facts';
import { dailyTotals, meansByVintage } from '@/lib/panels/transit-counts';
import type { ChokepointFlowsAnnualRow, ChokepointsRow } from '@/lib/schema/rows';
import type { LayerPart, MapRecord } from './map-layers';

/** Radius in CSS px of a ring for one square root of a million barrels a day: 20 mb/d makes 18 px. */
const RADIUS_PER_ROOT_MBD = 4;
const LEAST_RADIUS = 5;
const MEAN_DAYS = 7;

/** Year that a period such as `2023`, `2025-Q1` or `2024-01..08` ends in. */
function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** Latest flow of all oil through the passage in a full year or part of one that had ended at the clock. */
export function latestFlow(context: PanelContext, id: string): ChokepointFlowsAnnualRow | null {
  const known = context.data
    .rows('chokepoint-flows-annual')
    .filter((row) => row.chokepoint_id === id && row.measure === 'oil_total' && row.value !== null)
    .filter((row) => row.period_kind === 'year' && yearOf(row.period) < context.clock.on.slice(0, 4))
    .filter((row) => isPublished(context, 'chokepoint-flows-annual', [row.source_id]));
  return known.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1) ?? null;
}

/** Oil through the passage in words. */
export function flowText(context: PanelContext, flow: ChokepointFlowsAnnualRow | null): string {
  if (flow?.value == null) return context.t('panels.map.chokepointNone');
  return context.t('panels.map.chokepoint', { value: context.number(flow.value), period: flow.period });
}

/** The last 7-day mean at the clock against the chosen baseline, in words; says why when there is none. */
export function transitText(context: PanelContext, row: ChokepointsRow): string {
  const totals = dailyTotals(context.data, row.transit_id);
  const means = meansByVintage(totals, MEAN_DAYS).flat();
  const mean = means.findLast(({ value, date }) => value !== null && date <= context.clock.on);
  if (mean?.value == null) return context.t('map.transitsNone');
  const options = namedBaselines(context, totals, mean.date);
  const chosen = options.find(({ isChosen }) => isChosen) ?? options[0];
  return context.t('map.transits', {
    value: context.number(mean.value, 1),
    date: context.day(mean.date),
    share: chosen === undefined ? 'none' : context.number((mean.value / chosen.value) * 100, 0),
    baseline: chosen?.phrase ?? '',
  });
}

/** Transit counts must not take the rings with them when they cannot be read. */
function safeTransits(context: PanelContext, row: ChokepointsRow): string {
  try {
    return transitText(context, row);
  } catch {
    return context.t('map.transitsNone');
  }
}

function shapeOf(context: PanelContext, row: ChokepointsRow): RingShape {
  const flow = latestFlow(context, row.id);
  const flowMbd = flow?.value ?? null;
  return {
    kind: 'ring',
    id: `chokepoint-${row.id}`,
    role: 'chokepoint',
    name: row.name,
    detail: `${flowText(context, flow)}. ${safeTransits(context, row)}`,
    receipts: [
      receiptOf('chokepoints', row.id),
      ...(flow ? [receiptOf('chokepoint-flows-annual', flow.chokepoint_id, flow.period, flow.measure)] : []),
    ],
    ref: receiptOf('chokepoints', row.id),
    opacity: 1,
    at: [row.lon, row.lat],
    radiusPx: Math.max(LEAST_RADIUS, RADIUS_PER_ROOT_MBD * Math.sqrt(flowMbd ?? 0)),
    text: flowMbd === null ? null : context.number(flowMbd),
  };
}

/** Rings of the map as rows, so that what they say can be read without the picture. */
function recordOf(context: PanelContext, row: ChokepointsRow): MapRecord {
  const detail = `${flowText(context, latestFlow(context, row.id))}. ${safeTransits(context, row)}`;
  return {
    layer: 'chokepoints',
    receipt: receiptOf('chokepoints', row.id),
    name: row.name,
    date: null,
    dateText: '',
    detail,
    detailValue: detail,
    kind: '',
    kindText: '',
    party: '',
    confidence: null,
    lat: row.lat,
    lon: row.lon,
  };
}

/** Chokepoints as rings whose area is the oil flow of the last full year known at the clock. */
export function chokepointPart(context: PanelContext): LayerPart {
  const rows = context.data.rows('chokepoints');
  const key: MapKey = {
    label: context.t('panels.map.legend.ring'),
    role: 'chokepoint',
    symbol: 'ring',
    fill: 'open',
    letter: null,
    sign: null,
  };
  return {
    shapes: rows.map((row) => shapeOf(context, row)),
    records: rows.map((row) => recordOf(context, row)),
    keys: [key],
    count: rows.length,
    dataset: 'chokepoint-flows-annual',
    note: null,
  };
}
