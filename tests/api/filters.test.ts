import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findDataset } from '@/lib/datasets/store';
import { ask, at } from './ask';

const BRENT = '/api/v1/datasets/brent-spot-daily';
const TRANSITS = '/api/v1/datasets/chokepoint-transits-daily';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const datesIn = (json: unknown, name = 'date') => list(at(json, 'rows')).map((row) => String(at(row, name)));

describe('from and to', () => {
  it('keep the days between them, both included', async () => {
    const { json } = await ask(`${BRENT}.json?from=2026-01-02&to=2026-01-09`);
    const dates = datesIn(json);
    expect(dates[0]).toBe('2026-01-02');
    expect(dates.at(-1)).toBe('2026-01-09');
    expect(at(json, 'total')).toBe(dates.length);
  });

  it('work alone', async () => {
    const { json: early } = await ask(`${BRENT}.json?to=1987-05-22`);
    expect(datesIn(early)).toEqual(['1987-05-20', '1987-05-21', '1987-05-22']);
    const { json: late } = await ask(`${BRENT}.json?from=2026-01-01`);
    expect(datesIn(late).every((date) => date >= '2026-01-01')).toBe(true);
  });

  it('keep a month that overlaps them', async () => {
    const { json } = await ask(
      '/api/v1/datasets/japan-import-cost-monthly.json?from=2020-03-15&to=2020-04-01',
    );
    expect([...new Set(datesIn(json, 'month'))]).toEqual(['2020-03', '2020-04']);
  });

  it('give no rows, not an error, where there are none', async () => {
    const { json, status } = await ask(`${BRENT}.json?from=1900-01-01&to=1900-12-31`);
    expect(status).toBe(200);
    expect(at(json, 'rows')).toEqual([]);
  });
});

describe('limit and offset', () => {
  it('cut the rows, and say how many there are', async () => {
    const { json } = await ask(`${TRANSITS}.json?limit=7&offset=10`);
    const rows = findDataset('chokepoint-transits-daily')?.resources.values().next().value?.rows ?? [];
    expect(at(json, 'count')).toBe(7);
    expect(at(json, 'offset')).toBe(10);
    expect(at(json, 'total')).toBe(rows.length);
    expect(at(json, 'rows')).toEqual(rows.slice(10, 17));
  });

  it('lead from page to page through all rows, once each', async () => {
    const seen: string[] = [];
    let address: string | undefined =
      `${TRANSITS}.csv?from=2026-01-01&to=2026-01-20&fields=date,chokepoint_id&limit=37`;
    while (address !== undefined) {
      const { text, headers } = await ask(address);
      const rows: string[][] = parse(text, { from_line: 2 });
      seen.push(...rows.map((row) => row.join()));
      address = /<([^>]+)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1];
    }
    const { json } = await ask(`${TRANSITS}.json?from=2026-01-01&to=2026-01-20`);
    expect(seen).toHaveLength(Number(at(json, 'total')));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('answer no rows past the end', async () => {
    const { json } = await ask(`${BRENT}.json?offset=999999`);
    expect(at(json, 'count')).toBe(0);
  });
});

describe('fields', () => {
  it('choose columns in the order asked for', async () => {
    const { text } = await ask(`${BRENT}.csv?fields=usd_per_bbl,date&limit=1`);
    expect(text).toBe('usd_per_bbl,date\r\n18.63,1987-05-20\r\n');
    const { json } = await ask(`${BRENT}.json?fields=usd_per_bbl&limit=1`);
    expect(at(json, 'rows')).toEqual([{ usd_per_bbl: 18.63 }]);
    expect(at(json, 'units')).toEqual({ usd_per_bbl: 'USD/bbl' });
  });

  it('keep a row whose only cell is empty', async () => {
    const { text } = await ask(`${TRANSITS}.csv?fields=n_container&from=2019-01-01&to=2019-01-01`);
    const { json } = await ask(`${TRANSITS}.json?fields=n_container&from=2019-01-01&to=2019-01-01`);
    const cells: string[][] = parse(text, { from_line: 2 });
    const expected = list(at(json, 'rows')).map((row) => at(row, 'n_container'));
    expect(cells.map(([cell]) => (cell === '' ? null : Number(cell)))).toEqual(expected);
  });
});

describe('resource', () => {
  it('chooses a companion file, and the first without it', async () => {
    const { json: earlier } = await ask(`${TRANSITS}.json?resource=earlier-vintage&limit=1`);
    expect(at(earlier, 'resource')).toBe('earlier-vintage');
    const { json: first } = await ask(`${TRANSITS}.json?limit=1`);
    expect(at(first, 'resource')).toBe('chokepoint-transits-daily');
  });

  it('alone gives the same answer as the default file without it', async () => {
    const { text: named } = await ask(`${BRENT}.json?resource=brent-spot-daily`);
    const { text: plain } = await ask(`${BRENT}.json`);
    expect(named).toBe(plain);
  });
});
