import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ask, at } from './ask';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

describe('the series', () => {
  it('are listed with unit, frequency, rule, coverage, caveats and links that answer', async () => {
    const { json } = await ask('/api/v1/series');
    const series = list(at(json, 'series'));
    expect(at(json, 'count')).toBe(series.length);
    const brent = series.find((one) => at(one, 'id') === 'brent-spot');
    expect(brent).toMatchObject({
      unit: 'USD/bbl',
      frequency: 'business-day',
      resample: 'mean',
      coverage: { from: '1987-05-20', to: '2026-10-06' },
    });
    expect((await ask(String(at(brent, 'links', 'csv')))).status).toBe(200);
    expect((await ask(String(at(brent, 'links', 'json')))).status).toBe(200);
  });

  it('give the observations of a span with status, version and receipts', async () => {
    const { json } = await ask('/api/v1/series/transits-hormuz.json?from=2026-07-12&to=2026-07-15');
    expect(list(at(json, 'observations')).map((one) => [at(one, 'date'), at(one, 'version')])).toEqual([
      ['2026-07-12', '2026-07'],
      ['2026-07-13', '2026-07'],
      ['2026-07-14', '2026-08'],
      ['2026-07-15', '2026-08'],
    ]);
    expect(at(json, 'observations', 0, 'receipts')).toEqual(['chokepoint-transits-daily/2026-07-12~hormuz']);
  });

  it('say the same in CSV, with the unit in the header', async () => {
    const query = '?from=2026-01-01&to=2026-03-31&every=week';
    const { json } = await ask(`/api/v1/series/events-all.json${query}`);
    const { text } = await ask(`/api/v1/series/events-all.csv${query}`);
    const [header = [], ...records]: string[][] = parse(text);
    expect(header).toEqual(['date', 'events-all [events]', 'status', 'version', 'receipt']);
    expect(records).toEqual(
      list(at(json, 'observations')).map((one) => [
        at(one, 'date'),
        String(at(one, 'value') ?? ''),
        at(one, 'status'),
        at(one, 'version') ?? '',
        list(at(one, 'receipts')).join(' '),
      ]),
    );
  });

  it('are resampled and averaged as asked, and say how', async () => {
    const { json } = await ask('/api/v1/series/brent-spot.json?every=month&from=2026-01-01');
    expect(at(json, 'every')).toBe('month');
    expect(at(json, 'observations', 0, 'date')).toBe('2026-01-01');
    const mean = await ask('/api/v1/series/transits-hormuz.json?mean=7&from=2026-02-20&to=2026-02-20');
    expect(at(mean.json, 'mean')).toBe(7);
    expect(at(mean.json, 'observations', 0, 'value')).toBeCloseTo(100, 0);
  });

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=2026-02-02&to=2026-02-01', 'to'],
    ['every=year', 'every'],
    ['mean=0', 'mean'],
    ['mean=91', 'mean'],
    ['mean=7&mean=8', 'mean'],
    ['fields=date', 'fields'],
  ])('refuse %s and name the parameter', async (query, parameter) => {
    const { status, json, headers } = await ask(`/api/v1/series/brent-spot.json?${query}`);
    expect(status).toBe(400);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(at(json, 'parameter')).toBe(parameter);
  });

  it('are not found by other names or endings', async () => {
    for (const file of ['no-such-series.json', 'brent-spot.xml', 'brent-spot', '..%2Fsecret.json']) {
      expect((await ask(`/api/v1/series/${file}`)).status, file).toBe(404);
    }
  });

  it('answer 304 to the tag that they sent', async () => {
    const address = '/api/v1/series/brent-spot.json?from=2026-09-01';
    const { headers } = await ask(address);
    const etag = headers.get('ETag') ?? '';
    expect((await ask(address, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });
});
