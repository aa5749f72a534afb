import { describe, expect, it } from 'vitest';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import { placeEnds } from '@/lib/figure/place-ends';
import { createTranslator } from '@/lib/messages/translator';
import { addDays } from '@/lib/time/iso-date';

const words = createTranslator('en');
const FROM = '2026-01-01';
const DAYS = 100;

function lineAt(id: string, value: number, days: number) {
  const rows = Array.from({ length: days }, (_, day) => ({
    date: addDays(FROM, day),
    value,
    status: 'normal' as const,
  }));
  return makeLine({ id, label: id, tone: 'series-1', axis: 'a', parts: [rows], maxGapDays: 1 });
}

function named(early: number, level: number | null = null): readonly string[] {
  const lines = [lineAt('whole', 50, DAYS + 1), lineAt('early', early, 40)];
  const levels = level === null ? [] : [{ axis: 'a', value: level, label: 'level' }];
  const axes = [makeAxis({ id: 'a', unit: 'USD/bbl', values: [0, 100], zero: true }, words)];
  const spec = {
    id: 'f',
    title: '',
    description: '',
    from: FROM,
    to: addDays(FROM, DAYS),
    axes,
    lines,
    levels,
  };
  return placeEnds(makeTimeFigure(spec, words)).map(({ line }) => line.id);
}

describe('the label of a line that ends inside the plot', () => {
  it('stands at the end where nothing runs through it', () => {
    expect(named(90)).toEqual(['early', 'whole']);
  });

  it('is left to the legend where another line runs through it', () => {
    expect(named(52)).toEqual(['whole']);
  });

  it('is left to the legend where a level does', () => {
    expect(named(90, 91)).toEqual(['whole']);
  });
});
