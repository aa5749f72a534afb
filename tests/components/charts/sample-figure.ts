import { makeAxis, valuesOn } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { FigureTheme } from '@/lib/figure/paint';
import type { Dot, TimeFigure } from '@/lib/figure/time-figure';
import { createTranslator } from '@/lib/messages/translator';
import type { Observation } from '@/lib/series/observation';
import { addDays, toEpoch } from '@/lib/time/iso-date';

/** Words of the tests. */
export const words = createTranslator('en');

const FIRST = '2026-01-10';

function series(base: number, days: number): Observation[] {
  return Array.from({ length: days }, (_, day) => ({
    date: addDays(FIRST, day),
    // A gap of nine days, and an unconfirmed tail.
    value: day > 30 && day < 40 ? null : base + Math.round(20 * Math.sin(day / 9)) + (day % 5),
    status: day > days - 6 ? 'unconfirmed' : 'normal',
  }));
}

const DOTS: readonly Dot[] = [3, 5, 60].map((day, index) => ({
  at: toEpoch(addDays(FIRST, day)),
  value: 70 + day / 3,
  axis: 'price',
  tone: 'ink',
  shape: 'number',
  number: index + 1,
  label: `Note ${index + 1} <of three>`,
  receipt: `oil-price-notes/note-${index + 1}`,
}));

/** An invented figure with everything in it that the two renderers must agree on. */
export function sampleFigure(): TimeFigure {
  const line = { axis: 'price', maxGapDays: 1 } as const;
  const lines = [
    makeLine({
      ...line,
      id: 'wti',
      label: 'WTI',
      tone: 'series-2',
      dash: 'dashed',
      parts: [series(66, 100)],
    }),
    makeLine({
      ...line,
      id: 'brent',
      label: 'Brent',
      tone: 'series-1',
      parts: [series(70, 120)],
      receipts: { prefix: 'brent-spot-daily/', suffix: '', period: 'day' },
    }),
  ];
  const levels = [{ axis: 'price', value: 75, label: 'Mean of 2025: 75' }];
  const values = valuesOn('price', { lines, dots: DOTS, levels });
  return makeTimeFigure(
    {
      id: 'sample',
      title: 'Prices & notes',
      description: 'Two invented series.',
      from: FIRST,
      to: addDays(FIRST, 130),
      axes: [makeAxis({ id: 'price', unit: 'USD/bbl', values, zero: false }, words)],
      lines,
      levels,
      dots: DOTS,
      bands: [{ from: toEpoch('2026-02-28'), to: toEpoch('2026-03-20'), label: 'A period', tone: 'alarm' }],
      rules: [{ at: toEpoch('2026-04-01'), label: 'A seam', dash: 'dotted' }],
      clock: addDays(FIRST, 110),
    },
    words,
  );
}

/** Paint that names its role, so that tests can tell strokes apart. */
export const namedTheme: FigureTheme = {
  paint: {
    'series-3': 'series-3',
    'series-4': 'series-4',
    'series-5': 'series-5',
    'series-6': 'series-6',
    'force-us': 'force-us',
    'force-iran': 'force-iran',
    'force-other': 'force-other',
    ink: 'ink',
    'ink-soft': 'ink-soft',
    paper: 'paper',
    hairline: 'hairline',
    alarm: 'alarm',
    'series-1': 'series-1',
    'series-2': 'series-2',
  },
  fontFamily: 'sans-serif',
};
