import type { LineShape, MapKey, MapRole } from '@/lib/figure/map-figure';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { isPublished } from '@/lib/panels/known-facts';
import type { PipelinesRow } from '@/lib/schema/rows';
import type { Position } from '@/lib/schema/table';
import type { LayerPart, MapRecord } from './map-layers';
import { wordOf } from './map-word';

const ROLES: Readonly<Record<PipelinesRow['status'], MapRole>> = {
  operating: 'pipeline',
  'operating at low rate': 'pipeline-partial',
  'partly operating': 'pipeline-partial',
  closed: 'pipeline-closed',
};

/** What is known of a pipeline at the clock. */
export interface PipelineState {
  /** Null where the state is reported later than the clock. */
  readonly status: PipelinesRow['status'] | null;
  /** "5–7 mb/d"; null where none is known. */
  readonly capacity: string | null;
  readonly note: string | null;
}

/** The state was compiled on one day; capacities are known once all their sources are published. */
export function pipelineState(context: PanelContext, row: PipelinesRow): PipelineState {
  const { asOf } = context.data.descriptor('pipelines');
  const { on } = context.clock;
  const isCompiled = asOf === null || asOf <= on;
  return {
    status: isCompiled ? row.status : null,
    capacity:
      isCompiled || isPublished(context, 'pipelines', row.source_ids) ? capacityText(context, row) : null,
    note: isCompiled ? row.capacity_note : null,
  };
}

function capacityText(context: PanelContext, row: PipelinesRow): string {
  const { capacity_low_mbd: low, capacity_high_mbd: high } = row;
  const isRange = high !== null && high !== low;
  return context.t('map.pipelineCapacity', {
    low: context.number(low),
    high: isRange ? context.number(high) : 'none',
  });
}

/** Ends, capacity and state of a pipeline in words. */
export function pipelineText(context: PanelContext, row: PipelinesRow): string {
  const { status, capacity } = pipelineState(context, row);
  return context.t('map.pipeline', {
    from: row.from,
    to: row.to,
    capacity: capacity ?? context.t('map.pipelineNoCapacity'),
    status: status === null ? context.t('map.pipelineNoState') : wordOf(context, 'pipelineStatus', status),
  });
}

function shapeOf(context: PanelContext, row: PipelinesRow, points: readonly Position[]): LineShape {
  const { status, capacity } = pipelineState(context, row);
  return {
    kind: 'line',
    id: `pipeline-${row.id}`,
    role: status === null ? 'pipeline' : ROLES[status],
    name: row.name,
    detail: pipelineText(context, row),
    receipts: [receiptOf('pipelines', row.id)],
    ref: receiptOf('pipelines', row.id),
    opacity: 1,
    points,
    arrow: false,
    label: capacity,
  };
}

function recordOf(context: PanelContext, row: PipelinesRow): MapRecord {
  const { status } = pipelineState(context, row);
  const { asOf } = context.data.descriptor('pipelines');
  const date = status === null ? null : asOf;
  return {
    layer: 'pipelines',
    receipt: receiptOf('pipelines', row.id),
    name: row.name,
    date,
    dateText: date === null ? '' : context.day(date),
    detail: pipelineText(context, row),
    detailValue: `${row.from}; ${row.to}`,
    kind: status ?? '',
    kindText: status === null ? '' : wordOf(context, 'pipelineStatus', status),
    party: row.country.map(context.named).join(', '),
    confidence: null,
    lat: null,
    lon: null,
  };
}

function keysOf(context: PanelContext): readonly MapKey[] {
  const base = { symbol: 'line', fill: 'solid', letter: null, sign: null } as const;
  const roles = ['pipeline', 'pipeline-partial', 'pipeline-closed'] as const;
  return roles.map((role): MapKey => ({ ...base, label: wordOf(context, 'pipelineKey', role), role }));
}

/** Oil pipelines that pass a strait or the canal by, with capacity and state. */
export function pipelinePart(context: PanelContext): LayerPart {
  const lines = new Map(
    context.data
      .features('pipelines:lines')
      .map(({ properties, geometry }) => [
        properties.id,
        geometry.type === 'LineString' ? geometry.coordinates : [],
      ]),
  );
  const rows = context.data.rows('pipelines');
  return {
    shapes: rows.flatMap((row) => {
      const points = lines.get(row.id);
      return points === undefined ? [] : [shapeOf(context, row, points)];
    }),
    records: rows.map((row) => recordOf(context, row)),
    keys: keysOf(context),
    count: rows.length,
    dataset: 'pipelines',
    note: context.t('map.pipelineNote'),
  };
}
