import { type DaySpan, periodSpan } from '@/lib/api/period-span';
import type { ParsedResource, PlacedProblem } from '@/lib/datasets/parsed-resource';
import type { Descriptor } from '@/lib/schema/descriptor';
import { addMonths, type IsoDate } from '@/lib/time/iso-date';

interface DatedRow extends DaySpan {
  readonly text: string;
  readonly line: number;
}

function datedRows({ resource, rows, lines }: ParsedResource): DatedRow[] {
  const { dateField } = resource;
  if (dateField === null) return [];
  return rows.flatMap((row, at) => {
    const text = row[dateField];
    const span = typeof text === 'string' ? periodSpan(text) : null;
    return span === null || typeof text !== 'string' ? [] : [{ ...span, text, line: lines[at] ?? 0 }];
  });
}

/** Dated rows after the date that the dataset vouches for; a month or year counts from its first day. */
export function lateProblems(descriptor: Descriptor, parsed: ParsedResource): PlacedProblem[] {
  const { asOf } = descriptor;
  const column = parsed.resource.dateField;
  if (asOf === null || column === null) return [];
  return datedRows(parsed)
    .filter(({ first }) => first > asOf)
    .map(({ text, line }) => ({ line, column, found: text, expected: `no date after asOf, ${asOf}` }));
}

/** A column of period ends (`period_end`) begins with a period that started up to a year before. */
function startsWith(from: IsoDate, { first }: DaySpan, dateField: string | null): boolean {
  if (dateField?.endsWith('_end') !== true) return from === first;
  return from <= first && from > addMonths(first, -13);
}

/** Places of the descriptor whose dates are not those of the rows of its first table. */
export function coverageProblems(
  descriptor: Descriptor,
  parsed: ParsedResource,
  lineOf: (path: readonly string[]) => number,
): PlacedProblem[] {
  const dated = datedRows(parsed);
  const [head] = dated;
  if (head === undefined) return [];
  const earliest = dated.reduce((best, row) => (row.first < best.first ? row : best), head);
  const latest = dated.reduce((best, row) => (row.last > best.last ? row : best), head);
  const { from, to } = descriptor.coverage;
  const problems: PlacedProblem[] = [];
  const add = (path: readonly string[], found: string | null, expected: string) =>
    problems.push({ line: lineOf(path), column: path.join('.'), found: found ?? 'nothing', expected });
  if (from !== null && !startsWith(from, earliest, parsed.resource.dateField)) {
    add(['coverage', 'from'], from, `${earliest.first}, the first date (line ${earliest.line})`);
  }
  if (to !== null && (to < latest.first || to > latest.last)) {
    add(['coverage', 'to'], to, `${latest.text}, the last date (line ${latest.line})`);
  }
  return problems;
}
