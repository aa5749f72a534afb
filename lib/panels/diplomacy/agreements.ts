import type { Ledger, LedgerEntry, LedgerGroup, LedgerMark } from '@/lib/figure/ledger';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { chosenOf, countBy, type Facet, facetControl, facetNotes, isKept } from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { confidenceOf } from '@/lib/schema/status';
import { daysBetween } from '@/lib/time/iso-date';
import { isKnownAt } from '@/lib/view-state/clock';
import { knownEnd, sentences } from './known-end';
import { type KnownAgreement, knownAgreements, type Standing } from './standing';

const TITLE = 'diplomacy.agreements.title';
const DATASET = 'agreements';
const STANDINGS: readonly Standing[] = ['in-force', 'suspended', 'signed', 'ended'];
/** Agreements of one standing that are shown at once. */
const SHOWN = 4;
const SHAPES: Readonly<Record<Standing, LedgerMark['shape']>> = {
  'in-force': 'full',
  suspended: 'half',
  signed: 'empty',
  ended: 'cross',
};

function standingFacet(context: PanelContext, known: readonly KnownAgreement[]): Facet {
  const counts = countBy(known, ({ standing }) => [standing]);
  return {
    id: 'standing',
    label: context.t('diplomacy.agreements.filter'),
    values: STANDINGS.filter((id) => counts.has(id)).map((id) => ({
      id,
      label: context.t(`diplomacy.agreements.standing.${id}`),
      count: counts.get(id) ?? 0,
    })),
  };
}

const dayIfKnown = (context: PanelContext, date: string | null) =>
  date !== null && isKnownAt(date, context.clock.on) ? context.day(date) : '';

/** How long it held: from its effect to its end, or so far. */
function heldFor(context: PanelContext, { row, standing }: KnownAgreement): string {
  const from = row.effective;
  if (from === null || !isKnownAt(from, context.clock.on)) return '';
  const end = standing === 'ended' ? row.ended_or_withdrawn : context.clock.on;
  return end === null ? '' : context.t('diplomacy.days', { days: daysBetween(from, end) });
}

function factsOf(context: PanelContext, known: KnownAgreement): LedgerEntry['facts'] {
  const { t } = context;
  const { row, steps, standing } = known;
  const facts = [
    { label: t('diplomacy.agreements.fact.parties'), text: row.parties.map(context.named).join(', ') },
    { label: t('diplomacy.agreements.fact.effective'), text: dayIfKnown(context, row.effective) },
    { label: t('diplomacy.agreements.fact.ended'), text: dayIfKnown(context, row.ended_or_withdrawn) },
    { label: t('diplomacy.agreements.fact.by'), text: steps },
    {
      label: t(standing === 'ended' ? 'diplomacy.agreements.fact.lasted' : 'diplomacy.agreements.fact.sofar'),
      text: heldFor(context, known),
    },
    { label: t('panels.column.confidence'), text: confidenceWord(context, confidenceOf(row.confidence)) },
  ];
  return facts.filter(({ text }) => text !== '');
}

function entryOf(context: PanelContext, known: KnownAgreement): LedgerEntry {
  const { row, standing, remark } = known;
  return {
    key: row.treaty_id,
    date: row.signed,
    margin: context.day(row.signed),
    mark: { shape: SHAPES[standing], word: context.t(`diplomacy.agreements.standing.${standing}`) },
    heading: row.name,
    texts: remark === '' ? [] : [`${remark}.`],
    facts: factsOf(context, known),
    links: [],
    linksLabel: '',
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf(DATASET, row.treaty_id),
  };
}

/** The newest of a long group are shown at once, the rest under a line of its own. */
function foldOf(context: PanelContext, count: number): Pick<LedgerGroup, 'fold'> {
  const rest = count - SHOWN;
  if (rest < 2) return {};
  return { fold: { after: SHOWN, label: context.t('diplomacy.more', { count: rest }) } };
}

function pictureOf(context: PanelContext, known: readonly KnownAgreement[]): Ledger {
  const newest = known.toReversed();
  const counts = countBy(known, ({ standing }) => [standing]);
  return {
    kind: 'ledger',
    title: context.t(TITLE),
    groups: STANDINGS.filter((id) => counts.has(id)).map((id) => ({
      id,
      heading: context.t('diplomacy.option', {
        label: context.t(`diplomacy.agreements.heading.${id}`),
        count: context.number(counts.get(id) ?? 0),
      }),
      entries: newest.filter(({ standing }) => standing === id).map((each) => entryOf(context, each)),
      ...foldOf(context, counts.get(id) ?? 0),
    })),
    onward: [],
  };
}

