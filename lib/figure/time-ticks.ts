import { formatDate } from '@/lib/time/format-date';
import { fromEpoch } from '@/lib/time/iso-date';
import { NARROW_PLOT, RANK_WIDTHS, textWidth } from './text-room';
import type { TimeTick } from './time-figure';

const MS_PER_DAY = 86_400_000;

/** A calendar step; ticks stand where a period of it begins. Weeks begin on Mondays. */
type Step =
  | { readonly unit: 'year' | 'month' | 'week'; readonly every: number }
  | { readonly unit: 'half-month' | 'day' };

/** Fine to coarse. */
const STEPS: readonly Step[] = [
  { unit: 'day' },
  { unit: 'week', every: 1 },
  { unit: 'week', every: 2 },
  { unit: 'half-month' },
  ...[1, 3, 6].map((every) => ({ unit: 'month' as const, every })),
  ...[1, 2, 5, 10, 20, 50].map((every) => ({ unit: 'year' as const, every })),
];

/** For each rank: narrowest plot in px where its ticks are shown, and how many labels there may be at most. */
const RANKS = [
  { rank: 0, width: NARROW_PLOT, most: 4 },
  { rank: 1, width: RANK_WIDTHS[1], most: 7 },
  { rank: 2, width: RANK_WIDTHS[2], most: 13 },
] as const;

/** Least room between two labels in px. */
const GAP = 10;

function years(every: number, from: number, to: number): number[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const starts = [];
  for (let year = first - (first % every); year <= last; year += every) starts.push(Date.UTC(year, 0, 1));
  return starts;
}

function months(every: number, from: number, to: number): number[] {
  const start = new Date(from);
  const first = start.getUTCMonth() - (start.getUTCMonth() % every);
  const starts = [];
  for (let month = first, at = 0; at <= to; month += every) {
    at = Date.UTC(start.getUTCFullYear(), month, 1);
    starts.push(at);
  }
  return starts;
}

function days(every: number, from: number, to: number): number[] {
  // 5 January 1970 was the first Monday; for single days the phase does not matter.
  const phase = 4 * MS_PER_DAY;
  const step = every * MS_PER_DAY;
  const starts = [];
  for (let at = phase + Math.ceil((from - phase) / step) * step; at <= to; at += step) starts.push(at);
  return starts;
}

function startsOf(step: Step, from: number, to: number): readonly number[] {
  const within = (starts: readonly number[]) => starts.filter((at) => at >= from && at <= to);
  switch (step.unit) {
    case 'year':
      return within(years(step.every, from, to));
    case 'month':
      return within(months(step.every, from, to));
    case 'half-month':
      return within(months(1, from, to).flatMap((at) => [at, at + 14 * MS_PER_DAY]));
    case 'week':
      return days(step.every * 7, from, to);
    case 'day':
      return days(1, from, to);
  }
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** Label of a tick. Months leave the year to January where they can. */
function labelOf(at: number, step: Step, saysYear: boolean, lang: string): string {
  const day = fromEpoch(at);
  const year = formatDate(day, 'year', lang);
  if (step.unit === 'year') return year;
  if (step.unit !== 'month') return formatDate(day, saysYear ? 'day' : 'day-short', lang);
  if (day.slice(5, 7) === '01') return year;
  const month = formatDate(day, 'month', lang);
  return saysYear ? month : month.replace(year, '').trim();
}

type Labelled = readonly [number, string];

/** Labels of a row of ticks; those chosen before keep theirs. The first tick of each year says the year. */
function label(
  starts: readonly number[],
  step: Step,
  chosen: ReadonlyMap<number, TimeTick>,
  lang: string,
): readonly Labelled[] {
  const said = new Set([...chosen.keys()].map(yearOf));
  return starts.map((at) => {
    const known = chosen.get(at);
    if (known !== undefined) return [at, known.label];
    const saysYear = !said.has(yearOf(at));
    said.add(yearOf(at));
    return [at, labelOf(at, step, saysYear, lang)];
  });
}

function fits(ticks: readonly Labelled[], pxPerMs: number): boolean {
  return ticks.every(([at, text], index) => {
    const next = ticks[index + 1];
    return next === undefined || (next[0] - at) * pxPerMs >= (textWidth(text) + textWidth(next[1])) / 2 + GAP;
  });
}

/**
 * Few ticks at the starts of years, quarters, months, weeks or days, ascending, in epoch milliseconds. Those
 * of rank 0 are at most four and have room in a plot of 200 px, rank 1 adds from 480 px, rank 2 from 800 px;
 * what a wider plot shows always contains what a narrower one shows. In: first and last instant.
 */
export function timeTicks(
  domain: readonly [number, number],
  options: { readonly lang: string },
): readonly TimeTick[] {
  const [from, to] = domain;
  const chosen = new Map<number, TimeTick>();
  for (const { rank, width, most } of RANKS) {
    const pxPerMs = width / Math.max(to - from, MS_PER_DAY);
    for (const step of STEPS) {
      const starts = startsOf(step, from, to);
      if (starts.length > most || [...chosen.keys()].some((at) => !starts.includes(at))) continue;
      const ticks = label(starts, step, chosen, options.lang);
      if (!fits(ticks, pxPerMs)) continue;
      for (const [at, text] of ticks) if (!chosen.has(at)) chosen.set(at, { at, label: text, rank });
      break;
    }
  }
  return chosen.size < 2 ? bothEnds(domain, options.lang) : [...chosen.values()].sort((a, b) => a.at - b.at);
}

/** First and last day, for the few short spans in which no step has two ticks with room. */
function bothEnds([from, to]: readonly [number, number], lang: string): readonly TimeTick[] {
  const ends = to - from >= MS_PER_DAY ? [from, to] : [from];
  return ends.map((at, index) => ({
    at,
    label: formatDate(fromEpoch(at), index === 0 ? 'day' : 'day-short', lang),
    rank: 0,
  }));
}
