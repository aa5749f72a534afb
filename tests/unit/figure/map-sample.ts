import type { BaseMap, PlaceName } from '@/lib/figure/basemap';
import type { BadgeShape, MapFigure, MapLayer, MapShape, MarkShape } from '@/lib/figure/map-figure';
import type { MapTools } from '@/lib/figure/map-tools';
import type { Position } from '@/lib/geo/position';

/** A small invented map: one square of land, one border, a few names and shapes. */

const shape = (id: string) => ({
  id,
  name: `Name of ${id}`,
  detail: `Detail of ${id}`,
  receipts: [`dataset-a/${id}`],
  ref: `dataset-a/${id}`,
  opacity: 1,
});

export function badge(id: string, at: Position, receipts = 1): BadgeShape {
  return {
    ...shape(id),
    receipts: Array.from({ length: receipts }, (_, index) => `dataset-a/${id}-${index}`),
    kind: 'badge',
    role: 'force-us',
    at,
    text: String(receipts),
    symbol: 'square',
    fill: 'hatched',
  };
}

export function mark(id: string, at: Position): MarkShape {
  const plain = { letter: null, sign: null, accuracyKm: 5 } as const;
  return { ...shape(id), kind: 'mark', role: 'incident', at, symbol: 'cross', fill: 'solid', ...plain };
}

export const SHAPES: readonly MapShape[] = [
  {
    ...shape('lane'),
    kind: 'line',
    role: 'lane-tss',
    points: [
      [52, 25],
      [54, 26],
      [56, 26],
      [58, 25],
    ],
    arrow: true,
    label: null,
  },
  {
    ...shape('sea'),
    kind: 'area',
    role: 'force-us',
    rings: [
      [
        [53, 24],
        [55, 24],
        [55, 26],
        [53, 26],
        [53, 24],
      ],
    ],
    fill: 'hatched',
  },
  { ...shape('strait'), kind: 'ring', role: 'chokepoint', at: [56, 26], radiusPx: 18, text: '20.3' },
  badge('sea-badge', [54, 25], 3),
  mark('attack', [55.2, 25.5]),
];

export function layer(shapes: readonly MapShape[], more: Partial<MapLayer> = {}): MapLayer {
  return {
    id: 'all',
    label: 'All',
    count: shapes.length,
    asOf: null,
    source: '',
    status: 'ok',
    note: null,
    shown: true,
    toggle: '',
    keys: [],
    shapes,
    ...more,
  };
}

const NO_TOOLS: MapTools = {
  filters: [],
  card: null,
  search: { asked: '', results: [] },
  strip: null,
  measure: { start: '', finish: '', knots: 14, ways: [], notes: [], places: [] },
};

export function figureOf(layers: readonly MapLayer[], zoom = 6): MapFigure {
  return {
    kind: 'map',
    id: 'sample',
    title: 'A <map>',
    description: 'Of & for tests',
    height: 400,
    view: { centre: [55, 25], zoom },
    layers,
    query: 'on=2026-03-31',
    selected: null,
    tools: NO_TOOLS,
  };
}

function name(id: string, kind: PlaceName['kind'], at: Position, more: Partial<PlaceName> = {}): PlaceName {
  return {
    id,
    kind,
    at,
    en: id,
    ar: 'اسم',
    fa: 'نام',
    minZoom: 4,
    priority: 2,
    rotate: 0,
    local: [],
    disputed: null,
    also: [],
    ...more,
  };
}

export const BASE: BaseMap = {
  around: {
    id: 'around',
    bounds: [0, -10, 120, 50],
    land: [
      [
        [
          [30, 15],
          [54, 15],
          [54, 35],
          [30, 35],
          [30, 15],
        ],
      ],
    ],
    borders: [],
  },
  region: {
    id: 'region',
    bounds: [50, 20, 60, 30],
    land: [
      [
        [
          [50, 20],
          [53, 20],
          [53, 30],
          [50, 30],
          [50, 20],
        ],
      ],
    ],
    borders: [
      {
        disputed: null,
        lines: [
          [
            [50, 25],
            [53, 25],
          ],
        ],
      },
      {
        disputed: 'golan',
        lines: [
          [
            [50, 27],
            [53, 27],
          ],
        ],
      },
    ],
  },
  gulf: {
    id: 'gulf',
    bounds: [54, 24, 57, 27],
    land: [
      [
        [
          [54.5, 24.5],
          [54.7, 24.5],
          [54.7, 24.7],
          [54.5, 24.5],
        ],
      ],
    ],
    borders: [],
  },
  names: [
    name('Great Sea', 'water', [57, 23.5], { priority: 1, rotate: 30, local: ['fa', 'ar'] }),
    name('Town', 'city', [52, 24]),
    name('Far Town', 'city', [90, 24]),
    name('Isle', 'island', [55, 24], { disputed: 'tunbs-and-abu-musa' }),
    name('Later', 'city', [52, 26], { minZoom: 9 }),
  ],
};
