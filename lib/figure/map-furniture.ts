import type { LabelBox } from '@/lib/geo/labels';
import type { Frame } from '@/lib/geo/mercator';
import { GULF_ZOOM } from './basemap';

/** Width of the map's box on a desk, px: what lies over the picture there is kept free of names. */
const DESK_PX = 880;
const FOOT = { height: 44, scale: 190, credit: 160, longCredit: 390 } as const;
const EXPLORE = { width: 180, height: 44 } as const;
const ZOOM_BUTTONS = { width: 52, height: 124 } as const;

/** Corners of a desk's box that hold scale, credit and buttons, as obstacles in px of the frame. */
export function furnitureOf({ width, height, zoom }: Frame): readonly LabelBox[] {
  const half = Math.min(width, DESK_PX) / 2;
  const [left, right] = [width / 2 - half, width / 2 + half];
  // With the detailed coast the credit is longer.
  const credit = zoom < GULF_ZOOM ? FOOT.credit : FOOT.longCredit;
  const corner = (from: number, top: number, size: { readonly width: number; readonly height: number }) => ({
    centre: [from + size.width / 2, top + size.height / 2] as const,
    ...size,
    rotate: 0,
  });
  return [
    corner(left, height - FOOT.height, { width: FOOT.scale, height: FOOT.height }),
    corner(right - credit, height - FOOT.height, { width: credit, height: FOOT.height }),
    corner(right - EXPLORE.width, 0, EXPLORE),
    corner(right - ZOOM_BUTTONS.width, 0, ZOOM_BUTTONS),
  ];
}

/** The sides of a desk's box as obstacles: a name lies on one side or the other, and is never cut. */
export function deskEdges({ width, height }: Frame): readonly LabelBox[] {
  if (width <= DESK_PX) return [];
  return [-1, 1].map((side) => ({
    centre: [width / 2 + (side * DESK_PX) / 2, height / 2] as const,
    width: 2,
    height,
    rotate: 0,
  }));
}
