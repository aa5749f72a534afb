import { describe, expect, it } from 'vitest';
import type { MapFigure, MapLayer } from '@/lib/figure/map-figure';
import { gulfMap } from '@/lib/panels/gulf-map';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { type StubData, stubData } from './stub-data';

const area = (id: string) => ({
  id,
  name: `Sea of ${id}`,
  kind: 'sea',
  centroid_lat: 20,
  centroid_lon: 60,
  uncertainty_radius_km: 100,
  has_polygon: false,
  notes: null,
});
const place = (id: string) => ({
  properties: { id },
  geometry: { type: 'Point' as const, coordinates: [60, 20] as const },
});
const record = (id: string, patch: Record<string, string | null> = {}) => ({
  id,
  unit: `Unit ${id}`,
  force: 'US',
  kind: 'other',
  area_id: 'a',
  start_date: '2026-01-01',
  end_date: null,
  last_reported_date: '2026-01-10',
  confidence: 'high',
  ...patch,
});
const incident = (id: string, date: string, position_basis: string) => ({
  id,
  date,
  lat: 26,
  lon: 56,
  accuracy_km: 10,
  vessel: `Ship ${id}`,
  type: 'missile',
  area: 'Strait of Hormuz',
  attributed_to: 'not stated',
  attributed_by: null,
  confidence: 'low',
  position_basis,
});

function map(data: StubData, on: string) {
  const clock = { on, first: '1979-01-01', last: '2026-12-31', isDefault: false };
  const view = gulfMap.build({ data: stubData(data), state: { ...DEFAULT_VIEW, on }, clock });
  const figure: MapFigure | null = view.picture?.kind === 'map' ? view.picture : null;
  const layer = (id: string): MapLayer | undefined => figure?.layers.find((one) => one.id === id);
  return { view, layer };
}

const base = {
  features: { 'deployment-areas:shapes': [place('a')] },
  rows: { 'deployment-areas': [area('a'), area('nowhere')], deployments: [record('one')] },
};

describe('deployments on the map', () => {
  it('shows a record from its first to its last day only', () => {
    const rows = { ...base.rows, deployments: [record('one', { end_date: '2026-01-20' })] };
    const count = (on: string) => map({ ...base, rows }, on).layer('deployments')?.count;
    expect([count('2025-12-31'), count('2026-01-01'), count('2026-01-20'), count('2026-01-21')]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('fades an open record with the age of its last report, and says the age in words', () => {
    const badge = (on: string) =>
      map(base, on)
        .layer('deployments')
        ?.shapes.find(({ kind }) => kind === 'badge');
    expect(badge('2026-01-10')?.opacity).toBe(1);
    expect(badge('2026-02-09')?.opacity).toBeCloseTo(0.675);
    expect(badge('2026-06-01')?.opacity).toBeCloseTo(0.35);
    expect(badge('2026-06-01')?.detail).toContain('142 days before: old');
  });

  it('draws no mark for an area without a place, but counts and lists its records', () => {
    const rows = { ...base.rows, deployments: [record('two', { area_id: 'nowhere' })] };
    const { layer, view } = map({ ...base, rows }, '2026-01-10');
    expect(layer('deployments')?.shapes).toEqual([]);
    expect(layer('deployments')?.count).toBe(1);
    expect(view.table.rows).toHaveLength(1);
  });

  it('tells Iran and its partners, the US and its partners, and others apart by shape', () => {
    const symbol = (force: string) => {
      const rows = { ...base.rows, deployments: [record('one', { force })] };
      const badge = map({ ...base, rows }, '2026-01-10')
        .layer('deployments')
        ?.shapes.find(({ kind }) => kind === 'badge');
      return badge?.kind === 'badge' ? badge.symbol : null;
    };
    expect([symbol('IR'), symbol('US'), symbol('IN')]).toEqual(['diamond', 'square', 'circle']);
  });
});

describe('incidents on the map', () => {
  const rows = {
    'shipping-incidents': [
      incident('old', '2025-10-01', 'approximate'),
      incident('pin', '2026-01-05', 'approximate'),
      incident('area', '2026-01-06', 'area only'),
      incident('later', '2026-02-01', 'approximate'),
    ],
  };

  it('shows the ninety days before the clock and nothing after it', () => {
    const { layer, view } = map({ rows }, '2026-01-10');
    expect(layer('incidents')?.shapes.map(({ id }) => id)).toEqual(['pin']);
    expect(view.table.rows.map(({ receipt }) => receipt)).toEqual([
      'shipping-incidents/area',
      'shipping-incidents/pin',
    ]);
  });

  it('draws no pin where only the area is known, and says how many', () => {
    expect(map({ rows }, '2026-01-10').layer('incidents')?.note).toContain(
      '1 incident is known by area alone',
    );
  });

  it('draws a claim as an open mark', () => {
    const [mark] = map({ rows }, '2026-01-10').layer('incidents')?.shapes ?? [];
    expect(mark?.kind === 'mark' ? mark.fill : null).toBe('open');
  });
});

describe('a broken layer', () => {
  it('says that it failed and leaves the others drawn', () => {
    const { view, layer } = map({ ...base, broken: ['shipping-lanes', 'shipping-incidents'] }, '2026-01-10');
    expect(layer('lanes')?.status).toBe('failed');
    expect(layer('lanes')?.note).not.toBeNull();
    expect(layer('deployments')?.shapes.length).toBeGreaterThan(0);
    expect(view.state).toBe('partial');
  });
});
