import type { Ledger, LedgerEntry } from '@/lib/figure/ledger';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { facetNotes } from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { AlignmentsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { knownEnd, sentences } from './known-end';
import { isOpenOn } from './known-ties';
import { knownRemarks, remarksText } from './known-words';
import { tieTable } from './tie-table';
import { periodText } from './tie-words';

const TITLE = 'diplomacy.groups.title';
const DATASET = 'alignments';

function entryOf(context: PanelContext, row: AlignmentsRow): LedgerEntry {
  const { t, clock } = context;
  const confidence = confidenceOf(row.confidence);
  const compiled = context.data.descriptor(DATASET).asOf;
  const note = remarksText(knownRemarks(row.note, clock.on, compiled));
  return {
    key: row.tie_id,
    date: row.since,
    margin: row.since === null ? '' : t('diplomacy.groups.since', { since: periodText(context, row.since) }),
    mark: null,
    heading: t('diplomacy.groups.heading', { a: context.named(row.a), b: context.named(row.b) }),
    texts: note === '' ? [] : [`${note}.`],
    facts: [
      {
        label: t('diplomacy.ties.column.strength'),
        text: t('diplomacy.groups.strength', { strength: context.number(row.strength) }),
      },
      { label: t('panels.column.confidence'), text: confidenceWord(context, confidence) },
    ],
    links: [],
    linksLabel: '',
    confidence,
    receipt: receiptOf(DATASET, row.tie_id),
  };
}

function pictureOf(context: PanelContext, rows: readonly AlignmentsRow[]): Ledger {
  const entries = rows.map((row) => entryOf(context, row));
  return {
    kind: 'ledger',
    title: context.t(TITLE),
    groups: [{ id: 'groups', heading: null, entries }],
    onward: [],
  };
}

function sentenceOf(context: PanelContext, rows: readonly AlignmentsRow[]): string {
  const on = context.day(context.clock.on);
  if (rows.length === 0) return context.t('diplomacy.groups.empty', { on });
  const list = rows.map(({ b }) => context.named(b)).join(', ');
  return sentences(
    context.t('diplomacy.groups.sentence', { on, count: rows.length, list }),
    knownEnd(context, DATASET),
  );
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rows = context.data
    .rows(DATASET)
    .filter((row) => row.kind === 'proxy_support' && isOpenOn(row, context.clock.on));
  const isEmpty = rows.length === 0;
  return {
    id: 'armed-groups',
    title: t(TITLE),
    sentence: sentenceOf(context, rows),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, rows),
    legend: [],
    notes: [...choiceNotes(context, {}), ...facetNotes(context, [])],
    controls: [],
    numbered: [],
    table: tieTable(
      context,
      rows.map((row) => ({ row, change: null })),
    ),
    sources: sourceLines(context, [DATASET]),
    caveats: [t('diplomacy.groups.caveat'), t('diplomacy.ties.caveat.dates')],
    on: context.clock.on,
  };
}

/** Support for armed groups that is on record at the clock: one of the grounds of mistrust that are named. */
export const armedGroups: PanelDefinition = {
  id: 'armed-groups',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: [],
  build,
};
