import { describe, expect, it } from 'vitest';
import { joinOwn, placeOwn } from '@/lib/figure/join-own';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { createTranslator } from '@/lib/messages/translator';
import type { Measured } from '@/lib/series/observation';
import { toEpoch } from '@/lib/time/iso-date';

const translator = createTranslator('en');
const WORDS = {
  lang: 'en',
  label: 'Mine: yours',
  description: '',
  axis: 'yours',
  axisCut: '{unit} from {from}',
};

const rows = (values: readonly number[], from = 1): readonly Measured[] =>
  values.map((value, index) => ({
    date: `2026-02-${String(from + index).padStart(2, '0')}`,
    value,
    status: 'normal',
  }));

function figure(units: readonly string[]): TimeFigure {
  const axes = units.map((unit, index) =>
    makeAxis(
      { id: unit, unit, side: index === 0 ? 'left' : 'right', values: [0, 50], zero: true },
      translator,
    ),
  );
  const line = makeLine({
    id: 'brent',
    label: 'Brent',
    tone: 'series-1',
    axis: units[0] ?? '',
    parts: [rows([40, 50])],
    maxGapDays: 5,
  });
  const spec = {
    id: 'f',
    title: '',
    description: '',
    from: '2026-02-01',
    to: '2026-02-28',
    axes,
    lines: [line],
  };
  return makeTimeFigure(spec, translator);
}

const ownLine = (joined: TimeFigure | null) => joined?.lines.find(({ id }) => id === 'own');
const valuesOf = (joined: TimeFigure | null) =>
  ownLine(joined)?.segments.flatMap(({ points }) => points.map(([, value]) => value));

describe('a reader’s own series in a comparison', () => {
  it('gets an axis of its own at the right, and leaves the others as they are', () => {
    const before = figure(['USD/bbl']);
    const joined = joinOwn(before, rows([900, 1200]), null, WORDS);
    expect(joined?.axes.map(({ side, unit }) => [side, unit])).toEqual([
      ['left', 'USD/bbl'],
      ['right', 'unstated'],
    ]);
    expect(joined?.lines[0]?.segments).toEqual(before.lines[0]?.segments);
    expect(valuesOf(joined)).toEqual([900, 1200]);
  });

  it('shares the axis whose unit the reader says, which grows to hold it', () => {
    const joined = joinOwn(figure(['USD/bbl', 'calls/d']), rows([90, 120]), 'USD/bbl', WORDS);
    expect(ownLine(joined)?.axis).toBe('USD/bbl');
    expect(joined?.axes).toHaveLength(2);
    expect(joined?.axes[0]?.domain[1]).toBeGreaterThanOrEqual(120);
  });

  it('is refused where two units are there already, and over days from an event', () => {
    const two = figure(['USD/bbl', 'calls/d']);
    expect(placeOwn(two, rows([1, 2]), null)).toBe('apart');
    expect(joinOwn(two, rows([1, 2]), null, WORDS)).toBeNull();
    const days = { ...figure(['USD/bbl']), x: { ...two.x, kind: 'days' } as const };
    expect(placeOwn(days, rows([1, 2]), null)).toBe('apart');
  });

  it('is an index of the same day where the others are', () => {
    const index = { ...figure(['index']), base: toEpoch('2026-02-02') };
    expect(valuesOf(joinOwn(index, rows([10, 20, 30]), null, WORDS))).toEqual([50, 100, 150]);
    expect(placeOwn({ ...index, base: toEpoch('2025-01-01') }, rows([10, 20]), null)).toBe('right');
    expect(placeOwn(index, rows([-1, 0]), null)).toBe('right');
  });

  it('is nowhere where none of its days are shown', () => {
    const early = [{ date: '2020-01-01', value: 1, status: 'normal' }] as const;
    expect(joinOwn(figure(['USD/bbl']), early, null, WORDS)).toBeNull();
  });
});
