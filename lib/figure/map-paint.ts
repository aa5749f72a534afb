import type { MapRole } from './map-figure';

/** Everything a map can be painted with; each has a token of the same name in the page's stylesheet. */
export type MapPaintRole =
  | 'paper'
  | 'ink'
  | 'ink-soft'
  | 'hairline'
  | 'water'
  | 'land'
  | 'coast'
  | 'alarm'
  | 'force-us'
  | 'force-iran'
  | 'force-other'
  | 'series-5'
  | 'focus'
  | 'font-sans'
  | 'font-serif';

/** Paint, or font family, of a role as an attribute's value. */
export type MapPaint = (role: MapPaintRole) => string;

/** The role as a custom property, for drawings inside a page: themes need no new drawing. */
export function tokenMapPaint(role: MapPaintRole): string {
  return `var(--${role})`;
}

const PAINT: Readonly<Record<MapRole, MapPaintRole>> = {
  'lane-tss': 'ink-soft',
  'lane-trunk': 'ink-soft',
  'lane-branch': 'ink-soft',
  'lane-ocean': 'ink-soft',
  'lane-canal': 'ink-soft',
  pipeline: 'series-5',
  'pipeline-partial': 'series-5',
  'pipeline-closed': 'ink-soft',
  measure: 'focus',
  chokepoint: 'ink',
  'force-us': 'force-us',
  'force-iran': 'force-iran',
  'force-other': 'force-other',
  incident: 'alarm',
  base: 'ink-soft',
  port: 'ink-soft',
  event: 'ink',
};

/** Paint of a shape's role. */
export function paintOf(role: MapRole): MapPaintRole {
  return PAINT[role];
}

/** How a line is drawn: width in px, dash pattern in px (null = unbroken), share of its paint. */
export interface LineStyle {
  readonly width: number;
  readonly dash: string | null;
  readonly opacity: number;
}

/** Style of a line's role: thin, so that lanes stay under everything that matters. */
export function lineStyle(role: MapRole): LineStyle {
  switch (role) {
    case 'lane-tss':
    case 'lane-canal':
      return { width: 1.25, dash: null, opacity: 0.7 };
    case 'lane-trunk':
      return { width: 1, dash: null, opacity: 0.5 };
    case 'lane-branch':
      return { width: 0.75, dash: null, opacity: 0.5 };
    case 'pipeline':
      return { width: 2, dash: null, opacity: 0.9 };
    case 'pipeline-partial':
      return { width: 2, dash: '6 3', opacity: 0.9 };
    case 'pipeline-closed':
      return { width: 1.25, dash: '1.5 3', opacity: 0.9 };
    case 'measure':
      return { width: 2, dash: '4 3', opacity: 1 };
    default:
      return { width: 0.75, dash: '5 3', opacity: 0.5 };
  }
}

/** Widths of the base map's lines in px, and the dash that says "disputed" and nothing else. */
export const BASE_LINES = {
  coast: 0.75,
  border: 0.75,
  graticule: 0.5,
  disputedDash: '1 3',
  disputed: 1.25,
} as const;

/** Share of the paint kept by the fill of an area and by its outline. */
export const AREA_OPACITY = { fill: 0.14, outline: 0.45 } as const;
