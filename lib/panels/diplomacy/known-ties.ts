import type { TieActor } from '@/lib/figure/tie-figure';
import type { PanelContext } from '@/lib/panels/context';
import type { AlignmentsRow } from '@/lib/schema/rows';
import { isKnownAt } from '@/lib/view-state/clock';
import { standOf } from './tie-words';

/** The row that records the absence of a tie (flag of the dataset): listed, never drawn. */
export const NO_TIE = 'AL-067';

/** Codes of the actors that a tie joins: two, or the mediator and each of the two that it brings together. */
export function pairsOf({ a, b, kind }: AlignmentsRow): readonly (readonly [string, string])[] {
  return kind === 'mediation' ? b.split('-').map((code) => [a, code] as const) : [[a, b]];
}

/** True for a tie that had begun by the day and had not ended on it. A start that is not known is never drawn. */
export function isOpenOn({ since, until }: AlignmentsRow, on: string): boolean {
  return isKnownAt(since, on) && !isKnownAt(until, on);
}

/** How far an actor leans in all records: with the United States and against Iran is positive. */
function leanOf(code: string, rows: readonly AlignmentsRow[]): number {
  return rows.reduce((sum, row) => {
    const stand = standOf(row.kind);
    if (stand === 'mediation' || (row.a !== code && row.b !== code)) return sum;
    const other = row.a === code ? row.b : row.a;
    const sign = stand === 'support' ? 1 : -1;
    return sum + (other === 'US' ? sign : other === 'IR' ? -sign : 0);
  }, 0);
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Which actors stand on which side and in which order, by all records of all days, so that none ever moves. */
function sidesOf(rows: readonly AlignmentsRow[]): Sides {
  const codes = [...new Set(rows.flatMap((row) => pairsOf(row).flat()))];
  const lean = new Map(codes.map((code) => [code, leanOf(code, rows)]));
  const order = codes
    .filter((code) => code !== 'US' && code !== 'IR')
    .toSorted((a, b) => (lean.get(b) ?? 0) - (lean.get(a) ?? 0) || a.localeCompare(b));
  const half = Math.ceil(order.length / 2);
  return { left: order.slice(0, half), right: order.slice(half).toReversed() };
}

/** All actors of the table in their fixed places; those without a tie in `tied` are faint. */
export function actorsOf(context: PanelContext, tied: ReadonlySet<string>): readonly TieActor[] {
  const { left, right } = sidesOf(context.data.rows('alignments'));
  const place = (side: 'left' | 'right', codes: readonly string[]) =>
    codes.map((code, index) => ({
      code,
      name: context.named(code),
      side,
      down: index / Math.max(1, codes.length - 1),
      isHub: false,
      isTied: tied.has(code),
    }));
  const hub = (side: 'left' | 'right', code: string) =>
    place(side, [code]).map((actor) => ({ ...actor, down: 0.5, isHub: true }));
  return [...hub('left', 'US'), ...place('left', left), ...hub('right', 'IR'), ...place('right', right)];
}

/** Codes of the actors with most ties in all records: they get a column each in the matrix. */
export function columnCodes(rows: readonly AlignmentsRow[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const code of pairsOf(row).flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .slice(0, most)
    .map(([code]) => code);
}
