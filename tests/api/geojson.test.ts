import { describe, expect, it } from 'vitest';
import { datasetIds, findDataset } from '@/lib/datasets/store';
import { ask, at } from './ask';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const withPlaces = async () => {
  const { json } = await ask('/api/v1/datasets');
  return list(at(json, 'datasets')).flatMap((entry) => {
    const link = at(entry, 'links', 'geojson');
    return typeof link === 'string' ? [{ id: String(at(entry, 'id')), link }] : [];
  });
};

describe('GeoJSON', () => {
  it('is there for what has places, and for nothing else', async () => {
    const ids = (await withPlaces()).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['shipping-lanes', 'sea-network', 'chokepoints', 'shipping-incidents']),
    );
    for (const id of datasetIds().filter((one) => !ids.includes(one))) {
      expect((await ask(`/api/v1/datasets/${id}.geojson`)).status, id).toBe(404);
    }
  });

  it('gives each feature the key of its row as id, each once', async () => {
    for (const { link } of await withPlaces()) {
      const { json, headers } = await ask(link);
      const ids = list(at(json, 'features')).map((feature) => at(feature, 'id'));
      expect(headers.get('Content-Type')).toBe('application/geo+json');
      expect(ids.length, link).toBe(at(json, 'total'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has the shapes of the file unchanged', async () => {
    const { json } = await ask('/api/v1/datasets/shipping-lanes.geojson');
    const geometries = findDataset('shipping-lanes')?.resources.get('shipping-lanes')?.geometries;
    expect(list(at(json, 'features')).map((feature) => at(feature, 'geometry'))).toEqual(geometries);
  });

  it('makes points of latitude and longitude, longitude first', async () => {
    const { json } = await ask('/api/v1/datasets/chokepoints.geojson?key=hormuz');
    expect(at(json, 'features', 0, 'geometry')).toEqual({ type: 'Point', coordinates: [56.5, 26.56] });
  });

  it('prefers shapes to points, and gives the points when asked', async () => {
    const { json } = await ask('/api/v1/datasets/pipelines.geojson');
    expect(at(json, 'resource')).toBe('lines');
  });

  it('takes the same filters as the rows', async () => {
    const { json } = await ask(
      '/api/v1/datasets/shipping-incidents.geojson?from=2019-05-12&to=2019-06-30&fields=id,date',
    );
    const rows = await ask(
      '/api/v1/datasets/shipping-incidents.json?from=2019-05-12&to=2019-06-30&fields=id,date',
    );
    const properties = list(at(json, 'features')).map((feature) => at(feature, 'properties'));
    expect(properties.length).toBeGreaterThan(0);
    expect(properties).toEqual(at(rows.json, 'rows'));
  });

  it('refuses a resource without places', async () => {
    const { status, json } = await ask('/api/v1/datasets/sea-network.geojson?resource=reference-distances');
    expect(status).toBe(400);
    expect(at(json, 'allowed')).toContain('sea-network');
  });
});
