import { describe, expect, it } from 'vitest';
import { parseGeojsonResource } from '@/lib/datasets/parse-geojson';
import { toyResource } from './toy-resource';

const lanes = toyResource([{ name: 'id' }, { name: 'length', type: 'number' }], 'geojson');
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const document = (...features: readonly object[]) =>
  `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
const line = {
  type: 'LineString',
  coordinates: [
    [56, 26],
    [57, 25],
  ],
};

describe('a GeoJSON file', () => {
  it('becomes rows of properties with their geometries', () => {
    const { rows, geometries, problems } = parseGeojsonResource(
      document(feature({ id: 'a', length: 2 }, line)),
      lanes,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ id: 'a', length: 2 }]);
    expect(geometries).toEqual([line]);
  });

  it('leaves a property null that only other features have', () => {
    const text = document(feature({ id: 'a' }, line), feature({ id: 'b', length: 3 }, line));
    expect(parseGeojsonResource(text, lanes).rows[0]).toEqual({ id: 'a', length: null });
  });

  it('takes lines in several parts', () => {
    const parts = {
      type: 'MultiLineString',
      coordinates: [
        [
          [179, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [-179, 0],
        ],
      ],
    };
    expect(parseGeojsonResource(document(feature({ id: 'a', length: 1 }, parts)), lanes).problems).toEqual(
      [],
    );
  });

  it.each([
    ['latitude out of range', { type: 'Point', coordinates: [25, 98] }],
    ['a line of one point', { type: 'LineString', coordinates: [[56, 26]] }],
    ['an unknown kind', { type: 'GeometryCollection', geometries: [] }],
    [
      'a hole that runs like an outer ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 2],
            [1, 1],
          ],
        ],
      },
    ],
  ])('refuses %s', (_name, geometry) => {
    const { problems } = parseGeojsonResource(document(feature({ id: 'a', length: 1 }, geometry)), lanes);
    expect(problems).toMatchObject([{ line: 1, column: 'geometry' }]);
  });

  it.each(['[]', '{"type":"Feature"}', '{"type":"FeatureCollection"}', '{'])(
    'refuses the document %s',
    (text) => {
      expect(parseGeojsonResource(text, lanes).problems).toHaveLength(1);
    },
  );
});
