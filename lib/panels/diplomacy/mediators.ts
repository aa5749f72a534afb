import { inLanes, makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanBar, SpanFigure, SpanMark, SpanRow } from '@/lib/figure/span-figure';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext } from '@/lib/panels/context';
import { countBy, facetNotes } from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { confidenceOf } from '@/lib/schema/status';
import { addDays, addMonths, toEpoch } from '@/lib/time/iso-date';
import { FILLS, knownEnd, sentences } from './known-end';
import { marksInLanes } from './mark-lanes';
import { type Held, type KnownRound, knownRounds, roundName } from './rounds';

const TITLE = 'diplomacy.mediators.title';
const DATASET = 'negotiation-rounds';
const WINDOW_MONTHS = 24;
const SHAPES: Readonly<Record<Held, SpanMark['shape']>> = {
  held: 'disc',
  partly: 'diamond',
  'not-held': 'cross',
  'under-way': 'ring',
};

interface Window {
  readonly from: string;
  readonly to: string;
}

/** The time axis: as the address says, else two years to the clock, or back to the last rounds before them. */
function windowOf(context: PanelContext, rounds: readonly KnownRound[]): Window {
  const { on } = context.clock;
  const { from, to } = context.state;
  const end = to !== null && to < on ? to : on;
  const own = addMonths(end, -WINDOW_MONTHS);
  const last = rounds.findLast(({ row }) => row.date <= end)?.row.date ?? own;
  const start = from ?? (last < own ? addMonths(last, -1) : own);
  return start < end ? { from: start, to: end } : { from: addMonths(end, -1), to: end };
}

function labelOf(context: PanelContext, round: KnownRound): string {
  return context.t('diplomacy.mediators.mark', {
    when: round.when,
    name: roundName(context, round),
    held: context.t(`diplomacy.rounds.held.${round.held}`),
    confidence: confidenceWord(context, confidenceOf(round.row.confidence)),
  });
}

function barOf(context: PanelContext, round: KnownRound): Omit<SpanBar, 'lane'> {
  return {
    from: toEpoch(round.row.date),
    to: toEpoch(addDays(round.end, 1)),
    start: 'exact',
    end: round.held === 'under-way' ? 'open' : 'exact',
    fadesFrom: null,
    tone: 'series-1',
    fill: FILLS[confidenceOf(round.row.confidence)],
    caption: null,
    label: labelOf(context, round),
    receipt: round.receipt,
  };
}

function rowOf(context: PanelContext, code: string, rounds: readonly KnownRound[], axis: Window): SpanRow {
  const span = { from: toEpoch(axis.from), to: toEpoch(axis.to) };
  const inside = rounds.filter(({ row, end }) => end >= axis.from && row.date <= axis.to);
  const long = inside.filter(({ row }) => row.end_date !== null);
  const marks = inside
    .filter(({ row }) => row.end_date === null)
    .map((round) => ({
      at: toEpoch(round.row.date),
      tone: 'series-1' as const,
      fill: FILLS[confidenceOf(round.row.confidence)],
      shape: SHAPES[round.held],
      label: labelOf(context, round),
      receipt: round.receipt,
    }));
  return {
    id: code,
    tag: null,
    tone: 'ink',
    label: context.t('diplomacy.mediators.row', { name: context.named(code), count: rounds.length }),
    bars: inLanes(long.map((round) => barOf(context, round))),
    marks: marksInLanes(marks, span),
    bins: [],
  };
}

function pictureOf(context: PanelContext, rounds: readonly KnownRound[], axis: Window): SpanFigure {
  const codes = [...countBy(rounds, ({ row }) => row.mediators).keys()];
  const rows = codes.map((code) =>
    rowOf(
      context,
      code,
      rounds.filter(({ row }) => row.mediators.includes(code)),
      axis,
    ),
  );
  const range = { from: context.day(axis.from), to: context.day(axis.to) };
  return makeSpanFigure(
    {
      id: 'mediators',
      title: context.t(TITLE),
      description: context.t('diplomacy.mediators.description', range),
      ...axis,
      groups: [
        {
          id: 'mediators',
          label: '',
          rows: rows.filter(({ bars, marks }) => bars.length + marks.length > 0),
        },
      ],
    },
    context.words,
  );
}

function tableOf(context: PanelContext, rounds: readonly KnownRound[]): PanelTable {
  const { t } = context;
  const start = { unit: null, align: 'start' } as const;
  const rows = rounds.toReversed().flatMap((round) => round.row.mediators.map((code) => ({ code, round })));
  return {
    caption: t('diplomacy.mediators.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), ...start },
      { id: 'mediator', label: t('diplomacy.mediators.column'), ...start },
      { id: 'round', label: t('diplomacy.rounds.column.round'), ...start },
      { id: 'held', label: t('diplomacy.rounds.filter.held'), ...start },
    ],
    rows: context.wanted(rows).map(({ code, round }) => ({
      receipt: round.receipt,
      cells: [
        round.when,
        context.named(code),
        roundName(context, round),
        t(`diplomacy.rounds.held.${round.held}`),
      ],
      values: [round.row.date, code, roundName(context, round), round.held],
    })),
    total: rows.length,
  };
}

function sentenceOf(context: PanelContext, rounds: readonly KnownRound[]): string {
  const { t, clock } = context;
  const last = rounds.at(-1);
  const first = context.data.rows(DATASET)[0]?.date ?? clock.first;
  if (last === undefined)
    return t('panels.clock.nothingYet', { on: context.day(clock.on), first: context.day(first) });
  const counts = [...countBy(rounds, ({ row }) => row.mediators)].toSorted(([, a], [, b]) => b - a);
  const list = counts.map(([code, count]) =>
    t('diplomacy.mediators.part', { name: context.named(code), count: context.number(count) }),
  );
  return sentences(
    t('diplomacy.mediators.sentence', {
      total: rounds.length,
      on: context.day(clock.on),
      list: list.join(', '),
      who: last.mediators.join(', '),
      when: last.when,
    }),
    knownEnd(context, DATASET),
  );
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rounds = knownRounds(context);
  const isEmpty = rounds.length === 0;
  const item = (mark: 'circle' | 'diamond' | 'cross' | 'bar', key: 'held' | 'partly' | 'notHeld' | 'days') =>
    ({ label: t(`diplomacy.mediators.legend.${key}`), tone: 'series-1', dash: 'solid', mark }) as const;
  return {
    id: 'mediators',
    title: t(TITLE),
    sentence: sentenceOf(context, rounds),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, rounds, windowOf(context, rounds)),
    legend: isEmpty
      ? []
      : [item('circle', 'held'), item('diamond', 'partly'), item('cross', 'notHeld'), item('bar', 'days')],
    notes: [...choiceNotes(context, {}), ...facetNotes(context, [])],
    controls: [],
    numbered: [],
    table: tableOf(context, rounds),
    sources: sourceLines(context, [DATASET]),
    caveats: [t('diplomacy.mediators.caveat.all'), t('diplomacy.caveat.fill')],
    on: context.clock.on,
  };
}

/** Who brought the two sides together, over time: the rounds in one row a mediator. */
export const mediators: PanelDefinition = {
  id: 'mediators',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['from', 'to'],
  build,
};
