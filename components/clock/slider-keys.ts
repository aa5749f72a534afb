import { addDays, addMonths, clampDate, type IsoDate } from '@/lib/time/iso-date';

interface Extent {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Keys of a slider: arrows a day, Page Up and Page Down a month, Home and End the ends of the data. */
const MOVES: Readonly<Record<string, (day: IsoDate, extent: Extent) => IsoDate>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowDown: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, 1),
  PageDown: (day) => addMonths(day, -1),
  PageUp: (day) => addMonths(day, 1),
  Home: (_day, { first }) => first,
  End: (_day, { last }) => last,
};

/** Day that a key moves the clock to, kept inside the data; null for keys that move nothing. */
export function dayAfterKey(key: string, day: IsoDate, extent: Extent): IsoDate | null {
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  return move === undefined ? null : clampDate(move(day, extent), extent.first, extent.last);
}

/** Day some days further, kept inside the data: from outside it leads to the nearer end. */
export function dayAfterStep(days: number, day: IsoDate, extent: Extent): IsoDate {
  return clampDate(addDays(day, days), extent.first, extent.last);
}
