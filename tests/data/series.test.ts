import { describe, expect, it } from 'vitest';
import { splitReceiptRef } from '@/lib/api/addresses';
import { findReceipt } from '@/lib/datasets/find-receipt';
import { dataAccess } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import { seriesCatalogue } from '@/lib/series/catalogue/catalogue';
import type { SeriesDefinition } from '@/lib/series/catalogue/definition';
import { observe } from '@/lib/series/observe';
import { receiptsOfRow } from '@/lib/series/row-receipts';

const words = createTranslator('en');
const { all, find } = seriesCatalogue(dataAccess(), words.t);
const LAST = '2026-10-10';

function series(id: string): SeriesDefinition {
  const found = find(id);
  if (found === null) throw new Error(`no series ${id}`);
  return found;
}

const valueOn = (
  id: string,
  date: string,
  every: 'day' | 'week' | 'month' = 'day',
  mean: number | null = null,
) => observe(series(id), { on: LAST, every, mean }).rows.find((row) => row.date === date)?.value;

describe('the catalogue of series', () => {
  it('names each series once, in letters that an address can hold', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(150);
  });

  it('gives each series a title, a label, a definition and caveats of its own', () => {
    const titles = all.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(
      all.filter(({ label, definition, caveats }) => !label || !definition || caveats.length === 0),
    ).toEqual([]);
  });

  it('has ascending dates, one a day, and values in every series', () => {
    for (const one of all) {
      const rows = one.build();
      expect(
        rows.some(({ value }) => value !== null),
        one.id,
      ).toBe(true);
      expect(
        rows.every((row, at) => at === 0 || (rows[at - 1]?.date ?? '') < row.date),
        one.id,
      ).toBe(true);
    }
  });

  it('leads to receipts that exist', () => {
    for (const one of all) {
      const rows = one.build();
      for (const row of [rows[0], rows.findLast(({ receipts }) => receipts?.length !== 0)]) {
        for (const reference of row === undefined ? [] : receiptsOfRow(one, row)) {
          const { datasetId, resource, key } = splitReceiptRef(reference);
          expect(findReceipt(datasetId, resource, key, words)?.sources.length, reference).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('facts in the series', () => {
  it('keeps the prices as published', () => {
    expect(valueOn('brent-spot', '2026-10-02')).toBe(135.51);
    expect(valueOn('wti-spot', '2020-04-20')).toBe(-36.98);
  });

  it('counts the transits of Hormuz by class and version apart', () => {
    expect(valueOn('transits-hormuz', '2019-01-01')).toBeGreaterThan(0);
    const present = series('transits-hormuz-tanker').build();
    const earlier = series('transits-hormuz-tanker-earlier').build();
    expect(present.at(-1)?.date).toBe('2026-08-16');
    expect(earlier.at(-1)?.date).toBe('2026-04-19');
  });

  it('takes no mean over the seam between two versions', () => {
    expect(valueOn('transits-hormuz', '2026-07-13', 'day', 7)).toBeGreaterThan(0);
    expect(valueOn('transits-hormuz', '2026-07-14', 'day', 7)).toBeNull();
    expect(valueOn('transits-hormuz', '2026-07-19', 'day', 7)).toBeNull();
    expect(valueOn('transits-hormuz', '2026-07-20', 'day', 7)).toBeGreaterThan(0);
    expect(valueOn('transits-hormuz', '2026-07-13', 'week')).toBeNull();
  });

  it('leaves years without counts of a passage missing, not zero', () => {
    const { rows } = observe(series('transits-cape-of-good-hope'), { on: LAST, every: 'month', mean: null });
    expect(rows.some(({ date }) => date.startsWith('2022'))).toBe(false);
  });

  it('counts the weeks and months of the event list, zero inside its days and missing outside', () => {
    const months = observe(series('events-all'), { on: LAST, every: 'month', mean: null }).rows;
    const total = months.reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(total).toBe(
      dataAccess()
        .rows('events')
        .filter((row) => row.date_precision === 'day').length,
    );
    expect(months.find(({ date }) => date === '1985-06-01')?.value).toBe(0);
    expect(months[0]?.date).toBe('1979-02-01');
    expect(months.at(-1)).toMatchObject({ date: '2026-10-01', status: 'provisional' });
  });

  it('says how long ago the last talks were', () => {
    expect(valueOn('days-since-talks', '2026-02-20')).toBe(3);
    expect(valueOn('days-since-talks', '2013-11-23')).toBeUndefined();
  });

  it('counts records of deployments, and knows none before the list begins', () => {
    expect(valueOn('deployments-open-carrier-strike-group', '2026-02-20')).toBeGreaterThan(0);
    expect(valueOn('deployments-open', '2019-06-18')).toBeUndefined();
    expect(valueOn('deployments-open', '2026-10-06')).toBeUndefined();
  });

  it('keeps reported personnel as bounds', () => {
    expect(valueOn('personnel-theatre-low', '2026-09-15')).toBe(50000);
    expect(valueOn('personnel-theatre-high', '2026-09-15')).toBeNull();
  });

  it('shows a flow of a year only once its source was published', () => {
    const known = (on: string) =>
      observe(series('flows-hormuz-oil-total'), { on, every: 'day', mean: null }).rows.map(
        ({ date }) => date,
      );
    expect(known('2026-02-20')).toContain('2024-01-01');
    expect(known('2026-02-20')).not.toContain('2025-01-01');
    expect(known('2025-02-20')).not.toContain('2024-01-01');
  });

  it('shows nothing that was not known at the clock', () => {
    for (const one of all) {
      const { rows } = observe(one, { on: '2026-02-20', every: 'day', mean: null });
      expect(
        rows.every(({ date }) => date <= '2026-02-20'),
        one.id,
      ).toBe(true);
    }
  });
});
