import { describe, expect, test } from 'vitest';
import { placeDots } from '@/lib/figure/place-dots';
import { placeEnds } from '@/lib/figure/place-ends';
import { placeHeads } from '@/lib/figure/place-heads';
import { placeLevels } from '@/lib/figure/place-levels';
import { instantsOf, readFigure } from '@/lib/figure/read-figure';
import { wrapWords } from '@/lib/figure/text-room';
import type { Dot, Line, TimeFigure } from '@/lib/figure/time-figure';

const DAY = 86_400_000;

const line = (id: string, values: readonly number[], more: Partial<Line> = {}): Line => ({
  id,
  label: id,
  tone: 'series-1',
  dash: 'solid',
  axis: 'v',
  weight: 'normal',
  segments: [{ status: 'normal', points: values.map((value, day) => [day * DAY, value] as const) }],
  end: { at: (values.length - 1) * DAY, value: values.at(-1) ?? 0, label: id },
  ...more,
});

const figure = (more: Partial<TimeFigure>): TimeFigure => ({
  kind: 'time',
  id: 'f',
  title: '',
  description: '',
  height: 250,
  margin: { top: 25, right: 60, bottom: 25, left: 30 },
  x: { domain: [0, 100 * DAY], ticks: [] },
  axes: [
    {
      id: 'v',
      unit: 'USD/bbl',
      unitLabel: 'USD',
      side: 'left',
      domain: [0, 100],
      scale: 'linear',
      ticks: [],
      truncated: false,
    },
  ],
  lines: [],
  bars: [],
  barAxis: null,
  dots: [],
  bands: [],
  rules: [],
  levels: [],
  clock: null,
  ...more,
});

const note = (day: number, value: number): Dot => ({
  at: day * DAY,
  value,
  axis: 'v',
  tone: 'ink',
  shape: 'number',
  number: 1,
  label: '',
  receipt: null,
});

describe('labels at line ends', () => {
  test('are pushed apart until none covers another, inside the plot', () => {
    const ends = placeEnds(figure({ lines: [line('A', [1, 1]), line('B', [1, 1]), line('C', [2, 2])] }));
    const places = ends.map((end) => end.y);
    for (const [index, y] of places.entries()) {
      expect(y).toBeLessThanOrEqual(200);
      if (index > 0) expect(y - (places[index - 1] ?? 0)).toBeGreaterThan(12);
    }
  });

  test('keep to their line where there is room', () => {
    const ends = placeEnds(figure({ lines: [line('A', [90, 90]), line('B', [10, 10])] }));
    expect(ends.map((end) => end.y)).toEqual([20, 180]);
  });

  test('break long names at a space', () => {
    expect(placeEnds(figure({ lines: [line('Bab el-Mandeb', [1])] }))[0]?.texts).toEqual([
      'Bab',
      'el-Mandeb',
    ]);
    expect(wrapWords('A quiet day of all days', 8)).toEqual(['A quiet', 'day of', 'all days']);
  });
});

describe('numbered discs', () => {
  test('are lifted off the line where they would cover each other on a phone', () => {
    const placed = placeDots(figure({ dots: [note(10, 50), note(11, 50), note(80, 50)] }));
    expect(placed.map((dot) => dot.lift)).toEqual([0, -16, 0]);
  });

  test('keep clear of marks that stay on their value', () => {
    const ring: Dot = { ...note(10, 50), shape: 'ring', number: null };
    const placed = placeDots(figure({ dots: [ring, note(10, 50)] }));
    expect(placed.map((dot) => dot.lift)).toEqual([0, -16]);
  });
});

describe('words at the head of the plot', () => {
  test('are left out where wider plots alone have room', () => {
    const rules = [10, 14, 18, 22].map((day) => ({
      at: day * DAY,
      label: `A rule with many words ${day}`,
      dash: 'solid' as const,
    }));
    const heads = placeHeads(figure({ rules }));
    expect(heads[0]?.rank).toBe(0);
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.slice(1).every((head) => head.rank > 0 || head.row === 1)).toBe(true);
  });

  test('lean away from the edge', () => {
    const rules = [{ at: 99 * DAY, label: 'a rather long label for it', dash: 'solid' as const }];
    expect(placeHeads(figure({ rules }))[0]?.anchor).toBe('end');
  });
});

describe('labels of levels', () => {
  test('stand where the lines are not', () => {
    const falling = line('A', [52, 52, 52, ...Array.from({ length: 97 }, () => 5)]);
    const [placed] = placeLevels(
      figure({ lines: [falling], levels: [{ axis: 'v', value: 50, label: 'mean' }] }),
    );
    expect(placed?.side).toBe('end');
  });

  test('move along the level to where no line is, not only at its points', () => {
    const saw = line('A', [90, 10, 90, 10, 90, 10, 90, 10, 90, 10, 90], {
      segments: [
        {
          status: 'normal',
          points: Array.from({ length: 21 }, (_, n) => [n * 2 * DAY, n % 2 ? 10 : 90] as const),
        },
        { status: 'normal', points: [[90 * DAY, 90] as const, [100 * DAY, 10] as const] },
      ],
    });
    const [placed] = placeLevels(figure({ lines: [saw], levels: [{ axis: 'v', value: 50, label: 'mean' }] }));
    expect(placed).toMatchObject({ side: 'start', share: 0.45 });
  });

  test('do not cover each other when levels are close', () => {
    const levels = [50, 47].map((value) => ({ axis: 'v', value, label: `mean ${value}` }));
    const [upper, lower] = placeLevels(figure({ levels }));
    expect((lower?.textY ?? 0) - (upper?.textY ?? 0)).toBeGreaterThan(12);
  });
});

describe('readFigure', () => {
  const gapped = line('A', [], {
    segments: [
      {
        status: 'normal',
        points: [
          [0, 10],
          [DAY, 11],
        ],
      },
      {
        status: 'provisional',
        points: [
          [DAY, 11],
          [2 * DAY, 12],
        ],
      },
      { status: 'normal', points: [[20 * DAY, 30]] },
    ],
    receipts: { prefix: 'd/', suffix: '~x', period: 'day' },
  });

  test('reads the nearest real observation with its own date, never a value between two', () => {
    const [reading] = readFigure(figure({ lines: [gapped] }), 9 * DAY);
    expect(reading).toMatchObject({
      at: 2 * DAY,
      value: 12,
      status: 'provisional',
      receipt: 'd/1970-01-03~x',
    });
  });

  test('takes a shared point from the certain side', () => {
    expect(readFigure(figure({ lines: [gapped] }), DAY)[0]?.status).toBe('normal');
  });

  test('knows every instant once, in order', () => {
    const instants = instantsOf(figure({ lines: [gapped], dots: [note(1, 1), note(3, 1)] }));
    expect(instants).toEqual([0, DAY, 2 * DAY, 3 * DAY, 20 * DAY]);
  });
});
