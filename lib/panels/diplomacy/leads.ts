import { panelContext } from '@/lib/panels/context';
import type { PanelInput } from '@/lib/panels/panel';
import { ARTICLE_DAY, judgedClaims } from './article';

/** Introduction of the page of claims at the clock. */
export function claimsLead(input: PanelInput): string {
  const context = panelContext(input);
  return context.t('diplomacy.claims.page.lead', {
    article: context.day(ARTICLE_DAY),
    on: context.day(context.clock.on),
    count: countOf(() => judgedClaims(context).length),
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
