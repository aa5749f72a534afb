import { type PanelContext, panelContext } from '@/lib/panels/context';
import type { PanelInput } from '@/lib/panels/panel';
import { knownEntries, type TimelineEntry } from './entries';

function leadOf(context: PanelContext): string {
  const entries = knownEntries(context);
  const on = context.day(context.clock.on);
  const first = entries[0];
  if (first === undefined) return context.t('board.timeline.lead', { on });
  const count = (kind: TimelineEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return context.t('forces.timelineLead', {
    on,
    since: context.day(first.date),
    events: count('event'),
    statements: count('statement'),
    rounds: count('round'),
  });
}

/** Introduction of the timeline, every number counted at the clock; a general one when the data fail. */
export function timelineLead(input: PanelInput): string {
  const context = panelContext(input);
  try {
    return leadOf(context);
  } catch {
    return context.t('board.timeline.lead', { on: context.day(context.clock.on) });
  }
}
