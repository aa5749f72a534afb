import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { shortestRoute } from '@/lib/geo/sea-route';
import { gulfMap } from '@/lib/panels/gulf-map';
import { seaNetwork } from '@/lib/panels/map/map-measure';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

const network = seaNetwork(dataAccess().features('sea-network'));
/** What must be closed for a reference to take its way. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  suez: ['panama'],
  cape: ['suez', 'panama'],
  direct: [],
};

describe('distances along the sea network', () => {
  it('are those that the reference table was made with, to a mile', () => {
    const rows = dataAccess().companion('sea-network', 'reference-distances');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const closed = new Set(CLOSED[String(row.route)]);
      const route = shortestRoute(network, String(row.from_node), String(row.to_node), closed);
      expect(
        Math.abs((route?.nmi ?? 0) - Number(row.network_nm)),
        `${row.from} ${row.to}`,
      ).toBeLessThanOrEqual(1);
    }
  });

  it('lie within seven per cent of the published ones', () => {
    for (const row of dataAccess().companion('sea-network', 'reference-distances')) {
      const closed = new Set(CLOSED[String(row.route)]);
      const route = shortestRoute(network, String(row.from_node), String(row.to_node), closed);
      const off = Math.abs((route?.nmi ?? 0) / Number(row.reference_nm) - 1);
      expect(off, `${row.from} ${row.to}`).toBeLessThan(0.07);
    }
  });

  it('are cut off behind a closed Hormuz', () => {
    expect(shortestRoute(network, 'p_rastanura', 'p_rotterdam', new Set(['hormuz']))).toBeNull();
  });
});

describe('the measure of the map', () => {
  const measure = (start: string, finish: string) => {
    const state = { ...DEFAULT_VIEW, start, finish, knots: 12 };
    const { picture } = gulfMap.build({ data: dataAccess(), state, clock: resolveClock(null, dataExtent()) });
    return picture?.kind === 'map' ? picture.tools.measure : null;
  };

  it('gives both ways between two ports in nautical miles, kilometres and days', () => {
    const ways = measure('Ras Tanura', 'Rotterdam')?.ways ?? [];
    expect(ways.map(({ kind }) => kind)).toEqual(['circle', 'sea']);
    expect(ways[1]?.text).toMatch(/nmi, .* km, [\d.]+ days at 12 kn; through Hormuz, Bab el-Mandeb, Suez/);
    expect(ways[1]?.lengthNmi).toBeGreaterThan(ways[0]?.lengthNmi ?? 0);
  });

  it('joins a point to the network and says how far that is', () => {
    expect(measure('25, 60', 'Rotterdam')?.ways[1]?.text).toContain('straight to the nearest waypoint');
  });

  it('says which place it does not know', () => {
    const { ways, notes } = measure('Atlantis', 'Rotterdam') ?? { ways: [], notes: [] };
    expect([ways, notes.join(' ')]).toEqual([[], expect.stringContaining('“Atlantis”')]);
  });
});
