import { describe, expect, it } from 'vitest';
import { ask, at } from './ask';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const VIEW = '?on=2026-03-31&layers=bases,lanes,incidents&filter=confidence:confirmed&sort=-name';

describe('the map as GeoJSON', () => {
  it('has the rows of its table in the same view and order, as places', async () => {
    const { json, status } = await ask(`/api/v1/panels/gulf-map.geojson${VIEW}`);
    const { json: panel } = await ask(`/api/v1/panels/gulf-map.json${VIEW}`);
    expect(status).toBe(200);
    const features = list(at(json, 'features'));
    const rows = list(at(panel, 'panel', 'table', 'rows'));
    expect(features.map((feature) => at(feature, 'properties', 'receipt'))).toEqual(
      rows.map((row) => at(row, 'receipt')),
    );
    const kinds = new Set(features.map((feature) => at(feature, 'geometry', 'type')));
    expect([...kinds].filter((kind) => kind !== undefined).toSorted()).toEqual(['LineString', 'Point']);
  });

  it('is given by maps alone', async () => {
    expect((await ask('/api/v1/panels/oil-prices.geojson')).status).toBe(404);
  });

  it('is answered as asked or not at all', async () => {
    expect((await ask('/api/v1/panels/gulf-map.geojson?on=garbage')).status).toBe(400);
  });
});
