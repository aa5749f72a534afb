import { describe, expect, it } from 'vitest';
import { drawSpanFigure } from '@/lib/figure/draw-span-figure';
import { inLanes, makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanBar, SpanMark, SpanRow } from '@/lib/figure/span-figure';
import { BESIDE_FROM } from '@/lib/figure/span-layout';
import { createTranslator } from '@/lib/messages/translator';
import { toEpoch } from '@/lib/time/iso-date';

const words = createTranslator('en');

function bar(from: string, to: string, more: Partial<SpanBar> = {}): SpanBar {
  return {
    from: toEpoch(from),
    to: toEpoch(to),
    lane: 0,
    start: 'exact',
    end: 'exact',
    fadesFrom: null,
    tone: 'force-us',
    fill: 'solid',
    caption: null,
    label: 'A ship & its crew',
    receipt: 'deployments/a',
    ...more,
  };
}

function row(more: Partial<SpanRow> = {}): SpanRow {
  return { id: 'a', tag: 'US', tone: 'force-us', label: 'A ship', bars: [], marks: [], bins: [], ...more };
}

function drawn(rows: readonly SpanRow[]): string {
  const spec = { id: 'f', title: 'T', description: 'D.', from: '2026-01-01', to: '2026-03-31' };
  return drawSpanFigure(makeSpanFigure({ ...spec, groups: [{ id: 'g', label: 'Group', rows }] }, words));
}

const mark: SpanMark = {
  at: toEpoch('2026-02-01'),
  lane: 0,
  tone: 'ink',
  fill: 'open',
  shape: 'diamond',
  label: 'An event',
  receipt: 'events/b',
};

describe('a figure of rows on a time axis', () => {
  it('leads from a bar and a mark to their receipts, in words, with one tab stop a row', () => {
    const markup = drawn([row({ bars: [bar('2026-01-10', '2026-02-10')], marks: [mark] })]);
    expect(markup).toContain('data-receipt="deployments/a"><title>A ship &amp; its crew</title>');
    expect(markup).toContain('data-receipt="events/b" tabindex="-1"><title>An event</title>');
  });

  it('draws confirmed bars solid, reported ones hatched and claimed ones open', () => {
    const fillOf = (fill: SpanBar['fill']) =>
      drawn([row({ bars: [bar('2026-01-10', '2026-02-10', { fill })] })]);
    expect(fillOf('solid')).toContain('fill="var(--force-us)"/>');
    expect(fillOf('hatched')).toContain('fill="url(#hatch-f-force-us)" stroke="var(--force-us)"');
    expect(fillOf('open')).toContain('fill="var(--paper)" stroke="var(--force-us)"');
  });

  it('fades an open bar from its last report on, and no other', () => {
    const fading = bar('2026-01-10', '2026-03-10', { end: 'open', fadesFrom: toEpoch('2026-02-01') });
    expect(drawn([row({ bars: [fading] })]).match(/mask="url\(#fade-f\)"/g)).toHaveLength(1);
    expect(drawn([row({ bars: [bar('2026-01-10', '2026-03-10')] })])).not.toContain('mask="url(#fade-f)"');
  });

  it('points the ends that are approximate, and dots a start known only from a report', () => {
    const about = drawn([row({ bars: [bar('2026-01-10', '2026-03-10', { start: 'about', end: 'about' })] })]);
    expect(about).toContain('M0 0l-6 5 6 5z');
    expect(about).toContain('M0 0l6 5-6 5z');
    expect(drawn([row({ bars: [bar('2026-01-10', '2026-03-10', { start: 'reported' })] })])).toContain(
      'M-5 3h2v4h-2z',
    );
  });

  it('keeps a bar of one day wide enough to be seen', () => {
    expect(drawn([row({ bars: [bar('2026-02-10', '2026-02-10')] })])).toContain(
      '<rect width="3" height="10"',
    );
  });

  it('breaks a label that is too long into lines and cuts no word of it', () => {
    const markup = drawn([
      row({ label: 'A very long name of a unit that no plot of any width could ever hold' }),
    ]);
    const [, first = '', second = ''] =
      /(A very long name[^<]*)<tspan x="0" dy="15">([^<]*)<\/tspan>/.exec(markup) ?? [];
    expect(`${first} ${second}`).toBe('A very long name of a unit that no plot of any width could ever hold');
  });

  it('links a count to the view in which its part of the row fills the axis', () => {
    const bin = {
      from: toEpoch('2026-02-01'),
      to: toEpoch('2026-02-28'),
      value: 7,
      text: '7',
      tone: 'ink',
      label: '7 events in February',
      query: 'from=2026-02-01&to=2026-02-28',
    } as const;
    expect(drawn([row({ bins: [bin] })])).toContain(
      '<a href="?from=2026-02-01&amp;to=2026-02-28#f"><title>7 events in February</title>',
    );
  });

  it('grows by one line a row where labels stand above the bars', () => {
    const figure = makeSpanFigure(
      {
        id: 'f',
        title: 'T',
        description: 'D.',
        from: '2026-01-01',
        to: '2026-03-31',
        groups: [{ id: 'g', label: 'Group', rows: [row(), row({ id: 'b' })] }],
      },
      words,
    );
    const roles = ['force-us', 'ink', 'ink-soft', 'paper', 'hairline'].map((role) => [role, role]);
    const theme = { paint: JSON.parse(JSON.stringify(Object.fromEntries(roles))), fontFamily: 'sans' };
    const heightAt = (width: number) =>
      Number(/height="(\d+)"/.exec(drawSpanFigure(figure, { width, theme }))?.[1]);
    expect(heightAt(BESIDE_FROM - 1) - heightAt(BESIDE_FROM)).toBe(2 * 17);
  });
});

describe('lanes of a row', () => {
  it('keeps bars that follow each other in one lane and those that overlap apart', () => {
    const lanes = inLanes([
      bar('2026-02-01', '2026-03-01'),
      bar('2026-01-01', '2026-02-01'),
      bar('2026-01-15', '2026-02-15'),
    ]);
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});
