import type { BarFigure, BarRow } from '@/lib/figure/bar-figure';
import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Dot, Line, TimeFigure, Tone } from '@/lib/figure/time-figure';
import { onPageGrid, type PanelContext } from '@/lib/panels/context';
import { periodWords } from '@/lib/panels/known-facts';
import type { Observation } from '@/lib/series/observation';
import { startOfYear, toEpoch } from '@/lib/time/iso-date';
import {
  type FlowPassage,
  type FlowRow,
  flowLabel,
  flowReceipt,
  isPassage,
  middleOf,
  PASSAGES,
} from './flow-rows';

const HEIGHT = 320;
/** Steps between annual values are no gaps. */
const YEAR_DAYS = 366;

const LOOKS: Readonly<Record<FlowPassage, { readonly tone: Tone; readonly dash: Line['dash'] }>> = {
  hormuz: { tone: 'series-1', dash: 'solid' },
  malacca: { tone: 'series-4', dash: 'dashed' },
  suez: { tone: 'series-3', dash: 'dotted' },
  bab_el_mandeb: { tone: 'series-2', dash: 'dashed' },
  cape_good_hope: { tone: 'series-5', dash: 'solid' },
  danish_straits: { tone: 'series-6', dash: 'dotted' },
  turkish_straits: { tone: 'ink-soft', dash: 'dashed' },
  panama: { tone: 'ink', dash: 'dotted' },
};

/** Tone and dash of a passage's line. */
export function flowLook(passage: FlowPassage): { readonly tone: Tone; readonly dash: Line['dash'] } {
  return LOOKS[passage];
}

/** Oil totals of passages, oldest first: those of the annual table, and the later figures that do not continue it. */
function oilOf(rows: readonly FlowRow[], passage: FlowPassage, lastYear: string) {
  const all = rows
    .filter((row) => row.chokepoint_id === passage && row.measure === 'oil_total')
    .toSorted((a, b) => middleOf(a).localeCompare(middleOf(b)));
  return {
    table: all.filter((row) => row.period_kind === 'year' && row.period <= lastYear),
    later: all.filter((row) => row.period_kind !== 'year' || row.period > lastYear),
  };
}

function dotOf(context: PanelContext, row: FlowRow, passage: FlowPassage, isTable: boolean): Dot {
  return {
    at: toEpoch(middleOf(row)),
    value: row.value,
    axis: 'flow',
    tone: LOOKS[passage].tone,
    shape: isTable ? 'disc' : 'ring',
    number: null,
    label: flowLabel(context, row),
    receipt: flowReceipt(row),
  };
}

/** Flows by year: a line for the annual table, rings for later figures that are round or cover part of a year. */
export function flowsByYear(
  context: PanelContext,
  rows: readonly FlowRow[],
  passages: readonly FlowPassage[],
  lastYear: string,
): TimeFigure {
  const { t, words, clock } = context;
  const observed = (row: FlowRow): Observation => ({
    date: middleOf(row),
    value: row.value,
    status: 'normal',
  });
  const series = passages.map((passage) => ({ passage, ...oilOf(rows, passage, lastYear) }));
  const lines = series
    .filter(({ table }) => table.length > 0)
    .map(({ passage, table }) =>
      makeLine({
        id: passage,
        label: t(`energy.passage.${passage}`),
        ...LOOKS[passage],
        axis: 'flow',
        parts: [table.map(observed)],
        maxGapDays: YEAR_DAYS,
      }),
    );
  const dots = series.flatMap(({ passage, table, later }) => [
    ...table.map((row) => dotOf(context, row, passage, true)),
    ...later.map((row) => dotOf(context, row, passage, false)),
  ]);
  const values = valuesOn('flow', { lines, dots });
  const first = rows.map(middleOf).reduce((a, b) => (a < b ? a : b), clock.on);
  return onPageGrid(
    makeTimeFigure(
      {
        id: 'chokepoint-flows',
        title: t('energy.flows.title'),
        description: t('energy.flows.description'),
        height: HEIGHT,
        from: startOfYear(first),
        to: clock.on,
        axes: [makeAxis({ id: 'flow', unit: 'mb/d', values, zero: true }, words)],
        lines,
        dots,
      },
      words,
    ),
  );
}

function barRow(context: PanelContext, row: FlowRow, label: string): BarRow {
  const tone = isPassage(row.chokepoint_id) ? LOOKS[row.chokepoint_id].tone : 'ink-soft';
  const part = {
    from: 0,
    to: row.value,
    tone,
    fill: row.basis === 'reported' ? 'solid' : 'hatched',
    label: flowLabel(context, row),
    receipt: flowReceipt(row),
  } as const;
  const text = context.number(row.value);
  const bars = [{ id: row.period, parts: [part], whisker: null, text }];
  return { id: `${row.chokepoint_id} ${row.period} ${row.measure}`, label, bars };
}

/** Oil by passage in one year of the table, and below it what is known of single passages later. */
export function flowsByPassage(
  context: PanelContext,
  rows: readonly FlowRow[],
  year: string,
  lastYear: string,
): BarFigure {
  const { t } = context;
  const name = ({ chokepoint_id: id }: FlowRow) => t(`energy.passage.${id}`);
  const oil = rows.filter(({ measure, chokepoint_id: id }) => measure === 'oil_total' && isPassage(id));
  const ofYear = oil.filter((row) => row.period_kind === 'year' && row.period === year);
  const later = oil.filter((row) => row.period_end > `${lastYear}-12-31`);
  return makeBarFigure(
    {
      id: 'chokepoint-flows',
      title: t('energy.flows.title'),
      description: t('energy.flows.descriptionYear', { year }),
      unit: 'mb/d',
      groups: [
        {
          label: year,
          rows: ofYear.toSorted((a, b) => b.value - a.value).map((row) => barRow(context, row, name(row))),
        },
        {
          label: t('energy.flows.later'),
          rows:
            year === lastYear
              ? later.map((row) => barRow(context, row, `${name(row)}, ${periodWords(context, row.period)}`))
              : [],
        },
      ],
    },
    context.words,
  );
}

/** LNG through passages: few figures, so all of them. */
export function lngFlows(context: PanelContext, rows: readonly FlowRow[]): BarFigure {
  const { t } = context;
  const lng = rows.filter(({ unit }) => unit === 'bcf/d');
  return makeBarFigure(
    {
      id: 'chokepoint-flows',
      title: t('energy.flows.title'),
      description: t('energy.flows.descriptionLng'),
      unit: 'bcf/d',
      groups: [
        {
          label: null,
          rows: lng.map((row) =>
            barRow(
              context,
              row,
              t('energy.flows.lngRow', {
                passage: t(`energy.passage.${row.chokepoint_id}`),
                measure: t(`energy.measure.${row.measure}`),
                period: periodWords(context, row.period),
              }),
            ),
          ),
        },
      ],
    },
    context.words,
  );
}

/** Passages whose lines are drawn unless the reader chooses others. */
export const USUAL: readonly FlowPassage[] = PASSAGES.slice(0, 5);
