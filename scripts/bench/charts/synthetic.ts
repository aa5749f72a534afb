// Invented prices for the benchmark, and figures made of them as a panel makes its own.
import { drawTimeFigure } from '../../../lib/figure/draw-time-figure';
import { makeAxis, valuesOn } from '../../../lib/figure/make-axis';
import { makeLine } from '../../../lib/figure/make-line';
import { makeTimeFigure } from '../../../lib/figure/make-time-figure';
import { drawOverview, withOverview } from '../../../lib/figure/overview';
import type { TimeFigure, Tone } from '../../../lib/figure/time-figure';
import { createTranslator } from '../../../lib/messages/translator';
import { between, type Observation } from '../../../lib/series/observation';
import { fromEpoch, toEpoch } from '../../../lib/time/iso-date';

const words = createTranslator('en');
const MS_PER_DAY = 86_400_000;
const LAST = toEpoch('2026-10-02');
const TONES: readonly Tone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'];
/** Longest series of real days; longer ones stand for finer observations of the same days. */
const MOST_DAYS = 10_000;

/** A walk that is the same in every run: numbers from 0 to 1 by a linear congruence (Numerical Recipes, §7.1). */
function walk(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Dates and prices, oldest first, ending on the same day. A `density` of 10 has ten rows a day. */
function prices(days: number, seed: number, density: number): readonly Observation[] {
  const next = walk(seed);
  let price = 60;
  return Array.from({ length: days * density }, (_, index): Observation => {
    price = Math.min(180, Math.max(12, price + (next() - 0.5) * 3));
    const day = Math.floor(index / density);
    return {
      date: fromEpoch(LAST - (days - 1 - day) * MS_PER_DAY),
      value: Math.round(price * 100) / 100,
      status: 'normal',
    };
  });
}

export interface SyntheticSpec {
  readonly series: number;
  readonly days: number;
  readonly density?: number;
  readonly from?: string | null;
  readonly to?: string | null;
}

const kept = new Map<string, readonly (readonly Observation[])[]>();

function seriesOf({ series, days, density = 1 }: SyntheticSpec): readonly (readonly Observation[])[] {
  const key = `${series} ${days} ${density}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = Array.from({ length: series }, (_, index) =>
    prices(Math.min(days, MOST_DAYS), index + 1, density),
  );
  kept.set(key, made);
  return made;
}

/** Columns of instants (seconds) and prices, as the libraries that are compared take them. */
export function columns(spec: SyntheticSpec): readonly (readonly number[])[] {
  const all = seriesOf(spec);
  const instants = (all[0] ?? []).map(({ date }) => toEpoch(date) / 1000);
  return [instants, ...all.map((rows) => rows.map(({ value }) => value ?? Number.NaN))];
}

const lineOf = (rows: readonly Observation[], index: number) =>
  makeLine({
    id: `series-${index + 1}`,
    label: `Price ${index + 1}`,
    tone: TONES[index % TONES.length] ?? 'ink',
    axis: 'price',
    parts: [rows],
    maxGapDays: 5,
  });

/** The figure over the days asked for, with its overview: made from all rows each time, as an answer is. */
export function figureOf(spec: SyntheticSpec): TimeFigure {
  const all = seriesOf(spec);
  const first = all[0]?.[0]?.date ?? fromEpoch(LAST);
  const from = spec.from ?? first;
  const to = spec.to ?? fromEpoch(LAST);
  const lines = all.map((rows, index) => lineOf(between(rows, from, to), index));
  const values = valuesOn('price', { lines, dots: [] });
  const figure = makeTimeFigure(
    {
      id: 'synthetic',
      title: 'Invented prices',
      description: 'Invented daily prices, for measuring alone.',
      height: 320,
      from,
      to,
      axes: [makeAxis({ id: 'price', unit: 'USD/bbl', values, zero: true }, words)],
      lines,
    },
    words,
  );
  return withOverview(figure, all.map(lineOf), words);
}

/** The server's drawing of a figure, as a page holds it. */
export function drawingOf(figure: TimeFigure): string {
  return drawTimeFigure(figure) + drawOverview(figure, figure.x.domain);
}
