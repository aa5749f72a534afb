import type { Ledger, LedgerEntry, LedgerMark } from '@/lib/figure/ledger';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext } from '@/lib/panels/context';
import { chosenOf, countBy, type Facet, facetControl, facetNotes, isKept } from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { confidenceOf } from '@/lib/schema/status';
import { daysBetween, startOfYear } from '@/lib/time/iso-date';
import { knownEnd, sentences } from './known-end';
import { type Held, isMeeting, type KnownRound, knownRounds, roundName, seriesName } from './rounds';

const TITLE = 'diplomacy.rounds.title';
const DATASET = 'negotiation-rounds';
const HELD: readonly Held[] = ['held', 'partly', 'not-held', 'under-way'];
const SHAPES: Readonly<Record<Held, LedgerMark['shape']>> = {
  held: 'full',
  partly: 'half',
  'not-held': 'cross',
  'under-way': 'dash',
};
/** Rounds after which a further series is folded under its heading. */
const OPEN = 6;
/** Meetings of a year that a sentence names one by one; more are counted. */
const NAMED_MEETINGS = 3;

function facetsOf(context: PanelContext, rounds: readonly KnownRound[]): readonly Facet[] {
  const held = countBy(rounds, (round) => [round.held]);
  const mediators = countBy(rounds, ({ row }) => row.mediators);
  return [
    {
      id: 'held',
      label: context.t('diplomacy.rounds.filter.held'),
      values: HELD.filter((id) => held.has(id)).map((id) => ({
        id,
        label: context.t(`diplomacy.rounds.held.${id}`),
        count: held.get(id) ?? 0,
      })),
    },
    {
      id: 'mediator',
      label: context.t('diplomacy.rounds.filter.mediator'),
      values: [...mediators].map(([id, count]) => ({ id, label: context.named(id), count })),
    },
  ];
}

function factsOf(context: PanelContext, { row, mediators, daysSince }: KnownRound): LedgerEntry['facts'] {
  const { t } = context;
  const since = daysSince === null ? '' : t('diplomacy.days', { days: daysSince });
  const facts = [
    { label: t('diplomacy.rounds.fact.mediators'), text: mediators.join(', ') },
    { label: t('diplomacy.rounds.fact.us'), text: row.us_lead === null ? '' : context.named(row.us_lead) },
    {
      label: t('diplomacy.rounds.fact.iran'),
      text: row.iran_lead === null ? '' : context.named(row.iran_lead),
    },
    { label: t('diplomacy.rounds.fact.topics'), text: row.topics.join(', ') },
    { label: t('diplomacy.rounds.fact.since'), text: since },
    { label: t('panels.column.confidence'), text: confidenceWord(context, confidenceOf(row.confidence)) },
  ];
  return facts.filter(({ text }) => text !== '');
}

function entryOf(context: PanelContext, round: KnownRound): LedgerEntry {
  const { row, held, when, outcome, receipt } = round;
  return {
    key: row.round_id,
    date: row.date,
    margin: when,
    mark: { shape: SHAPES[held], word: context.t(`diplomacy.rounds.held.${held}`) },
    heading: roundName(context, round),
    texts: outcome === '' ? [] : [`${outcome}.`],
    facts: factsOf(context, round),
    links: [],
    linksLabel: '',
    confidence: confidenceOf(row.confidence),
    receipt,
  };
}

function pictureOf(context: PanelContext, rounds: readonly KnownRound[]): Ledger {
  const newest = rounds.toReversed();
  const series = new Map(newest.map(({ row }) => [row.series, seriesName(context, row)]));
  return {
    kind: 'ledger',
    title: context.t(TITLE),
    groups: [...series].map(([id, heading]) => {
      const own = newest.filter(({ row }) => row.series === id);
      const before = newest.findIndex(({ row }) => row.series === id);
      const entries = own.map((round) => entryOf(context, round));
      const fold = { after: 0, label: context.t('diplomacy.rounds.folded', { count: own.length }) };
      return { id, heading, entries, ...(before >= OPEN ? { fold } : {}) };
    }),
    onward: [],
  };
}

