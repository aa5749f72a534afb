import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { receiptOfPoint } from '@/lib/figure/receipt-link';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { compare } from '@/lib/panels/compare/compare';
import { presetLinks } from '@/lib/panels/compare/presets';
import type { PanelView } from '@/lib/panels/panel';
import { fromEpoch } from '@/lib/time/iso-date';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { parseViewState } from '@/lib/view-state/parse-view-state';
import type { ViewState } from '@/lib/view-state/view-state';

function viewOf(state: ViewState): PanelView {
  return compare.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

const view = (patch: Partial<ViewState> = {}) => viewOf({ ...DEFAULT_VIEW, ...patch });

function figuresOf({ picture }: PanelView): readonly TimeFigure[] {
  if (picture?.kind === 'stack') return picture.figures;
  return picture?.kind === 'time' ? [picture] : [];
}

/** Days on which the only line of a picture has points. */
function daysOf(panel: PanelView): readonly string[] {
  return figuresOf(panel).flatMap(({ lines }) =>
    lines.flatMap(({ segments }) => segments.flatMap(({ points }) => points.map(([at]) => fromEpoch(at)))),
  );
}

describe('a comparison in own units', () => {
  it('shows Brent and the transits of Hormuz, each on its own axis with its unit', () => {
    const panel = view({ on: '2026-03-31' });
    const [figure] = figuresOf(panel);
    expect(figure?.axes.map(({ unit, side }) => [unit, side])).toEqual([
      ['USD/bbl', 'left'],
      ['calls/d', 'right'],
    ]);
    expect(panel.sentence).toContain('Brent:');
    expect(panel.sentence).toContain('Hormuz transits:');
  });

  it('says in words that series end on different days', () => {
    const { sentence } = view();
    expect(sentence).toContain('Brent to 6 Oct 2026, Hormuz transits to 16 Aug 2026');
  });

  it('draws small multiples where there are more than two units, and says why', () => {
    const panel = view({ series: ['brent-spot', 'henry-hub-spot', 'transits-hormuz'] });
    expect(panel.picture?.kind).toBe('stack');
    expect(figuresOf(panel)).toHaveLength(3);
    expect(panel.notes.join(' ')).toContain('more than two units');
  });

  it('puts in the table the very values of the picture', () => {
    for (const patch of [
      { series: ['brent-spot', 'transits-hormuz'], mean: 7, from: '2026-01-01', to: '2026-06-30' },
      { series: ['brent-spot', 'wti-spot'], mode: 'index', base: '2026-02-27', from: '2026-02-01' },
      { series: ['transits-hormuz', 'events-all'], mode: 'change', every: 'week', from: '2026-01-01' },
    ] as const) {
      const panel = view(patch);
      const rows = new Map(panel.table.rows.map(({ values }) => [`${values[1]} ${values[0]}`, values[2]]));
      let checked = 0;
      for (const figure of figuresOf(panel)) {
        for (const line of figure.lines) {
          for (const [at, value] of line.segments.flatMap(({ points }) => points)) {
            expect(rows.get(`${line.id} ${fromEpoch(at)}`), `${line.id} ${fromEpoch(at)}`).toBe(value);
            checked += 1;
          }
        }
      }
      expect(checked).toBeGreaterThan(30);
    }
  });

  it('has finer points for a shorter span, and never loses the extremes of a longer one', () => {
    const wide = view({ series: ['brent-spot'], from: '1987-05-20' });
    const values = wide.table.rows.flatMap(({ values: [, , value] }) =>
      typeof value === 'number' ? [value] : [],
    );
    const drawn = figuresOf(wide).flatMap(({ lines }) =>
      lines.flatMap(({ segments }) => segments.flatMap(({ points }) => points.map(([, value]) => value))),
    );
    expect(drawn.length).toBeLessThan(800);
    expect(Math.max(...drawn)).toBe(Math.max(...values));
    expect(Math.min(...drawn)).toBe(Math.min(...values));
    const near = view({ series: ['brent-spot'], from: '2020-01-01', to: '2020-12-31' });
    expect(daysOf(near)).toHaveLength(near.table.rows.length);
  });

  it('marks the Brent value of 2 October 2026, which no report confirms', () => {
    const [figure] = figuresOf(view({ series: ['brent-spot'] }));
    const ring = figure?.dots.find(({ at }) => fromEpoch(at) === '2026-10-02');
    expect(ring).toMatchObject({ shape: 'ring', value: 135.51, receipt: 'brent-spot-daily/2026-10-02' });
  });

  it('joins no line over the seam between two versions of the counts', () => {
    const [figure] = figuresOf(view({ series: ['transits-hormuz'], from: '2026-07-01', to: '2026-08-16' }));
    const ends = figure?.lines[0]?.segments.map(({ points }) => fromEpoch(points.at(-1)?.[0] ?? 0));
    expect(ends).toContain('2026-07-13');
  });

  it('dashes what is provisional', () => {
    const [figure] = figuresOf(view({ series: ['events-all'], from: '2026-08-01' }));
    expect(figure?.lines[0]?.segments.at(-1)?.status).toBe('provisional');
  });
});

describe('a rebased comparison', () => {
  it('is 100 on its day, for each series, and prints what it is measured from', () => {
    const panel = view({ series: ['brent-spot', 'transits-hormuz'], mode: 'index', base: '2026-02-27' });
    const on = panel.table.rows.filter(({ values }) => values[0] === '2026-02-27');
    expect(on.map(({ values }) => values[2])).toEqual([100, 100]);
    expect(panel.legend.map(({ label }) => label).join(' ')).toMatch(
      /Brent: measured from [\d.]+\sUSD\/bbl on 27 Feb 2026/,
    );
  });

  it('leaves out a series that has no value on the day, and draws the rest', () => {
    const panel = view({ series: ['brent-spot', 'lng-nwe'], mode: 'index', base: '2020-01-06' });
    expect(panel.notes.join(' ')).toContain(
      'LNG north-west Europe is not drawn: it has no value on 6 Jan 2020',
    );
    expect(figuresOf(panel)[0]?.lines.map(({ id }) => id)).toEqual(['brent-spot']);
  });

  it('measures change from the mean of a year and prints it', () => {
    const panel = view({ series: ['transits-hormuz'], mode: 'change', on: '2026-03-31' });
    expect(panel.legend[0]?.label).toContain('measured from its mean of 2025, 91.5');
    const last = panel.table.rows.find(({ values }) => values[0] === '2026-03-31');
    expect(Number(last?.values[2])).toBeLessThan(-80);
  });

  it('takes no baseline from the future of the clock', () => {
    const panel = view({ series: ['transits-hormuz'], mode: 'change', on: '2023-06-01' });
    expect(panel.legend[0]?.label).toContain('mean of 2022');
  });
});

describe('what cannot be done', () => {
  it('is said for an unknown series, and the rest is drawn', () => {
    const panel = view({ series: ['brent-spot', 'no-such-thing'] });
    expect(panel.notes).toEqual(['There is no series “no-such-thing”. The list below has all of them.']);
    expect(figuresOf(panel)[0]?.lines).toHaveLength(1);
  });

  it('is said for forty series: the first six are drawn', () => {
    const ids = Array.from({ length: 40 }, (_, at) => (at === 0 ? 'brent-spot' : `wti-spot-${at}`));
    const { state, problems } = parseViewState([['series', ids.join(',')]]);
    expect(state.series).toHaveLength(6);
    expect(problems.map(({ name }) => name)).toEqual(['series']);
  });

  it('is said for a logarithm of WTI on 20 April 2020', () => {
    const panel = view({ series: ['wti-spot'], scale: 'log', from: '2020-03-01', to: '2020-06-30' });
    expect(panel.notes.join(' ')).toContain(
      'WTI cannot be on a logarithmic scale: it is −36.98 USD/bbl on 20 Apr 2020',
    );
    expect(figuresOf(panel)[0]?.axes[0]?.scale).toBe('linear');
  });

  it('draws a logarithmic scale where every value is above zero, and says that it is one', () => {
    const [figure] = figuresOf(view({ series: ['brent-spot'], scale: 'log', from: '1987-05-20' }));
    expect(figure?.axes[0]).toMatchObject({ scale: 'log', head: 'US dollars a barrel, log scale' });
  });

  it('is said where nothing is left to draw', () => {
    const panel = view({ series: ['brent-spot'], on: '1950-01-01' });
    expect(panel).toMatchObject({ state: 'empty', picture: null });
  });
});

describe('events on a comparison', () => {
  it('are numbered in a list below, at most twelve, and each moves the clock', () => {
    const panel = view({ series: ['brent-spot'], events: ['military', 'shipping'], from: '2026-01-01' });
    expect(panel.numbered.length).toBe(12);
    expect(panel.numbered.some(({ text }) => text.startsWith('With '))).toBe(true);
    expect(panel.numbered.every(({ query }) => query?.includes('on=20'))).toBe(true);
    const numbers = figuresOf(panel)[0]?.dots.flatMap(({ number }) => number ?? []);
    expect(numbers).toEqual(panel.numbered.map(({ number }) => number));
  });

  it('are narrowed by significance', () => {
    const all = view({ series: ['brent-spot'], events: ['energy'], from: '2026-01-01' });
    const few = view({
      series: ['brent-spot'],
      events: ['energy'],
      filter: ['significance:5'],
      from: '2026-01-01',
    });
    expect(few.numbered.length).toBeLessThan(all.numbered.length);
  });
});

describe('episodes', () => {
  const panel = view({
    series: ['brent-spot'],
    mode: 'index',
    align: ['1990-08-02', '2026-02-28', '2027-01-01', 'EV-20260228-1'],
  });

  it('are laid over each other by days from the event', () => {
    const [figure] = figuresOf(panel);
    expect(figure?.x.kind).toBe('days');
    expect(figure?.lines.map(({ label }) => label)).toEqual(['2 Aug 1990', '28 Feb 2026']);
    const line = figure?.lines[0];
    const first = line?.segments[0]?.points.find(([at]) => at >= 0);
    expect(line && first ? receiptOfPoint(line, first[0]) : null).toBe('brent-spot-daily/1990-08-02');
  });

  it('print means before and after, and the largest move with its day', () => {
    const row = panel.table.rows.find(({ values }) => values[0] === '1990-08-02');
    expect(row?.values.slice(7)).toEqual([expect.any(Number), expect.stringMatching(/^1990-/)]);
    expect(Number(row?.values[4])).toBeGreaterThan(Number(row?.values[3]));
  });

  it('that are unknown or later than the clock are named', () => {
    expect(panel.notes.join(' ')).toContain('1 Jan 2027 lies after the clock');
  });
});

describe('a lag', () => {
  it('is told only when asked for, with n, window, lag and that it is no cause', () => {
    expect(view().sentence).not.toContain('correlation');
    const { sentence } = view({ lag: 7 });
    expect(sentence).toMatch(
      /read 7 days later: correlation r = −?\d\.\d\d, n = \d+ pairs, .+ to .+ This is not a cause/,
    );
  });
});

describe('the ready-made comparisons', () => {
  it.each(presetLinks().map(({ name, query }) => [name, query]))('%s draws without a note', (_, query) => {
    const { state, problems } = parseViewState(new URLSearchParams(query));
    expect(problems).toEqual([]);
    const panel = viewOf(state);
    expect(panel.notes).toEqual([]);
    expect(panel.picture).not.toBeNull();
  });
});
