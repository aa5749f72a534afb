import type { MapLayer, RingShape } from '@/lib/figure/map-figure';
import type { ChokepointFlowsAnnualRow, ChokepointsRow } from '@/lib/schema/rows';
import { type PanelContext, receiptOf } from './context';
import { isPublished } from './known-facts';

/** Radius in CSS px of a ring for one square root of a million barrels a day: 20 mb/d makes 18 px. */
const RADIUS_PER_ROOT_MBD = 4;
const LEAST_RADIUS = 5;

/** Year that a period such as `2023`, `2025-Q1` or `2024-01..08` ends in. */
function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** Latest flow of all oil through the passage in a full year or part of one that had ended at the clock. */
function latestFlow(context: PanelContext, id: string): ChokepointFlowsAnnualRow | null {
  const known = context.data
    .rows('chokepoint-flows-annual')
    .filter((row) => row.chokepoint_id === id && row.measure === 'oil_total' && row.value !== null)
    .filter((row) => row.period_kind === 'year' && yearOf(row.period) < context.clock.on.slice(0, 4))
    .filter((row) => isPublished(context, 'chokepoint-flows-annual', [row.source_id]));
  return known.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1) ?? null;
}

function shapeOf(context: PanelContext, row: ChokepointsRow): RingShape {
  const flow = latestFlow(context, row.id);
  const flowMbd = flow?.value ?? null;
  return {
    kind: 'ring',
    id: `chokepoint-${row.id}`,
    role: 'chokepoint',
    name: row.name,
    detail:
      flow && flowMbd !== null
        ? context.t('panels.map.chokepoint', { value: context.number(flowMbd), period: flow.period })
        : context.t('panels.map.chokepointNone'),
    receipts: [
      receiptOf('chokepoints', row.id),
      ...(flow ? [receiptOf('chokepoint-flows-annual', flow.chokepoint_id, flow.period, flow.measure)] : []),
    ],
    opacity: 1,
    at: [row.lon, row.lat],
    radiusPx: Math.max(LEAST_RADIUS, RADIUS_PER_ROOT_MBD * Math.sqrt(flowMbd ?? 0)),
    text: flowMbd === null ? null : context.number(flowMbd),
  };
}

/** Chokepoints as rings whose area is the oil flow of the last full year known at the clock. */
export function chokepointLayer(context: PanelContext): MapLayer {
  const rows = context.data.rows('chokepoints');
  return {
    id: 'chokepoints',
    label: context.t('panels.map.layer.chokepoints'),
    count: rows.length,
    asOf: context.data.descriptor('chokepoint-flows-annual').asOf,
    source: context.data.descriptor('chokepoint-flows-annual').attribution,
    status: 'ok',
    note: null,
    shown: true,
    shapes: rows.map((row) => shapeOf(context, row)),
  };
}
