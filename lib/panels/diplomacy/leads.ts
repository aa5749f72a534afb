import { panelContext } from '@/lib/panels/context';
import type { PanelInput } from '@/lib/panels/panel';
import { ARTICLE_DAY, judgedClaims } from './article';
import { isMeeting, knownRounds } from './rounds';
import { knownAgreements } from './standing';

/** Introduction of the page of claims at the clock. */
export function claimsLead(input: PanelInput): string {
  const context = panelContext(input);
  return context.t('diplomacy.claims.page.lead', {
    article: context.day(ARTICLE_DAY),
    on: context.day(context.clock.on),
    count: countOf(() => judgedClaims(context).length),
  });
}

/** Introduction of the page of diplomacy at the clock. */
export function diplomacyLead(input: PanelInput): string {
  const context = panelContext(input);
  const { on } = context.clock;
  const meetings = (year: string) =>
    knownRounds(context).filter((round) => isMeeting(round) && round.row.date.startsWith(year)).length;
  return context.t('diplomacy.page.lead', {
    on: context.day(on),
    year: context.day(on, 'year'),
    meetings: countOf(() => meetings(on.slice(0, 4))),
    measures: countOf(() => context.data.rows('sanctions').filter(({ date }) => date <= on).length),
    signed: countOf(() => knownAgreements(context).length),
    ended: countOf(() => knownAgreements(context).filter(({ standing }) => standing === 'ended').length),
  });
}

/** A count that is 0 when its data cannot be read: the panels say that they failed, the page stays whole. */
function countOf(count: () => number): number {
  try {
    return count();
  } catch {
    return 0;
  }
}
