import { describe, expect, it } from 'vitest';
import { dataAccess, datasetIds, findDataset, loadAll } from '@/lib/datasets/store';
import { rowSources } from '@/lib/provenance/row-sources';

const data = dataAccess();
const on = <Row extends { readonly date: string }>(rows: readonly Row[], date: string) =>
  rows.filter((row) => row.date === date);

describe('the data folder', () => {
  it('can be read to the last row', () => {
    expect(loadAll()).toEqual([]);
    expect(datasetIds().length).toBeGreaterThanOrEqual(30);
  });

  it.each(datasetIds())('has a source for every row of %s', (id) => {
    const dataset = findDataset(id);
    const unsourced = [...(dataset?.resources.values() ?? [])].flatMap(({ resource, rows }) =>
      rows.filter((row) => dataset !== null && rowSources(dataset.descriptor, resource, row).length === 0),
    );
    expect(unsourced).toEqual([]);
  });
});

describe('prices', () => {
  it('have the crisis peak of Brent on 7 April 2026, and no row where nothing was published', () => {
    const brent = data.rows('brent-spot-daily');
    expect(brent).toHaveLength(9992);
    expect(on(brent, '2026-04-07')).toMatchObject([{ usd_per_bbl: 138.21, status: 'normal' }]);
    for (const day of ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31']) {
      expect(on(brent, day)).toEqual([]);
    }
  });

  it('mark the doubtful end of both crude series', () => {
    const brent = data.rows('brent-spot-daily');
    expect(brent.filter(({ date }) => date >= '2026-10-01').map(({ status }) => status)).toEqual([
      'normal',
      'unconfirmed',
      'flagged',
      'flagged',
    ]);
    const wti = data.rows('wti-spot-daily');
    expect(on(wti, '2026-09-24')).toMatchObject([{ status: 'normal' }]);
    expect(on(wti, '2026-09-25')).toMatchObject([{ usd_per_bbl: 85.23, status: 'unconfirmed' }]);
    expect(wti.filter(({ date }) => date > '2026-09-25').every(({ status }) => status === 'flagged')).toBe(
      true,
    );
  });

  it('keep the one negative oil price', () => {
    const negative = data.rows('wti-spot-daily').filter(({ usd_per_bbl }) => usd_per_bbl < 0);
    expect(negative).toMatchObject([{ date: '2020-04-20', usd_per_bbl: -36.98 }]);
  });

  it('end where the sources end', () => {
    expect(data.rows('henry-hub-spot-daily').at(-1)).toMatchObject({
      date: '2026-08-18',
      usd_per_mmbtu: 2.82,
    });
    expect(data.rows('us-gasoline-weekly').at(-1)).toMatchObject({ date: '2026-10-05', usd_per_gal: 4.354 });
    expect(data.rows('lng-delivered-daily').at(-1)).toMatchObject({ date: '2026-04-30' });
  });
});

describe('transits', () => {
  const hormuz = data.rows('chokepoint-transits-daily').filter((row) => row.chokepoint_id === 'hormuz');

  it('count 111 ships through Hormuz on 20 February 2026, in the July version', () => {
    expect(on(hormuz, '2026-02-20')).toMatchObject([{ n_total: 111, n_tanker: 66, vintage: '2026-07' }]);
  });

  it('have another version from 14 July 2026 on', () => {
    const vintages = hormuz.map(({ date, vintage }) => [date, vintage] as const);
    expect(
      vintages.filter(([date]) => date <= '2026-07-13').every(([, vintage]) => vintage === '2026-07'),
    ).toBe(true);
    expect(
      vintages.filter(([date]) => date >= '2026-07-14').every(([, vintage]) => vintage === '2026-08'),
    ).toBe(true);
  });

  it('keep the earlier vintage apart', () => {
    const earlier = data.companion('chokepoint-transits-daily', 'earlier-vintage');
    const row = earlier.find((one) => one.date === '2026-02-20' && one.chokepoint_id === 'hormuz');
    expect(row).toMatchObject({ n_total: 90, n_tanker: 54, vintage: '2026-04' });
  });

  it('have no row in the gap of Cape and Bosporus, and no zero in place of one', () => {
    const gap = data
      .rows('chokepoint-transits-daily')
      .filter(({ chokepoint_id }) => chokepoint_id === 'cape_of_good_hope' || chokepoint_id === 'bosporus')
      .filter(({ date }) => date >= '2021-09-27' && date <= '2023-12-31');
    expect(gap).toEqual([]);
  });

  it('are the sum of tankers and cargo ships on every row', () => {
    const rows = data.rows('chokepoint-transits-daily');
    const odd = rows.filter(({ n_total, n_tanker, n_cargo }) => (n_tanker ?? 0) + (n_cargo ?? 0) !== n_total);
    expect(odd).toEqual([]);
  });

  it('mean 54.10 tankers a day through Hormuz from 2019 to February 2026: the July version', () => {
    const tankers = hormuz.filter(({ date }) => date < '2026-03-01').map(({ n_tanker }) => n_tanker ?? 0);
    expect(tankers.reduce((sum, count) => sum + count, 0) / tankers.length).toBeCloseTo(54.1, 1);
  });
});

describe('records', () => {
  it('have as many rows as the facts', () => {
    const counts = {
      events: 284,
      'negotiation-rounds': 31,
      sanctions: 44,
      agreements: 24,
      alignments: 76,
      statements: 74,
      'article-claims': 32,
      'shipping-incidents': 147,
      deployments: 170,
      bases: 68,
      'troop-levels': 18,
      'oil-price-notes': 80,
    } as const;
    for (const [id, count] of Object.entries(counts)) {
      expect([id, findDataset(id)?.resources.values().next().value?.rows.length]).toEqual([id, count]);
    }
  });

  it('grade incidents as the facts do', () => {
    const grades = data.rows('shipping-incidents').map(({ confidence }) => confidence);
    const count = (grade: string) => grades.filter((one) => one === grade).length;
    expect([count('high'), count('medium'), count('low')]).toEqual([103, 34, 10]);
  });

  it('leave unknown carrier counts empty and keep reported absences as zero', () => {
    const weeks = data.rows('carrier-presence-weekly');
    expect(weeks.some(({ carriers_in_5th_fleet }) => carriers_in_5th_fleet === null)).toBe(true);
    expect(weeks.some(({ carriers_in_5th_fleet }) => carriers_in_5th_fleet === 0)).toBe(true);
  });

  it('have sixteen areas of sea and no place for the one outside the region', () => {
    const shapes = data.features('deployment-areas:shapes');
    expect(shapes.filter(({ geometry }) => geometry.type === 'Polygon')).toHaveLength(16);
    expect(shapes.some(({ properties }) => properties.id === 'out-of-region')).toBe(false);
  });
});
