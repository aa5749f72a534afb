import type { MapKey, MarkShape, MarkSymbol } from '@/lib/figure/map-figure';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import type { PortsTerminalsRow } from '@/lib/schema/rows';
import type { LayerPart, MapRecord } from './map-layers';
import { wordOf } from './map-word';

type Group = 'oil' | 'lng' | 'port';

const SYMBOLS: Readonly<Record<Group, MarkSymbol>> = { oil: 'drop', lng: 'hexagon', port: 'circle' };

function groupOf({ kind }: PortsTerminalsRow): Group {
  if (kind.includes('LNG')) return 'lng';
  return kind.includes('oil') ? 'oil' : 'port';
}

/** What a port is, what it is for and where. */
export function portText(context: PanelContext, { kind, function: use, country }: PortsTerminalsRow): string {
  return context.t('map.port', { kind, use, country: context.named(country) });
}

function shapeOf(context: PanelContext, row: PortsTerminalsRow): MarkShape {
  const group = groupOf(row);
  return {
    kind: 'mark',
    id: `port-${row.id}`,
    role: 'port',
    name: context.t('map.portName', { name: row.name }),
    detail: portText(context, row),
    receipts: [receiptOf('ports-terminals', row.id)],
    ref: receiptOf('ports-terminals', row.id),
    opacity: 1,
    at: [row.lon, row.lat],
    symbol: SYMBOLS[group],
    fill: group === 'port' ? 'open' : 'solid',
    letter: null,
    sign: null,
    accuracyKm: null,
  };
}

function recordOf(context: PanelContext, row: PortsTerminalsRow): MapRecord {
  return {
    layer: 'ports',
    receipt: receiptOf('ports-terminals', row.id),
    name: row.name,
    date: null,
    dateText: '',
    detail: portText(context, row),
    detailValue: row.function,
    kind: row.kind,
    kindText: row.kind,
    party: context.named(row.country),
    confidence: null,
    lat: row.lat,
    lon: row.lon,
  };
}

const GROUPS: readonly Group[] = ['port', 'oil', 'lng'];

/** Ports and terminals by what they load. */
export function portPart(context: PanelContext): LayerPart {
  const rows = context.data.rows('ports-terminals');
  const base = { role: 'port', letter: null, sign: null } as const;
  return {
    shapes: rows.map((row) => shapeOf(context, row)),
    records: rows.map((row) => recordOf(context, row)),
    keys: GROUPS.map(
      (group): MapKey => ({
        ...base,
        label: wordOf(context, 'portGroup', group),
        symbol: SYMBOLS[group],
        fill: group === 'port' ? 'open' : 'solid',
      }),
    ),
    count: rows.length,
    dataset: 'ports-terminals',
    note: context.t('map.portNote'),
  };
}
