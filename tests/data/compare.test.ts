import { describe, expect, it } from 'vitest';
import { dataAccess } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import { presetLinks } from '@/lib/panels/compare/presets';
import type { PanelView } from '@/lib/panels/panel';
import { seriesCatalogue } from '@/lib/series/catalogue/catalogue';
import { fromEpoch } from '@/lib/time/iso-date';
import { parseViewState } from '@/lib/view-state/parse-view-state';
import { figuresOf, view, viewOf } from './compare-view';

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

  it('is said for forty series: the first six are drawn and named', () => {
    const ids = seriesCatalogue(dataAccess(), createTranslator('en').t)
      .all.slice(0, 40)
      .map(({ id }) => id);
    const { state } = parseViewState([['series', ids.join(',')]]);
    const panel = viewOf({ ...state, mode: 'multiples' });
    expect(panel.notes[0]).toMatch(
      /^40 series were asked for; one comparison holds six. These are drawn: Brent, /,
    );
    expect(figuresOf(panel)).toHaveLength(6);
  });

  it('is said for days in the wrong order, and the usual days are drawn', () => {
    const { state, problems } = parseViewState([
      ['from', '2026-03-01'],
      ['to', '2026-01-01'],
    ]);
    expect(problems.map(({ name }) => name)).toEqual(['from', 'to']);
    expect(figuresOf(viewOf(state))[0]?.lines).toHaveLength(2);
  });

  it('is said for a logarithm of WTI on 20 April 2020', () => {
    const panel = view({ series: ['wti-spot'], scale: 'log', from: '2020-03-01', to: '2020-06-30' });
    expect(panel.notes.join(' ')).toContain(
      'WTI cannot be on a logarithmic scale: it is −36.98\u202fUSD/bbl on 20 Apr 2020',
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

describe('the ready-made comparisons', () => {
  it('count five shocks', () => {
    const query = presetLinks().find(({ name }) => name === 'compare.preset.shocks')?.query;
    expect(parseViewState(new URLSearchParams(query)).state.align).toHaveLength(5);
  });

  it.each(presetLinks().map(({ name, query }) => [name, query]))('%s draws without a note', (_, query) => {
    const { state, problems } = parseViewState(new URLSearchParams(query));
    expect(problems).toEqual([]);
    const panel = viewOf(state);
    expect(panel.notes).toEqual([]);
    expect(panel.picture).not.toBeNull();
  });
});
