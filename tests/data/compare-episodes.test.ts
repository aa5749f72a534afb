import { describe, expect, it } from 'vitest';
import { panelCsv } from '@/lib/api/csv';
import { dayAtPlace } from '@/lib/figure/day-axis';
import { receiptOfPoint } from '@/lib/figure/receipt-link';
import { fromEpoch } from '@/lib/time/iso-date';
import { figuresOf, view } from './compare-view';

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
    expect(panel.sentence).toMatch(
      /Brent, 2 Aug 1990: [\d.]+\sUSD\/bbl, then [\d.]+\sUSD\/bbl \(\+[\d.]+\s%\), largest move [+−][\d.]+\s% on \d+ \w+ 1990/,
    );
  });

  it('give every drawn value by its day number in the table', () => {
    const head = panel.table.columns.map(({ id, unit }) => (unit === null ? id : `${id} ${unit}`));
    expect(head.slice(0, 5)).toEqual(['day0', 'day', 'date', 'series', 'value index']);
    const rows = new Map(panel.table.rows.map(({ values }) => [`${values[0]} ${values[1]}`, values[4]]));
    const [figure] = figuresOf(panel);
    const drawn = (figure?.lines ?? []).flatMap((line) =>
      line.segments.flatMap(({ points }) =>
        points.map(([at, value]) => [`${fromEpoch(line.origin ?? 0)} ${dayAtPlace(at)}`, value] as const),
      ),
    );
    expect(drawn.length).toBeGreaterThan(100);
    for (const [key, value] of drawn) expect(rows.get(key), key).toBe(value);
  });

  it('are drawn on a logarithmic scale where it is asked for', () => {
    const log = view({ series: ['brent-spot'], align: ['1990-08-02'], scale: 'log' });
    expect(figuresOf(log)[0]?.axes[0]?.scale).toBe('log');
    const negative = view({ series: ['wti-spot'], align: ['2020-04-10'], scale: 'log' });
    expect(figuresOf(negative)[0]?.axes[0]?.scale).toBe('linear');
    expect(negative.notes.join(' ')).toContain('it is −36.98');
  });

  it('stand each by itself as small multiples, with axes of their own or one for all', () => {
    const align = ['1990-08-02', '2026-02-28'];
    const free = figuresOf(view({ series: ['brent-spot'], align, mode: 'multiples' }));
    expect(free.map(({ lines }) => lines.map(({ label }) => label))).toEqual([
      ['2 Aug 1990'],
      ['28 Feb 2026'],
    ]);
    expect(free[0]?.axes[0]?.domain).not.toEqual(free[1]?.axes[0]?.domain);
    const shared = figuresOf(view({ series: ['brent-spot'], align, mode: 'multiples', axes: 'shared' }));
    expect(shared[0]?.axes[0]?.domain).toEqual(shared[1]?.axes[0]?.domain);
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

describe('a lag that is drawn', () => {
  const panel = view({ series: ['brent-spot', 'wti-spot'], from: '2026-01-01', to: '2026-06-30', lag: 14 });
  const [still, moved] = figuresOf(panel)[0]?.lines ?? [];

  it('moves the second line and says so, and leaves the first where it is', () => {
    expect(still?.origin).toBeUndefined();
    expect(moved?.label).toBe('WTI, drawn 14 days earlier than observed');
    const [first] = moved?.segments[0]?.points ?? [];
    expect(fromEpoch(first?.[0] ?? 0)).toBe('2026-01-01');
    expect(fromEpoch((moved?.origin ?? 0) + (first?.[0] ?? 0))).toBe('2026-01-15');
    expect(moved && first ? receiptOfPoint(moved, first[0]) : null).toBe('wti-spot-daily/2026-01-15');
  });

  it('gives the days of observation in the table, with the values that are drawn', () => {
    const rows = new Map(panel.table.rows.map(({ values }) => [`${values[1]} ${values[0]}`, values[2]]));
    for (const [at, value] of moved?.segments.flatMap(({ points }) => points) ?? [])
      expect(rows.get(`wti-spot ${fromEpoch((moved?.origin ?? 0) + at)}`)).toBe(value);
  });
});

describe('the table of a comparison', () => {
  it('has the units of its values in its head, and the dataset in each row', () => {
    const one = panelCsv(view({ series: ['brent-spot'], from: '2026-09-01' }).table).split('\r\n');
    expect(one[0]).toBe('date,series,value [USD/bbl],unit,status,dataset,receipt');
    expect(one[1]).toMatch(
      /^2026-10-06,brent-spot,[\d.]+,USD\/bbl,flagged,brent-spot-daily,brent-spot-daily\/2026-10-06$/,
    );
    const two = panelCsv(view({ series: ['brent-spot', 'transits-hormuz'], from: '2026-08-01' }).table);
    expect(two.startsWith('date,series,value [USD/bbl; calls/d],unit')).toBe(true);
  });
});
