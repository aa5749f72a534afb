import type { LineShape, MapKey, MapRole } from '@/lib/figure/map-figure';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import type { ShippingLanesRow } from '@/lib/schema/rows';
import type { FeatureRow, Position } from '@/lib/schema/table';
import type { LayerPart, MapRecord } from './map-layers';

type Kind = ShippingLanesRow['kind'];

const ROLES: Readonly<Record<Kind, MapRole>> = {
  tss: 'lane-tss',
  trunk: 'lane-trunk',
  branch: 'lane-branch',
  ocean: 'lane-ocean',
  canal: 'lane-canal',
};

function pointsOf(lane: FeatureRow<ShippingLanesRow>): readonly Position[] {
  return lane.geometry.type === 'LineString' ? lane.geometry.coordinates : [];
}

function detailOf(context: PanelContext, { kind, length_nm: length, accuracy }: ShippingLanesRow): string {
  return context.t('panels.map.lane', {
    kind: context.t(`panels.map.kind.${kind}`),
    length: length === null ? '' : context.number(length, 0),
    accuracy: accuracy ?? '',
  });
}

function shapeOf(context: PanelContext, lane: FeatureRow<ShippingLanesRow>): LineShape {
  const { id, name, kind } = lane.properties;
  return {
    kind: 'line',
    id: `lane-${id}`,
    role: ROLES[kind],
    name,
    detail: detailOf(context, lane.properties),
    receipts: [receiptOf('shipping-lanes', id)],
    ref: receiptOf('shipping-lanes', id),
    opacity: 1,
    points: pointsOf(lane),
    arrow: kind === 'tss',
    label: null,
  };
}

function recordOf(context: PanelContext, row: ShippingLanesRow): MapRecord {
  const detail = detailOf(context, row);
  return {
    layer: 'lanes',
    receipt: receiptOf('shipping-lanes', row.id),
    name: row.name,
    date: null,
    dateText: '',
    detail,
    detailValue: detail,
    kind: row.kind,
    kindText: context.t(`panels.map.kind.${row.kind}`),
    party: '',
    confidence: null,
    lat: null,
    lon: null,
  };
}

const KINDS: readonly Kind[] = ['tss', 'trunk', 'branch', 'ocean', 'canal'];

/** Sea lanes; only lanes of separation schemes have a direction. */
export function lanePart(context: PanelContext): LayerPart {
  const lanes = context.data.features('shipping-lanes');
  const key = { symbol: 'line', fill: 'solid', letter: null, sign: null } as const;
  return {
    shapes: lanes.map((lane) => shapeOf(context, lane)),
    records: lanes.map(({ properties }) => recordOf(context, properties)),
    keys: KINDS.map(
      (kind): MapKey => ({ ...key, label: context.t(`panels.map.kind.${kind}`), role: ROLES[kind] }),
    ),
    count: lanes.length,
    dataset: 'shipping-lanes',
    note: context.t('panels.map.caveat.sketch'),
  };
}
