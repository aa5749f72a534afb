import type { Dot } from '@/lib/figure/time-figure';
import type { OilPriceNotesRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { latestOn, type Observation } from '@/lib/series/observation';
import { toEpoch } from '@/lib/time/iso-date';
import { formatChange } from '@/lib/units/format';
import { type PanelContext, receiptOf } from './context';
import { noteKnownAt } from './oil-note-words';
import type { NumberedNote } from './panel';

/** Most notes on one line: more would hide it. */
const MOST_NOTES = 9;
/** Least days between two notes on the line, as a share of the window, so that discs do not cover each other. */
const LEAST_APART = 1 / 45;

/** A note that is drawn, with its number. */
export interface ChosenNote {
  readonly row: OilPriceNotesRow;
  readonly number: number;
  /** Trading day that the disc stands on. */
  readonly date: string;
}

/** Largest moves first; notes without a computed move last. */
function byMove(a: OilPriceNotesRow, b: OilPriceNotesRow): number {
  return Math.abs(b.move_pct ?? 0) - Math.abs(a.move_pct ?? 0) || a.date.localeCompare(b.date);
}

/** Notes known at the clock whose trading day lies on the drawn line. */
export function notesInWindow(
  context: PanelContext,
  brent: readonly Observation[],
): readonly OilPriceNotesRow[] {
  const first = brent[0]?.date;
  const last = brent.at(-1)?.date;
  if (first === undefined || last === undefined) return [];
  return context.data
    .rows('oil-price-notes')
    .filter((row) => row.date <= context.clock.on && dateOf(row) >= first && dateOf(row) <= last);
}

/** Trading day that a note stands at. */
function dateOf(row: OilPriceNotesRow): string {
  return row.price_date ?? row.date;
}

/**
 * Notes known at the clock whose trading day lies on the drawn line: those with the largest moves that do not
 * stand on each other, numbered by date.
 */
export function chooseNotes(context: PanelContext, brent: readonly Observation[]): readonly ChosenNote[] {
  const first = brent[0]?.date;
  const last = brent.at(-1)?.date;
  if (first === undefined || last === undefined) return [];
  const apartMs = (toEpoch(last) - toEpoch(first)) * LEAST_APART;
  const chosen: OilPriceNotesRow[] = [];
  for (const row of notesInWindow(context, brent).toSorted(byMove)) {
    const isFree = chosen.every(
      (other) => Math.abs(toEpoch(dateOf(other)) - toEpoch(dateOf(row))) >= apartMs,
    );
    if (isFree && chosen.length < MOST_NOTES) chosen.push(row);
  }
  return chosen
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)))
    .map((row, index) => ({ row, number: index + 1, date: dateOf(row) }));
}

/** Numbered discs on the spot line, at the trading day of each note. */
export function noteDots(
  { clock }: PanelContext,
  notes: readonly ChosenNote[],
  brent: readonly Observation[],
): readonly Dot[] {
  return notes.flatMap(({ row, number, date }) => {
    const on = latestOn(brent, date);
    if (on === null || on.value === null) return [];
    return [
      {
        at: toEpoch(on.date),
        value: on.value,
        axis: 'price',
        tone: 'ink',
        shape: 'number',
        number,
        label: noteKnownAt(row, clock.on).title,
        receipt: receiptOf('oil-price-notes', row.id),
      } as const,
    ];
  });
}

function textOf(context: PanelContext, row: OilPriceNotesRow): string {
  const { text } = noteKnownAt(row, context.clock.on);
  if (row.move_pct === null) return text;
  const words = context.t('panels.oilPrices.noteMove', {
    text,
    move: formatChange(row.move_pct, { digits: 1, lang: context.lang }),
    basis: row.price_basis,
    date: context.day(row.price_date ?? row.date, 'day-short'),
  });
  return words.trim();
}

/** The notes as a list under the chart. */
export function numberedNotes(context: PanelContext, notes: readonly ChosenNote[]): readonly NumberedNote[] {
  return notes.map(({ row, number }) => ({
    number,
    dateText: context.day(row.date),
    title: noteKnownAt(row, context.clock.on).title,
    text: textOf(context, row),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('oil-price-notes', row.id),
  }));
}
