import { dayAxis, placeOfDay } from '@/lib/figure/day-axis';
import { makeLogAxis } from '@/lib/figure/log-axis';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Line, TimeFigure, ValueAxis } from '@/lib/figure/time-figure';
import type { Observation } from '@/lib/series/observation';
import { addDays, fromEpoch, toEpoch } from '@/lib/time/iso-date';
import { words } from './sample-figure';

const FIRST = '2026-01-10';
const DAYS = 90;

const wave = (base: number, from = FIRST): readonly Observation[] =>
  Array.from({ length: DAYS }, (_, day) => ({
    date: addDays(from, day),
    value: day > 40 && day < 46 ? null : Math.round(base * (1 + 0.4 * Math.sin(day / 7)) * 100) / 100,
    status: day > DAYS - 5 ? 'provisional' : 'normal',
  }));

function line(id: string, tone: Line['tone'], axis: string, rows: readonly Observation[]): Line {
  return makeLine({ id, label: id, tone, axis, parts: [rows], maxGapDays: 1 });
}

function figure(id: string, axes: readonly ValueAxis[], lines: readonly Line[]): TimeFigure {
  const spec = { id, title: id, description: id, from: FIRST, to: addDays(FIRST, DAYS), axes, lines };
  return makeTimeFigure(spec, words);
}

const price = makeAxis({ id: 'price', unit: 'USD/bbl', values: [40, 110], zero: false }, words);
const calls = makeAxis({ id: 'calls', unit: 'calls/d', side: 'right', values: [0, 9], zero: true }, words);

function logFigure(): TimeFigure {
  const axis = makeLogAxis({ id: 'log', unit: 'USD/bbl', values: [2, 140], zero: false }, words);
  if (axis === null) throw new Error('no axis');
  return figure('log', [axis], [line('log', 'series-1', 'log', wave(80))]);
}

function dayFigure(): TimeFigure {
  const shift = toEpoch('2026-02-01');
  const rows = wave(70, addDays('2026-02-01', -30)).map((row) => ({
    ...row,
    date: fromEpoch(toEpoch(row.date) - shift),
  }));
  const moved = { ...line('day 0', 'series-3', 'price', rows), origin: shift };
  const drawn = figure('days', [price], [moved]);
  return {
    ...drawn,
    x: dayAxis(-30, 90, 'en'),
    rules: [{ at: placeOfDay(0), label: 'day 0', dash: 'dotted' }],
  };
}

function barFigure(): TimeFigure {
  const bars = [0, 1, 2, 3].map((week) => ({
    from: toEpoch(addDays(FIRST, week * 7)),
    to: toEpoch(addDays(FIRST, week * 7 + 6)),
    base: 0,
    value: week + 2,
    tone: 'series-2' as const,
    fill: 'solid' as const,
    label: `Week ${week}: ${week + 2}`,
    receipt: null,
  }));
  const left = makeAxis({ id: 'n', unit: 'events', values: [0, 5], zero: true }, words);
  return { ...figure('bars', [left], []), bars, barAxis: 'n' };
}

/** Small multiples: each figure by itself, with the margins of all. */
const multiples = ['first', 'second'].map((id, index) => ({
  ...figure(id, [price], [line(id, 'series-4', 'price', wave(60 + index * 10))]),
  margin: { top: 28, right: 14, bottom: 26, left: 60 },
  height: 150,
}));

/** One figure of each kind that a page of charts draws. */
export const KINDS: readonly (readonly [string, TimeFigure])[] = [
  ['days from an event', dayFigure()],
  [
    'two axes',
    figure(
      'two',
      [price, calls],
      [line('Brent', 'series-1', 'price', wave(75)), line('Transits', 'series-2', 'calls', wave(6))],
    ),
  ],
  ['a logarithmic scale', logFigure()],
  ['the first of small multiples', multiples[0] ?? dayFigure()],
  ['the second of small multiples', multiples[1] ?? dayFigure()],
  ['bars', barFigure()],
];