function tableOf(context: PanelContext, known: readonly KnownAgreement[]): PanelTable {
  const { t, clock } = context;
  const start = { unit: null, align: 'start' } as const;
  const valueIfKnown = (date: string | null) => (isKnownAt(date, clock.on) ? date : null);
  return {
    caption: t('diplomacy.agreements.tableCaption'),
    columns: [
      { id: 'signed', label: t('diplomacy.agreements.fact.signed'), ...start },
      { id: 'name', label: t('diplomacy.agreements.column.name'), ...start },
      { id: 'parties', label: t('diplomacy.agreements.fact.parties'), ...start },
      { id: 'standing', label: t('diplomacy.agreements.filter'), ...start },
      { id: 'effective', label: t('diplomacy.agreements.fact.effective'), ...start },
      { id: 'ended', label: t('diplomacy.agreements.fact.ended'), ...start },
      { id: 'by', label: t('diplomacy.agreements.fact.by'), ...start },
      { id: 'confidence', label: t('panels.column.confidence'), ...start },
    ],
    rows: context.wanted(known.toReversed()).map(({ row, standing, steps }) => {
      const confidence = confidenceOf(row.confidence);
      return {
        receipt: receiptOf(DATASET, row.treaty_id),
        cells: [
          context.day(row.signed),
          row.name,
          row.parties.map(context.named).join(', '),
          t(`diplomacy.agreements.standing.${standing}`),
          dayIfKnown(context, row.effective),
          dayIfKnown(context, row.ended_or_withdrawn),
          steps,
          confidenceWord(context, confidence),
        ],
        values: [
          row.signed,
          row.name,
          row.parties.join('; '),
          standing,
          valueIfKnown(row.effective),
          valueIfKnown(row.ended_or_withdrawn),
          steps === '' ? null : steps,
          confidence,
        ],
      };
    }),
    total: known.length,
  };
}

function sentenceOf(context: PanelContext, known: readonly KnownAgreement[]): string {
  const { t, clock } = context;
  const first = context.data.rows(DATASET)[0]?.signed ?? clock.first;
  if (known.length === 0)
    return t('panels.clock.nothingYet', { on: context.day(clock.on), first: context.day(first) });
  const counts = countBy(known, ({ standing }) => [standing]);
  const ended = known.filter(({ standing }) => standing === 'ended');
  const leftBy = (code: string) => ended.filter(({ leavers }) => leavers.includes(code)).length;
  const last = ended.toSorted((a, b) => endOf(a).localeCompare(endOf(b))).at(-1);
  return sentences(
    t('diplomacy.agreements.sentence', {
      total: known.length,
      on: context.day(clock.on),
      inForce: counts.get('in-force') ?? 0,
      suspended: counts.get('suspended') ?? 0,
      signed: counts.get('signed') ?? 0,
      ended: ended.length,
    }),
    ended.length === 0 ? '' : t('diplomacy.agreements.leavers', { us: leftBy('US'), iran: leftBy('IR') }),
    last === undefined
      ? ''
      : t('diplomacy.agreements.last', { name: last.row.name, date: context.day(endOf(last)) }),
    knownEnd(context, DATASET),
  );
}

const endOf = ({ row }: KnownAgreement) => row.ended_or_withdrawn ?? '';

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const known = knownAgreements(context);
  const facet = standingFacet(context, known);
  const chosen = chosenOf(context, facet);
  const kept = known.filter(({ standing }) => isKept(chosen, standing));
  const isEmpty = known.length === 0;
  return {
    id: DATASET,
    title: t(TITLE),
    sentence: sentenceOf(context, known),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, kept),
    legend: [],
    notes: isEmpty ? [] : [...choiceNotes(context, {}), ...facetNotes(context, [facet])],
    controls: isEmpty ? [] : [facetControl(context, facet)],
    numbered: [],
    table: tableOf(context, kept),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('diplomacy.agreements.caveat.dates'),
      t('diplomacy.agreements.caveat.words'),
      t('diplomacy.agreements.caveat.kind'),
    ],
    on: context.clock.on,
  };
}

/** The trust ledger: what was signed, what is in force, suspended or ended, and who left. */
export const agreements: PanelDefinition = {
  id: DATASET,
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['filter'],
  build,
};
