import { describe, expect, it } from 'vitest';
import { dayAtPlace, dayAxis, placeOfDay } from '@/lib/figure/day-axis';
import { makeLogAxis } from '@/lib/figure/log-axis';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { readFigure } from '@/lib/figure/read-figure';
import { createTranslator } from '@/lib/messages/translator';
import { fromEpoch, toEpoch } from '@/lib/time/iso-date';

const words = createTranslator('en');

describe('a day axis', () => {
  it('counts days from the event, with signs', () => {
    const { kind, ticks, domain } = dayAxis(-30, 90, 'en');
    expect(kind).toBe('days');
    expect(ticks.map(({ label }) => label)).toEqual(['−30', '0', '+30', '+60', '+90']);
    expect(domain.map(dayAtPlace)).toEqual([-30, 90]);
  });

  it('reads each point with the day on which it was observed, and its receipt', () => {
    const moved = makeLine({
      id: 'toy',
      label: 'Toy',
      tone: 'series-1',
      axis: 'USD/bbl',
      parts: [[{ date: fromEpoch(placeOfDay(3)), value: 7, status: 'normal' }]],
      maxGapDays: 1,
      receipts: { prefix: 'toy/', suffix: '', period: 'day' },
    });
    const figure = {
      ...makeTimeFigure(
        {
          id: 'toy',
          title: 'Toy',
          description: '',
          from: '1970-01-01',
          to: '1970-02-01',
          axes: [makeAxis({ id: 'USD/bbl', unit: 'USD/bbl', values: [7], zero: true }, words)],
          lines: [{ ...moved, origin: toEpoch('1990-08-02') }],
        },
        words,
      ),
      x: dayAxis(0, 30, 'en'),
    };
    const [reading] = readFigure(figure, placeOfDay(2));
    expect(reading).toMatchObject({
      at: placeOfDay(3),
      on: toEpoch('1990-08-05'),
      receipt: 'toy/1990-08-05',
    });
  });
});

describe('a logarithmic axis', () => {
  const axis = (values: readonly number[]) =>
    makeLogAxis({ id: 'p', unit: 'USD/bbl', values, zero: false }, words);

  it('has round ticks around the values and says what it is', () => {
    const found = axis([12, 140]);
    expect(found?.ticks.map(({ at }) => at)).toEqual([10, 20, 50, 100, 200]);
    expect(found).toMatchObject({ domain: [10, 200], head: 'US dollars a barrel, log scale', scale: 'log' });
  });

  it('is none where a value is zero or below', () => {
    expect(axis([0, 5])).toBeNull();
    expect(axis([-3, 5])).toBeNull();
    expect(axis([])).toBeNull();
  });
});
