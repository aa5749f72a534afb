import type { PanelView } from './panel';

type Mark = NonNullable<PanelView['legend'][number]['mark']>;

const SHAPES: Readonly<Record<Exclude<Mark, 'line'>, string>> = {
  bar: 'M3 1h6v10H3z',
  'bar-hatched': 'M3 1h6v10H3z M3 5l4-4 M3 9l6-6 M5 11l4-4',
  'bar-open': 'M3 1h6v10H3z',
  diamond: 'M6 1l5 5-5 5-5-5z',
  square: 'M2 2h8v8H2z',
  circle: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  ring: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  cross: 'M2 2l8 8M10 2l-8 8',
  triangle: 'M6 1l5 9H1z',
  drop: 'M6 .5c2 3 3.6 4.6 3.6 6.6a3.6 3.6 0 1 1-7.2 0C2.4 5.1 4 3.5 6 .5z',
  hexagon: 'M6 .8l4.6 2.6v5.2L6 11.2 1.4 8.6V3.4z',
  star: 'M6 .6l1.5 3.4 3.7.3-2.8 2.4.9 3.7L6 8.5l-3.3 1.9.9-3.7L.8 4.3l3.7-.3z',
};

/** Marks that are strokes alone. */
const OUTLINED: ReadonlySet<Mark> = new Set(['ring', 'cross', 'bar-hatched', 'bar-open']);

/** Path of a mark in a legend, in a box of 12 × 12 px, and whether it is a stroke alone; null for lines. */
export function swatchShape(mark: Mark): { readonly path: string; readonly isOutline: boolean } | null {
  return mark === 'line' ? null : { path: SHAPES[mark], isOutline: OUTLINED.has(mark) };
}
