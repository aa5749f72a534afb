import { describe, expect, test } from 'vitest';
import { drawSpark } from '@/lib/figure/draw-spark';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure, makeWeekBars, type TimeFigureSpec } from '@/lib/figure/make-time-figure';
import type { FigureTheme } from '@/lib/figure/paint';
import { createTranslator } from '@/lib/messages/translator';
import type { Observation } from '@/lib/series/observation';
import { addDays, toEpoch } from '@/lib/time/iso-date';

const words = createTranslator('en');
const FROM = '2026-01-01';
const TO = '2026-03-31';

const rows = (days: number, status: Observation['status'] = 'normal'): Observation[] =>
  Array.from({ length: days }, (_, day) => ({ date: addDays(FROM, day), value: 60 + day, status }));

const axis = (values: readonly number[], zero = true) =>
  makeAxis({ id: 'v', unit: 'USD/bbl', values, zero }, words);

const line = (data: readonly Observation[], label = 'Brent') =>
  makeLine({ id: label, label, tone: 'series-1', axis: 'v', parts: [data], maxGapDays: 1 });

function figure(more: Partial<TimeFigureSpec> = {}) {
  const spec = {
    id: 'f',
    title: 'Title',
    description: 'Words.',
    from: FROM,
    to: TO,
    axes: [axis([60, 140])],
  };
  return makeTimeFigure({ ...spec, ...more }, words);
}

const PAINTS = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'force-us',
  'force-iran',
  'force-other',
  'alarm',
  'ink',
  'ink-soft',
  'paper',
  'hairline',
] as const;

function isTheme(paint: object): paint is FigureTheme['paint'] {
  return PAINTS.every((role) => role in paint);
}

function theme(): FigureTheme {
  const paint = Object.fromEntries(PAINTS.map((role) => [role, `paint-${role}`]));
  if (!isTheme(paint)) throw new Error('a role is missing');
  return { paint, fontFamily: 'Test Sans' };
}

