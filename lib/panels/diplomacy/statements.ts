import type { Ledger, LedgerEntry } from '@/lib/figure/ledger';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import {
  chosenOf,
  countBy,
  type Facet,
  facetControl,
  facetNotes,
  isKept,
  tokenOf,
} from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { StatementsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { firstDayOf } from '@/lib/time/iso-date';
import { knownEnd, sentences } from './known-end';

const TITLE = 'diplomacy.statements.title';
const DATASET = 'statements';
/** Statements listed; the table and the downloads have all. */
const LISTED = 12;
/** Statements after which a further month is folded under its heading. */
const OPEN = 5;
/** Speakers offered one by one. */
const OFFERED = 8;

function facetsOf(context: PanelContext, rows: readonly StatementsRow[]): readonly Facet[] {
  const speakers = [...countBy(rows, ({ speaker }) => [speaker])].toSorted(([, a], [, b]) => b - a);
  const asked = new Set(context.state.filter ?? []);
  const offered = speakers.filter(
    ([name], place) => place < OFFERED || asked.has(`speaker:${tokenOf(name)}`),
  );
  return [
    {
      id: 'stance',
      label: context.t('diplomacy.statements.filter.stance'),
      values: [...countBy(rows, ({ stance }) => [stance])].map(([stance, count]) => ({
        id: tokenOf(stance),
        label: stance,
        count,
      })),
    },
    {
      id: 'speaker',
      label: context.t('diplomacy.statements.filter.speaker'),
      values: offered.map(([name, count]) => ({ id: tokenOf(name), label: context.named(name), count })),
    },
  ];
}

/** True if every word of the search stands in the statement, whatever the case. */
function isFound(row: StatementsRow, q: string | null): boolean {
  if (q === null) return true;
  const text = [row.speaker, row.role, row.channel, row.gist, row.stance].join(' ').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function gistOf(context: PanelContext, { gist, confidence }: StatementsRow): string {
  return confidenceOf(confidence) === 'claimed' ? context.t('panels.events.claim', { title: gist }) : gist;
}

function entryOf(context: PanelContext, row: StatementsRow): LedgerEntry {
  const { t } = context;
  const confidence = confidenceOf(row.confidence);
  return {
    key: row.statement_id,
    date: row.date,
    margin: context.day(row.date, row.date_precision === 'day' ? 'day-short' : row.date_precision),
    mark: null,
    heading: context.named(row.speaker),
    texts: [`${gistOf(context, row)}.`],
    facts: [
      { label: t('diplomacy.statements.fact.role'), text: row.role },
      { label: t('diplomacy.statements.fact.channel'), text: row.channel },
      { label: t('diplomacy.statements.filter.stance'), text: row.stance },
      { label: t('panels.column.confidence'), text: confidenceWord(context, confidence) },
    ],
    links: [],
    linksLabel: '',
    confidence,
    receipt: receiptOf(DATASET, row.statement_id),
  };
}

function pictureOf(context: PanelContext, rows: readonly StatementsRow[]): Ledger {
  const newest = rows.toReversed().slice(0, LISTED);
  const months = [...new Set(newest.map(({ date }) => date.slice(0, 7)))];
  return {
    kind: 'ledger',
    title: context.t(TITLE),
    groups: months.map((month) => {
      const own = newest.filter(({ date }) => date.startsWith(month));
      const isFolded = newest.findIndex(({ date }) => date.startsWith(month)) >= OPEN;
      const fold = { after: 0, label: context.t('diplomacy.statements.folded', { count: own.length }) };
      return {
        id: month,
        heading: context.day(firstDayOf(month), 'month'),
        entries: own.map((row) => entryOf(context, row)),
        ...(isFolded ? { fold } : {}),
      };
    }),
    onward: [],
  };
}

function tableOf(context: PanelContext, rows: readonly StatementsRow[]): PanelTable {
  const { t } = context;
  const start = { unit: null, align: 'start' } as const;
  return {
    caption: t('diplomacy.statements.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), ...start },
      { id: 'speaker', label: t('diplomacy.statements.filter.speaker'), ...start },
      { id: 'role', label: t('diplomacy.statements.fact.role'), ...start },
      { id: 'channel', label: t('diplomacy.statements.fact.channel'), ...start },
      { id: 'gist', label: t('diplomacy.statements.column.gist'), ...start },
      { id: 'stance', label: t('diplomacy.statements.filter.stance'), ...start },
      { id: 'confidence', label: t('panels.column.confidence'), ...start },
    ],
    rows: context.wanted(rows.toReversed()).map((row) => {
      const confidence = confidenceOf(row.confidence);
      return {
        receipt: receiptOf(DATASET, row.statement_id),
        cells: [
          context.day(row.date),
          context.named(row.speaker),
          row.role,
          row.channel,
          gistOf(context, row),
          row.stance,
          confidenceWord(context, confidence),
        ],
        values: [row.date, row.speaker, row.role, row.channel, row.gist, row.stance, confidence],
      };
    }),
    total: rows.length,
  };
}

function sentenceOf(
  context: PanelContext,
  rows: readonly StatementsRow[],
  kept: readonly StatementsRow[],
): string {
  const { t, clock } = context;
  const first = context.data.rows(DATASET)[0]?.date ?? clock.first;
  if (rows.length === 0)
    return t('panels.clock.nothingYet', { on: context.day(clock.on), first: context.day(first) });
  const last = kept.at(-1);
  if (last === undefined)
    return t('diplomacy.statements.none', { total: rows.length, on: context.day(clock.on) });
  return sentences(
    t('diplomacy.statements.sentence', {
      total: rows.length,
      kept: kept.length,
      isAll: kept.length === rows.length ? 'yes' : 'no',
      on: context.day(clock.on),
      date: context.day(last.date),
      speaker: context.named(last.speaker),
      role: last.role,
      gist: gistOf(context, last),
    }),
    knownEnd(context, DATASET),
  );
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rows = context.data.rows(DATASET).filter(({ date }) => date <= context.clock.on);
  const facets = facetsOf(context, rows);
  const [stance, speaker] = facets.map((facet) => chosenOf(context, facet));
  const kept = rows.filter(
    (row) =>
      isKept(stance ?? new Set(), tokenOf(row.stance)) &&
      isKept(speaker ?? new Set(), tokenOf(row.speaker)) &&
      isFound(row, context.state.q),
  );
  const isEmpty = rows.length === 0;
  return {
    id: DATASET,
    title: t(TITLE),
    sentence: sentenceOf(context, rows, kept),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: kept.length === 0 ? null : pictureOf(context, kept),
    legend: [],
    notes: isEmpty ? [] : [...choiceNotes(context, {}), ...facetNotes(context, facets)],
    controls: isEmpty ? [] : facets.map((facet) => facetControl(context, facet)),
    numbered: [],
    table: tableOf(context, kept),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('diplomacy.statements.caveat.gist'),
      t('diplomacy.statements.caveat.stance'),
      t('diplomacy.statements.caveat.choice', { listed: LISTED }),
    ],
    on: context.clock.on,
  };
}

/** Who said what, in which role on that day, and with which stance: gists, never quotations. */
export const statements: PanelDefinition = {
  id: DATASET,
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['filter', 'q'],
  build,
};
