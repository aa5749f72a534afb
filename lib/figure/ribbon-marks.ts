import { formatDate } from '@/lib/time/format-date';
import { addMonths, fromEpoch, startOfYear, toEpoch } from '@/lib/time/iso-date';
import { type RibbonScale, ribbonShare } from './ribbon';
import { textWidth } from './text-room';

/** Narrowest strip in px at which words of a rank are shown. */
const RANK_WIDTHS = [300, 560, 900] as const;
const RANKS = [0, 1, 2] as const;
/** Least room between words, px. */
const GAP = 10;
const MS_PER_YEAR = 365.25 * 86_400_000;
/** Years narrower than this share of the strip are not labelled one by one. */
const MIN_YEAR_SHARE = 0.05;
/** Distance of a label from its tick, px. */
export const MARK_GAP = 3;

interface Place {
  readonly share: number;
  readonly text: string;
}

/** A label below the strip, beginning at a share of its width. */
export interface RibbonMark extends Place {
  /** 0 is shown from 300 px, 1 from 560 px, 2 from 900 px of the strip's width. */
  readonly rank: 0 | 1 | 2;
}

/** Years at which time changes its speed, the latest first: they matter most. */
function eraPlaces(scale: RibbonScale, lang: string): Place[] {
  return scale.eras
    .map(({ from, start }) => ({ share: start, text: formatDate(fromEpoch(from), 'year', lang) }))
    .reverse();
}

/** Starts of quarters in the last stretch, and of years in those before it where years are wide enough. */
function innerPlaces(scale: RibbonScale, lang: string): Place[] {
  const lastFrom = scale.eras.at(-1)?.from;
  return scale.eras.flatMap(({ from, to, start, end }) => {
    const isLast = from === lastFrom;
    const yearShare = ((end - start) / (to - from)) * MS_PER_YEAR;
    if (!isLast && yearShare < MIN_YEAR_SHARE) return [];
    const places: Place[] = [];
    const begin = startOfYear(fromEpoch(from));
    const step = isLast && yearShare >= MIN_YEAR_SHARE ? 3 : 12;
    for (let n = step; toEpoch(addMonths(begin, n)) < to; n += step) {
      const day = addMonths(begin, n);
      const year = formatDate(day, 'year', lang);
      const text = day.slice(5) === '01-01' ? year : formatDate(day, 'month', lang).replace(year, '').trim();
      if (day > fromEpoch(from)) places.push({ share: ribbonShare(scale, toEpoch(day)), text });
    }
    return places;
  });
}

/** True if the left label ends before the right one begins, on the narrowest strip that shows both. */
function isApart(a: RibbonMark, b: RibbonMark): boolean {
  const [left, right] = a.share < b.share ? [a, b] : [b, a];
  const room = (right.share - left.share) * RANK_WIDTHS[a.rank > b.rank ? a.rank : b.rank];
  return room >= textWidth(left.text) + GAP;
}

/** Labels with room between each other and before the words at the end, each from the width where it has; from left to right. */
export function ribbonMarks(scale: RibbonScale, lang: string, endLabel: string): readonly RibbonMark[] {
  const kept: RibbonMark[] = [];
  const isFree = (label: RibbonMark) => {
    const toEnd = (1 - label.share) * RANK_WIDTHS[label.rank];
    const needed = textWidth(label.text) + GAP + textWidth(endLabel);
    return toEnd >= needed && kept.every((other) => isApart(label, other));
  };
  for (const place of [...eraPlaces(scale, lang), ...innerPlaces(scale, lang)]) {
    const found = RANKS.map((rank) => ({ ...place, rank })).find(isFree);
    if (found !== undefined) kept.push(found);
  }
  return kept.sort((a, b) => a.share - b.share);
}

/** Width of the strip in px below which two places are closer than the room on the left or right of `at`, px. */
function meetsUntil(share: number, at: number, room: readonly [number, number]): number {
  const distance = Math.abs(share - at);
  if (distance === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, (share > at ? room[1] : room[0]) / distance);
}

/**
 * For each mark, and last for the words at the end, the width of the strip in px below which the day's own flag
 * would cover it: 0 = never, infinite = always. The flag stands at a share of the strip and is shifted back by the
 * same share of its own width, so that it stays inside.
 */
export function coveredBelow(marks: readonly RibbonMark[], endLabel: string, flag: Place): readonly number[] {
  const width = textWidth(flag.text) + GAP;
  const before = flag.share * width + GAP;
  const after = (1 - flag.share) * width + GAP;
  const ofMarks = marks.map(({ share, text }) =>
    meetsUntil(share, flag.share, [MARK_GAP + textWidth(text) + before, after - MARK_GAP]),
  );
  return [...ofMarks, meetsUntil(1, flag.share, [0, textWidth(endLabel) + after])];
}
