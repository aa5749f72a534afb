import type { LineShape, MapLayer, MapRole } from '@/lib/figure/map-figure';
import type { ShippingLanesRow } from '@/lib/schema/rows';
import type { FeatureRow, Position } from '@/lib/schema/table';
import { type PanelContext, receiptOf } from './context';

const ROLES: Readonly<Record<ShippingLanesRow['kind'], MapRole>> = {
  tss: 'lane-tss',
  trunk: 'lane-trunk',
  branch: 'lane-branch',
  ocean: 'lane-ocean',
  canal: 'lane-canal',
};

function pointsOf(lane: FeatureRow<ShippingLanesRow>): readonly Position[] {
  return lane.geometry.type === 'LineString' ? lane.geometry.coordinates : [];
}

function shapeOf(context: PanelContext, lane: FeatureRow<ShippingLanesRow>): LineShape {
  const { id, name, kind, length_nm: length, accuracy } = lane.properties;
  return {
    kind: 'line',
    id: `lane-${id}`,
    role: ROLES[kind],
    name,
    detail: context.t('panels.map.lane', {
      kind: context.t(`panels.map.kind.${kind}`),
      length: length === null ? '' : context.number(length, 0),
      accuracy: accuracy ?? '',
    }),
    receipts: [receiptOf('shipping-lanes', id)],
    opacity: 1,
    points: pointsOf(lane),
    arrow: kind === 'tss',
  };
}

/** Sea lanes; only lanes of separation schemes have a direction. */
export function laneLayer(context: PanelContext): MapLayer {
  const lanes = context.data.features('shipping-lanes');
  return {
    id: 'lanes',
    label: context.t('panels.map.layer.lanes'),
    count: lanes.length,
    asOf: null,
    source: context.data.descriptor('shipping-lanes').attribution,
    status: 'ok',
    note: null,
    shown: true,
    shapes: lanes.map((lane) => shapeOf(context, lane)),
  };
}
