import type { LedgerLink } from '@/lib/figure/ledger';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { eventTitle } from '@/lib/panels/timeline/event-words';
import type { AgreementsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import { lastDayOf } from '@/lib/time/iso-date';
import { isKnownAt } from '@/lib/view-state/clock';
import { seriesName } from './rounds';
import { tieName } from './tie-words';

/** A record that a claim cites. */
export interface CitedRecord {
  readonly id: string;
  /** ISO day, month or year of the record; null where the data give none. */
  readonly date: string | null;
  /** In words, with its date. */
  readonly label: string;
  readonly confidence: Confidence;
  readonly receipt: string;
}

type Finder = (context: PanelContext, id: string) => Omit<CitedRecord, 'id'> | null;

const DATED = 'diplomacy.record.dated';

const findEvent: Finder = (context, id) => {
  const row = context.data.rows('events').find((each) => each.id === id);
  if (row === undefined) return null;
  const date = context.day(row.date, row.date_precision);
  return {
    date: row.date,
    label: context.t(DATED, { date, title: eventTitle(context, row) }),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('events', id),
  };
};

const findRound: Finder = (context, id) => {
  const row = context.data.rows('negotiation-rounds').find((each) => each.round_id === id);
  if (row === undefined) return null;
  const title = context.t('diplomacy.record.round', {
    series: seriesName(context, row),
    place: row.place.map(context.named).join(', '),
  });
  return {
    date: row.date,
    label: context.t(DATED, { date: context.day(row.date), title }),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('negotiation-rounds', id),
  };
};

const findStatement: Finder = (context, id) => {
  const row = context.data.rows('statements').find((each) => each.statement_id === id);
  if (row === undefined) return null;
  const title = context.t('diplomacy.record.statement', {
    speaker: context.named(row.speaker),
    gist: row.gist,
  });
  return {
    date: row.date,
    label: context.t(DATED, { date: context.day(row.date), title }),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('statements', id),
  };
};

const findSanction: Finder = (context, id) => {
  const row = context.data.rows('sanctions').find((each) => each.sanction_id === id);
  if (row === undefined) return null;
  const title = context.t('diplomacy.record.sanction', {
    body: context.named(row.imposing_body),
    measure: row.measure,
  });
  return {
    date: row.date,
    label: context.t(DATED, { date: context.day(row.date), title }),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('sanctions', id),
  };
};

/** The instrument's name, with its end and who left it once the clock has come so far. */
function titleOf(
  context: PanelContext,
  { name, ended_or_withdrawn: end, withdrawn_by: by }: AgreementsRow,
): string {
  if (end === null || !isKnownAt(end, context.clock.on)) return name;
  const ended = context.day(end);
  return by === null || !/^[A-Z]{2}$/.test(by)
    ? context.t('diplomacy.record.ended', { name, ended })
    : context.t('diplomacy.record.left', { name, ended, who: context.named(by) });
}

const findAgreement: Finder = (context, id) => {
  const row = context.data.rows('agreements').find((each) => each.treaty_id === id);
  if (row === undefined) return null;
  return {
    date: row.signed,
    label: context.t('diplomacy.record.signed', {
      date: context.day(row.signed),
      title: titleOf(context, row),
    }),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('agreements', id),
  };
};

const findTie: Finder = (context, id) => {
  const row = context.data.rows('alignments').find((each) => each.tie_id === id);
  if (row === undefined) return null;
  return {
    date: row.since,
    label: tieName(context, row),
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('alignments', id),
  };
};

const FINDERS: Readonly<Record<string, Finder>> = {
  EV: findEvent,
  NR: findRound,
  ST: findStatement,
  SN: findSanction,
  TR: findAgreement,
  AL: findTie,
};

/** The records of the ids, oldest first; an id that no table holds is left out. */
export function citedRecords(context: PanelContext, ids: readonly string[]): readonly CitedRecord[] {
  return ids
    .flatMap((id) => {
      const found = FINDERS[id.slice(0, 2)]?.(context, id) ?? null;
      return found === null ? [] : [{ id, ...found }];
    })
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf({ date }: CitedRecord): string {
  return date === null ? '' : lastDayOf(date);
}

/** The record as a link to its receipt; what is not confirmed says so. */
export function recordLink(context: PanelContext, record: CitedRecord): LedgerLink {
  const { label, confidence, receipt } = record;
  const doubt = context.t('diplomacy.record.doubt', {
    label,
    confidence: confidenceWord(context, confidence),
  });
  return { label: confidence === 'confirmed' ? label : doubt, receipt, href: null };
}