describe('drawTimeFigure', () => {
  test('draws fluid markup with tokens, in a box of the height of the figure', () => {
    const markup = drawTimeFigure(figure({ lines: [line(rows(80))] }));
    expect(markup).toContain('stroke="var(--series-1)"');
    expect(markup).toContain('preserveAspectRatio="none"');
    expect(markup).toMatch(/width="100%" height="226"/);
    expect(markup).toContain('padding-top:28px;padding-bottom:26px');
  });

  test('keeps labels at line ends, and their margin, for boxes that are wide enough', () => {
    const drawn = figure({ lines: [line(rows(80))] });
    const markup = drawTimeFigure({ ...drawn, margin: { ...drawn.margin, right: 100 } });
    expect(markup).toContain('--fg-wide:100px;--fg-narrow:14px');
    expect(markup).toMatch(/<g class="fge">.*Brent/);
    expect(markup).toContain(
      '@container fgb (min-width:480px){.fge{display:inline}.fgp{padding-right:var(--fg-wide)}}',
    );
  });

  test('draws a fixed document with literal paint and nothing else', () => {
    const markup = drawTimeFigure(figure({ lines: [line(rows(80))] }), { width: 600, theme: theme() });
    expect(markup).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="600" height="280"/);
    expect(markup).toContain('stroke="paint-series-1"');
    expect(markup).not.toMatch(/var\(|%"|<style|class=/);
  });

  test('is the same every time', () => {
    const make = () => drawTimeFigure(figure({ lines: [line(rows(80))] }));
    expect(make()).toBe(make());
  });

  test('escapes every text that comes from data', () => {
    const evil = `<script>"&'`;
    const markup = drawTimeFigure(
      figure({
        title: evil,
        description: evil,
        lines: [line(rows(20), evil)],
        levels: [{ axis: 'v', value: 80, label: evil }],
        rules: [{ at: toEpoch('2026-02-10'), label: evil, dash: 'solid' }],
        bands: [{ from: toEpoch('2026-02-01'), to: toEpoch('2026-03-01'), label: evil, tone: 'alarm' }],
        dots: [
          {
            at: toEpoch(FROM),
            value: 60,
            axis: 'v',
            tone: 'ink',
            shape: 'ring',
            number: null,
            label: evil,
            receipt: `d/${evil}`,
          },
        ],
      }),
    );
    expect(markup).not.toContain('<script');
    expect(markup).toContain('&lt;script&gt;&quot;&amp;&#39;');
  });

  test('links marks to the pages of their receipts and is then a group, not an image', () => {
    const dot = {
      at: toEpoch('2026-02-01'),
      value: 91,
      axis: 'v',
      tone: 'ink',
      shape: 'number',
      number: 1,
    } as const;
    const markup = drawTimeFigure(
      figure({
        lines: [line(rows(80))],
        dots: [{ ...dot, label: 'A note', receipt: 'oil-price-notes/2026~a b' }],
      }),
    );
    expect(markup).toContain(
      'href="/sources/oil-price-notes/2026~a%20b" data-receipt="oil-price-notes/2026~a b"',
    );
    expect(markup).toContain('<title>A note</title>');
    expect(markup).toContain('role="group" aria-label="Title. Words."');
    expect(drawTimeFigure(figure({ lines: [line(rows(80))] }))).toContain('role="img"');
  });

  test('draws what is not certain in dashes, as a path of its own', () => {
    const mixed = [...rows(40), ...rows(50, 'provisional').slice(40)];
    const markup = drawTimeFigure(figure({ lines: [line(mixed)] }));
    const paths = /<g stroke="var\(--series-1\)"[^>]*>(.*?)<\/g>/.exec(markup)?.[1] ?? '';
    expect(paths.match(/<path/g)).toHaveLength(2);
    expect(paths.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  test('never draws a line across a gap', () => {
    const markup = drawTimeFigure(figure({ lines: [line([...rows(20), ...rows(60).slice(40)])] }));
    const d = /stroke="var\(--series-1\)"[^>]*><path d="([^"]*)"/.exec(markup)?.[1] ?? '';
    expect(d.match(/M/g)).toHaveLength(2);
  });

  test('marks and names an axis that is cut', () => {
    const cut = figure({ axes: [axis([60, 140], false)], lines: [line(rows(80))] });
    expect(cut.axes[0]?.truncated).toBe(true);
    expect(drawTimeFigure(cut)).toContain('US dollars a barrel, axis from 60');
    expect(drawTimeFigure(cut)).toContain('M-4-3l8-4');
    expect(drawTimeFigure(figure({ lines: [line(rows(80))] }))).not.toContain('M-4-3l8-4');
  });

  test('makes what lies after the clock faint', () => {
    const markup = (clock: string) => drawTimeFigure(figure({ lines: [line(rows(80))], clock }));
    expect(markup('2026-02-15')).toContain('fill="var(--paper)" fill-opacity=".68" pointer-events="none"');
    expect(markup(TO)).not.toContain('pointer-events');
  });

  test('shows a weekly count as bars, hatched where it was only reported', () => {
    const weeks = [
      { week: '2026-01-05', count: 2 },
      { week: '2026-01-12', count: 0 },
      { week: '2026-01-19', count: 1 },
    ];
    const bars = makeWeekBars(weeks, {
      tone: 'series-2',
      fill: 'hatched',
      labelOf: ({ count }) => `${count} events`,
    });
    const markup = drawTimeFigure(figure({ axes: [axis([0, 2])], bars }));
    expect(bars).toHaveLength(2);
    expect(markup.match(/<rect/g)).toHaveLength(2);
    expect(markup).toContain('<pattern id="hatch-f-series-2"');
    expect(markup).toContain('<title>2 events</title>');
  });

  test('explains an empty plot and keeps its box', () => {
    const markup = drawTimeFigure(figure({ axes: [axis([])], empty: 'The series begins on 20 May 1987.' }));
    expect(markup).toContain('The series begins on 20 May 1987.');
    expect(markup).toContain('height="226"');
    expect(drawTimeFigure(figure())).toContain('There is nothing to draw for');
  });

  test('keeps a year of days of two lines under eight thousand bytes', () => {
    const long = Array.from(
      { length: 365 },
      (_, day): Observation => ({
        date: addDays('2025-04-01', day),
        value: 70 + Math.round(Math.sin(day) * 800) / 100,
        status: 'normal',
      }),
    );
    const markup = drawTimeFigure(figure({ from: '2025-04-01', lines: [line(long), line(long, 'WTI')] }));
    expect(markup.length).toBeLessThan(8000);
  });
});

describe('drawSpark', () => {
  test('draws one line and one dot with its words', () => {
    const points = rows(60).map((row) => [toEpoch(row.date), row.value ?? 0] as const);
    const markup = drawSpark(points, 'Brent, sixty days');
    expect(markup).toContain('width="120" height="28"');
    expect(markup).toContain('aria-label="Brent, sixty days"');
    expect(markup.match(/<path|<circle/g)).toHaveLength(2);
  });

  test('draws nothing for nothing', () => {
    expect(drawSpark([], 'x')).toBe('');
  });
});
