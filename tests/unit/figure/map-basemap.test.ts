import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BaseMapError, decodeBaseMap, decodeNames } from '@/lib/figure/basemap';
import { coastLines } from '@/lib/figure/basemap-coast';
import { MAP_WORLD } from '@/lib/figure/map-view';
import { distanceKm } from '@/lib/geo/distance';
import { isInPolygon, middleOfRing, ringAreaKm2 } from '@/lib/geo/polygon';
import { isWithin, type Position } from '@/lib/geo/position';
import { CATALOGUE } from '@/lib/messages/catalogue';

const text = (file: string) => readFileSync(`data/basemap/${file}`, 'utf8');
const layer = (file: string) => decodeBaseMap(JSON.parse(text(file)));
const region = layer('region.json');
const gulf = layer('gulf.json');
const names = decodeNames(JSON.parse(text('names.json')));

/** Where the islands are, by their published positions; km from there to the middle of the ring. */
const ISLANDS: readonly (readonly [string, Position, number])[] = [
  ['Qeshm', [55.9, 26.8], 20],
  ['Hormuz', [56.46, 27.06], 3],
  ['Larak', [56.36, 26.86], 3],
  ['Hengam', [55.88, 26.64], 3],
  ['Abu Musa', [55.03, 25.88], 3],
  ['Greater Tunb', [55.3, 26.26], 3],
  ['Lesser Tunb', [55.15, 26.24], 2],
  ['Musandam Island', [56.49, 26.37], 6],
  ['Das', [52.87, 25.15], 2],
  ['Halul', [52.41, 25.67], 2],
  ['Kharg', [50.32, 29.24], 3],
  ['Sirri', [54.53, 25.91], 3],
];

describe('the prepared base map', () => {
  it.each(ISLANDS)('holds %s as a ring of its own', (_, at, within) => {
    const near = gulf.land.filter(([outline]) => {
      const middle = middleOfRing(outline ?? []);
      return middle !== null && distanceKm(middle, at) <= within && ringAreaKm2(outline ?? []) < 2000;
    });
    expect(near.length).toBeGreaterThanOrEqual(1);
  });

  it('has coarse land wherever the map may look', () => {
    const around = layer('around.json');
    expect(around.bounds).toEqual(MAP_WORLD);
    expect(around.borders).toEqual([]);
    const isLand = (at: Position) => around.land.some((polygon) => isInPolygon(at, polygon));
    expect([isLand([20, 28]), isLand([78, 20]), isLand([15, 35.5]), isLand([60, 0])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('covers the region and the Gulf', () => {
    expect(region.bounds).toEqual([30, 8, 75, 38]);
    expect(gulf.bounds).toEqual([47, 22, 61, 31]);
    for (const { land, bounds } of [region, gulf]) {
      const slack = [bounds[0] - 0.002, bounds[1] - 0.002, bounds[2] + 0.002, bounds[3] + 0.002] as const;
      expect(land.flat(2).every((position) => isWithin(position, slack))).toBe(true);
    }
  });

  it('knows land from sea', () => {
    const isLand = (at: Position) => region.land.some((polygon) => isInPolygon(at, polygon));
    expect(
      [
        [46.7, 24.7],
        [51.4, 35.7],
        [44.2, 15.4],
      ].every(([lon = 0, lat = 0]) => isLand([lon, lat])),
    ).toBe(true);
    expect(
      [
        [51.5, 27],
        [56.6, 26.5],
        [38, 20],
        [60, 15],
      ].some(([lon = 0, lat = 0]) => isLand([lon, lat])),
    ).toBe(false);
  });

  it('closes every ring', () => {
    for (const ring of [...region.land.flat(), ...gulf.land.flat()]) expect(ring[0]).toEqual(ring.at(-1));
  });

  it('draws no coast where the land is only cut', () => {
    const edge = coastLines(region)
      .flat()
      .filter(([lon]) => lon === 30);
    expect(edge.length).toBeLessThan(20);
  });

  it('stays small', () => {
    expect(gzipSync(text('region.json')).length).toBeLessThan(26_000);
    expect(gzipSync(text('around.json')).length).toBeLessThan(12_000);
    expect(gzipSync(text('gulf.json')).length).toBeLessThan(53_000);
    expect(gzipSync(text('names.json')).length).toBeLessThan(6_000);
  });

  it('is handed to browsers as it is, with the notice of its licence', () => {
    for (const file of ['around.json', 'region.json', 'gulf.json', 'names.json', 'LICENSE-ODbL.md']) {
      expect(readFileSync(`public/basemap/${file}`, 'utf8')).toBe(text(file));
    }
  });

  it('has words for every dispute it marks', () => {
    const ids = [...region.borders, ...names].flatMap(({ disputed }) => disputed ?? []);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) expect(CATALOGUE.get('en')?.has(`map.dispute.${id}`), id).toBe(true);
  });

  it('gives the land for checks as the same polygons', () => {
    const { features } = JSON.parse(text('land.geojson'));
    expect(features[0].geometry.coordinates).toHaveLength(region.land.length);
  });
});

describe('names', () => {
  it('are there in three languages, each id once, inside the region', () => {
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
    for (const { at, en, ar, fa } of names) {
      expect(isWithin(at, region.bounds), en).toBe(true);
      expect(/\p{Script=Arabic}/u.test(ar) && /\p{Script=Arabic}/u.test(fa), en).toBe(true);
    }
  });

  it('mark the three islands between Iran and the United Arab Emirates as disputed', () => {
    const ids = names.filter(({ disputed }) => disputed === 'tunbs-and-abu-musa').map(({ id }) => id);
    expect(ids).toEqual(['abu-musa', 'greater-tunb', 'lesser-tunb']);
  });
});

describe('a broken file of the base map', () => {
  it.each([
    ['no object', []],
    ['no bounds', { id: 'x', grid: 1, land: [], borders: [] }],
    ['a step that is no number', { id: 'x', bounds: [0, 0, 1, 1], grid: 1, land: [[['a', 1]]], borders: [] }],
    ['an empty ring', { id: 'x', bounds: [0, 0, 1, 1], grid: 1, land: [[[]]], borders: [] }],
  ])('with %s is refused by name', (_, json) => {
    expect(() => decodeBaseMap(json)).toThrow(BaseMapError);
  });

  it('with an unknown kind of name is refused', () => {
    expect(() => decodeNames({ names: [{ id: 'x', kind: 'planet' }] })).toThrow(/unknown kind/);
  });
});
