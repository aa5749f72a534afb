import type { LabelBox } from '@/lib/geo/labels';
import type { Frame } from '@/lib/geo/mercator';
import { GULF_ZOOM } from './basemap';
import { narrowShift } from './map-view';

/** Widths of the map's box on a desk, px, on the board and on a page of its own: what lies over it is kept free of names. */
const DESKS_PX = [880, 1360] as const;
const FOOT = { height: 44, scale: 190, credit: 160, longCredit: 390 } as const;
const EXPLORE = { width: 180, height: 44 } as const;
const ZOOM_BUTTONS = { width: 52, height: 124 } as const;
/** Half the height of the box on the narrowest screens, and where its buttons may be, px from its middle. */
const NARROW = { half: 210, left: 4, right: 180, zoomLeft: 92 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

const corner = (from: number, top: number, size: Size): LabelBox => ({
  centre: [from + size.width / 2, top + size.height / 2],
  ...size,
  rotate: 0,
});

/** Corners of a desk's box that hold scale, credit and buttons. */
function deskFurniture({ width, height, zoom }: Frame, desk: number): readonly LabelBox[] {
  const half = Math.min(width, desk) / 2;
  const [left, right] = [width / 2 - half, width / 2 + half];
  // With the detailed coast the credit is longer.
  const credit = zoom < GULF_ZOOM ? FOOT.credit : FOOT.longCredit;
  return [
    corner(left, height - FOOT.height, { width: FOOT.scale, height: FOOT.height }),
    corner(right - credit, height - FOOT.height, { width: credit, height: FOOT.height }),
    corner(right - EXPLORE.width, 0, EXPLORE),
    corner(right - ZOOM_BUTTONS.width, 0, ZOOM_BUTTONS),
  ];
}

/** The buttons of narrow boxes; their scale and credit stand below the picture. */
function narrowFurniture(frame: Frame): readonly LabelBox[] {
  const [right, down] = narrowShift(frame);
  const [x, top] = [frame.width / 2 + right, frame.height / 2 + down - NARROW.half];
  const { left, zoomLeft } = NARROW;
  return [
    corner(x + left, top, { width: NARROW.right - left, height: EXPLORE.height }),
    corner(x + zoomLeft, top, { width: NARROW.right - zoomLeft, height: ZOOM_BUTTONS.height }),
  ];
}

/** What lies over the picture in boxes of every width, as obstacles in px of the frame. */
export function furnitureOf(frame: Frame): readonly LabelBox[] {
  return [...DESKS_PX.flatMap((desk) => deskFurniture(frame, desk)), ...narrowFurniture(frame)];
}

/** The sides of a desk's box as obstacles: a name lies on one side or the other, and is never cut. */
export function deskEdges({ width, height }: Frame): readonly LabelBox[] {
  return DESKS_PX.filter((desk) => width > desk).flatMap((desk) =>
    [-1, 1].map(
      (side): LabelBox => ({
        centre: [width / 2 + (side * desk) / 2, height / 2],
        width: 2,
        height,
        rotate: 0,
      }),
    ),
  );
}
