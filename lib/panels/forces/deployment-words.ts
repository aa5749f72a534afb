import { confidenceWord, type PanelContext } from '@/lib/panels/context';
import { reportText } from '@/lib/panels/map/map-deployments';
import type { DeploymentsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import type { KnownDeployment } from './known-deployments';

/** Reader's name of an area. */
export function areaName(context: PanelContext, id: string): string {
  return context.named(context.data.rows('deployment-areas').find((area) => area.id === id)?.name ?? id);
}

/** Word for a kind of force. */
export function kindWord(context: PanelContext, kind: DeploymentsRow['kind']): string {
  return context.t(`forces.kind.${kind}`);
}

/** "4 ships", or nothing where no number was reported. */
export function countText(context: PanelContext, { count, count_unit: unit }: DeploymentsRow): string {
  return count === null || unit === null ? '' : context.t(`forces.count.${unit}`, { count });
}

/** "17 Feb 2026", "about 17 Feb 2026", "by 17 Feb 2026 (first report)". */
export function startText(context: PanelContext, row: DeploymentsRow): string {
  return context.t(`forces.start.${row.start_precision}`, { date: context.day(row.start_date) });
}

/** The end as precise as the source, or that none is known. */
export function endText(context: PanelContext, { row, end }: KnownDeployment): string {
  if (end === null) return context.t('forces.end.open');
  return context.t(row.end_precision === 'approx' ? 'forces.end.approx' : 'forces.end.day', {
    date: context.day(end),
  });
}

/** Everything that a bar says, in one sentence or two; a claim is worded as one. */
export function deploymentText(context: PanelContext, known: KnownDeployment): string {
  const { row, isOpen } = known;
  const confidence = confidenceOf(row.confidence);
  return context.t('forces.bar', {
    unit: row.unit,
    force: context.named(row.force),
    area: areaName(context, row.area_id),
    start: startText(context, row),
    end: isOpen ? reportText(context, known.lastReport) : endText(context, known),
    count: countText(context, row),
    hasCount: row.count === null ? 'no' : 'yes',
    confidence: confidenceWord(context, confidence),
  });
}
