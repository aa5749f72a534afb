import { type PanelContext, panelContext } from '@/lib/panels/context';
import type { PanelInput } from '@/lib/panels/panel';
import { knownDeployments } from './known-deployments';

function leadOf(context: PanelContext): string {
  const { t, clock } = context;
  const records = knownDeployments(context);
  const on = context.day(clock.on);
  const open = records.filter(({ isOpen }) => isOpen);
  const first = records[0];
  if (first === undefined) return t('forces.lead.empty', { on });
  return t('forces.lead', {
    on,
    records: records.length,
    forces: new Set(records.map(({ row }) => row.force)).size,
    since: context.day(first.row.start_date),
    open: open.length,
    stale: open.filter(({ isStale }) => isStale).length,
  });
}

/** Introduction of the page on forces, every number counted at the clock; a general one when the data fail. */
export function forcesLead(input: PanelInput): string {
  const context = panelContext(input);
  try {
    return leadOf(context);
  } catch {
    return context.t('board.forces.lead', { on: context.day(context.clock.on) });
  }
}
