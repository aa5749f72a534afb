import { type PanelContext, receiptOf } from '@/lib/panels/context';
import type { NegotiationRoundsRow } from '@/lib/schema/rows';
import { formatRange } from '@/lib/time/format-date';
import { daysBetween } from '@/lib/time/iso-date';
import { isKnownAt } from '@/lib/view-state/clock';
import { knownRemarks, remarksText } from './known-words';

/** How a round stands at the clock. */
export type Held = 'held' | 'partly' | 'not-held' | 'under-way';

/** A round as it is known at the clock. */
export interface KnownRound {
  readonly row: NegotiationRoundsRow;
  readonly held: Held;
  /** Last day of the round that is known at the clock. */
  readonly end: string;
  readonly when: string;
  readonly places: string;
  readonly mediators: readonly string[];
  /** What came of it; empty while it is under way. */
  readonly outcome: string;
  /** Days from the end of the last meeting held before it to its start; null for the first, and for what was no meeting. */
  readonly daysSince: number | null;
  readonly receipt: string;
}

const SERIES_END = /^(.*?)(\d{4})[-–](\d{2})$/;
const SERIES_MONTHS = /^(.*?)([A-Z][a-z]+)[-–][A-Z][a-z]+ (\d{4})$/;

/** Name of a series of rounds; its last year or month is not in it until the series has come so far. */
export function seriesName(context: PanelContext, { series }: NegotiationRoundsRow): string {
  const { data, clock } = context;
  const rows = data.rows('negotiation-rounds').filter((row) => row.series === series);
  if (rows.every((row) => isKnownAt(row.end_date ?? row.date, clock.on))) return series;
  const [, name, from, year] = SERIES_MONTHS.exec(series) ?? SERIES_END.exec(series) ?? [];
  if (name === undefined || from === undefined) return series;
  const start = SERIES_END.test(series) ? from : `${from} ${year}`;
  return context.t('diplomacy.rounds.seriesSince', { name: name.trim(), start });
}

/** What came of a round as the clock's day can know it; empty while it is under way. */
export function outcomeAt(context: PanelContext, row: NegotiationRoundsRow): string {
  const { on } = context.clock;
  if (row.end_date !== null && row.end_date > on) return '';
  const compiled = context.data.descriptor('negotiation-rounds').asOf;
  return remarksText(knownRemarks(row.outcome, on, compiled));
}

/** True for meetings of the United States and Iran that took place: no exchange of papers, no talks of others. */
export function isMeeting({ row, held }: KnownRound): boolean {
  return row.number > 0 && (held === 'held' || held === 'under-way') && !isOfOthers(row);
}

/** True where the United States took no part. */
export function isOfOthers({ format }: NegotiationRoundsRow): boolean {
  return format === 'direct (Iran-Oman)';
}

function heldAt({ held, end_date: end }: NegotiationRoundsRow, on: string): Held {
  if (end !== null && end > on) return 'under-way';
  if (held === 'yes') return 'held';
  return held === 'no' ? 'not-held' : 'partly';
}

function knownRound(context: PanelContext, row: NegotiationRoundsRow): KnownRound {
  const { on } = context.clock;
  const held = heldAt(row, on);
  const end = held === 'under-way' ? on : (row.end_date ?? row.date);
  return {
    row,
    held,
    end,
    when:
      held === 'under-way'
        ? context.t('diplomacy.rounds.since', { date: context.day(row.date) })
        : formatRange(row.date, end, context.lang),
    places: row.place.map(context.named).join(', '),
    mediators: row.mediators.map(context.named),
    outcome: outcomeAt(context, row),
    daysSince: null,
    receipt: receiptOf('negotiation-rounds', row.round_id),
  };
}

/** Rounds that had begun, or were to begin, by the clock's day, oldest first; nothing of later days is in them. */
export function knownRounds(context: PanelContext): readonly KnownRound[] {
  let lastEnd: string | null = null;
  return context.data
    .rows('negotiation-rounds')
    .filter(({ date }) => date <= context.clock.on)
    .map((row) => {
      const round = knownRound(context, row);
      const daysSince = lastEnd === null || isOfOthers(row) ? null : daysBetween(lastEnd, row.date);
      if (isMeeting(round)) lastEnd = round.end;
      return { ...round, daysSince };
    });
}

/** What the round was: talks, direct or through mediators, an exchange of papers, or talks of others. */
export function roundName(context: PanelContext, { row, places }: KnownRound): string {
  const kind = isOfOthers(row) ? 'others' : row.number === 0 ? 'papers' : row.format;
  return context.t('diplomacy.rounds.name', { kind, places });
}