function tableOf(context: PanelContext, rounds: readonly KnownRound[]): PanelTable {
  const { t } = context;
  const start = { unit: null, align: 'start' } as const;
  const lead = (written: string | null) => (written === null ? '' : context.named(written));
  return {
    caption: t('diplomacy.rounds.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), ...start },
      { id: 'round', label: t('diplomacy.rounds.column.round'), ...start },
      { id: 'held', label: t('diplomacy.rounds.filter.held'), ...start },
      { id: 'since', label: t('diplomacy.rounds.fact.since'), unit: null, align: 'end' },
      { id: 'mediators', label: t('diplomacy.rounds.fact.mediators'), ...start },
      { id: 'us', label: t('diplomacy.rounds.fact.us'), ...start },
      { id: 'iran', label: t('diplomacy.rounds.fact.iran'), ...start },
      { id: 'topics', label: t('diplomacy.rounds.fact.topics'), ...start },
      { id: 'outcome', label: t('diplomacy.rounds.column.outcome'), ...start },
      { id: 'confidence', label: t('panels.column.confidence'), ...start },
    ],
    rows: context.wanted(rounds.toReversed()).map((round) => {
      const { row, held, when, mediators, outcome, daysSince, receipt } = round;
      const confidence = confidenceOf(row.confidence);
      const topics = row.topics.join(', ');
      return {
        receipt,
        cells: [
          when,
          roundName(context, round),
          t(`diplomacy.rounds.held.${held}`),
          daysSince === null ? '' : context.number(daysSince),
          mediators.join(', '),
          lead(row.us_lead),
          lead(row.iran_lead),
          topics,
          outcome,
          confidenceWord(context, confidence),
        ],
        values: [
          row.date,
          roundName(context, round),
          held,
          daysSince,
          row.mediators.join('; '),
          row.us_lead,
          row.iran_lead,
          topics,
          outcome === '' ? null : outcome,
          confidence,
        ],
      };
    }),
    total: rounds.length,
  };
}

/** Meetings of the clock's year, named when they are few. */
function yearText(context: PanelContext, meetings: readonly KnownRound[]): string {
  const { on } = context.clock;
  const year = startOfYear(on);
  const own = meetings.filter(({ row }) => row.date >= year);
  const list = own.map(({ when, places }) => context.t('diplomacy.rounds.named', { when, places }));
  return context.t('diplomacy.rounds.year', {
    year: context.day(on, 'year'),
    on: context.day(on),
    count: own.length,
    isNamed: own.length > 0 && own.length <= NAMED_MEETINGS ? 'yes' : 'no',
    list: list.join('; '),
  });
}

function sentenceOf(context: PanelContext, rounds: readonly KnownRound[]): string {
  const { t, clock } = context;
  const first = context.data.rows(DATASET)[0]?.date ?? clock.first;
  if (rounds.length === 0)
    return t('panels.clock.nothingYet', { on: context.day(clock.on), first: context.day(first) });
  const meetings = rounds.filter(isMeeting);
  const last = meetings.at(-1);
  const counts = countBy(rounds, ({ held }) => [held]);
  const all = t('diplomacy.rounds.all', {
    total: rounds.length,
    first: context.day(first, 'year'),
    meetings: meetings.length,
    cancelled: counts.get('not-held') ?? 0,
  });
  const lastText =
    last === undefined
      ? ''
      : t('diplomacy.rounds.last', {
          date: context.day(last.end),
          place: last.places,
          days: daysBetween(last.end, clock.on),
        });
  return sentences(yearText(context, meetings), lastText, all, knownEnd(context, DATASET));
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rounds = knownRounds(context);
  const facets = facetsOf(context, rounds);
  const [held, mediator] = facets.map((facet) => chosenOf(context, facet));
  const kept = rounds.filter(
    (round) => isKept(held ?? new Set(), round.held) && isKept(mediator ?? new Set(), ...round.row.mediators),
  );
  const isEmpty = kept.length === 0;
  return {
    id: DATASET,
    title: t(TITLE),
    sentence: sentenceOf(context, rounds),
    state: rounds.length === 0 ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, kept),
    legend: [],
    notes:
      rounds.length === 0
        ? []
        : [
            ...[...choiceNotes(context, {}), ...facetNotes(context, facets)],
            ...(isEmpty ? [t('diplomacy.note.nothing')] : []),
          ],
    controls: rounds.length === 0 ? [] : facets.map((facet) => facetControl(context, facet)),
    numbered: [],
    table: tableOf(context, kept),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('diplomacy.rounds.caveat.count'),
      t('diplomacy.rounds.caveat.days'),
      t('diplomacy.rounds.caveat.outcome'),
    ],
    on: context.clock.on,
  };
}

/** Every round of talks, held or not, with place, mediators, leads, topics and outcome. */
export const negotiationRounds: PanelDefinition = {
  id: DATASET,
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['filter'],
  build,
};
