import type { PanelContext } from '@/lib/panels/context';
import type { ArticleClaimsRow } from '@/lib/schema/rows';
import { isKnownAt } from '@/lib/view-state/clock';
import { type CitedRecord, citedRecords } from './cited-records';
import { knownRemarks, remarksText } from './known-words';

/** Day of the article: it bears none, and was written about this day (description of the dataset). */
export const ARTICLE_DAY = '2026-02-22';

/** How a claim stands at the clock; `later` = every record that it is judged by is of a later day. */
export type Verdict = ArticleClaimsRow['verification'] | 'later';

/** Verdicts in the order in which they are counted and offered. */
export const VERDICTS: readonly Verdict[] = ['supported', 'partly', 'unverified', 'contradicted', 'later'];

/** A claim as it can be judged at the clock. */
export interface JudgedClaim {
  readonly row: ArticleClaimsRow;
  readonly verdict: Verdict;
  /** Records dated by the clock's day, oldest first. */
  readonly records: readonly CitedRecord[];
  /** Records of later days: counted, never shown. */
  readonly laterCount: number;
  /** What the compilers remarked, without what tells of later days; may be empty. */
  readonly remark: string;
}

/**
 * The claims at the clock, in the order of the article; none before the article's day. A verdict counts when at
 * least one record that it cites is dated by the clock's day, or when it says that no record can decide.
 */
export function judgedClaims(context: PanelContext): readonly JudgedClaim[] {
  const { on, last } = context.clock;
  if (on < ARTICLE_DAY) return [];
  return context.data.rows('article-claims').map((row) => {
    const all = citedRecords(context, row.record_ids);
    const records = all.filter(({ date }) => date === null || isKnownAt(date, on));
    const isEarly = row.verification !== 'unverified' && records.length === 0;
    return {
      row,
      verdict: isEarly ? 'later' : row.verification,
      records,
      laterCount: all.length - records.length,
      remark: isEarly ? '' : remarksText(knownRemarks(row.notes, on, last)),
    };
  });
}
