import { project, unproject } from '@/lib/geo/mercator';
import type { Pixel, Position } from '@/lib/geo/position';
import type { MapFigure } from './map-figure';

type View = MapFigure['view'];

/** The view of a map that nobody has moved: at this zoom a desk sees Suez, Bab el-Mandeb and Hormuz at once. */
export const HOME_VIEW = { centre: [51, 21.9], zoom: 5 } as const;

/** What narrow boxes have in their middle in that view: the Gulf and Hormuz, with the name of the strait whole. */
export const NARROW_HOME: Position = [54.8, 24.6];

/** Boxes narrower than this, px, have their own middle in the home view; the map's style sheet has the same number. */
export const NARROW_BOX_PX = 480;

function isHome({ centre, zoom }: View): boolean {
  return zoom === HOME_VIEW.zoom && centre[0] === HOME_VIEW.centre[0] && centre[1] === HOME_VIEW.centre[1];
}

/**
 * From the picture's middle to what narrow boxes have in theirs: whole px, x to the right, y down. None but in
 * the home view: a centre that the reader chose is the centre of every box.
 */
export function narrowShift(view: View): Pixel {
  if (!isHome(view)) return [0, 0];
  const [x, y] = project(view.centre, view.zoom);
  const [toX, toY] = project(NARROW_HOME, view.zoom);
  return [Math.round(toX - x), Math.round(toY - y)];
}

/**
 * What a box of a width in px has in its middle, in degrees: the view's centre, or in narrow boxes the point
 * that lies `narrowShift` away from it, so that picture and map lie on each other to the pixel.
 */
export function centreInBox(view: View, width: number): Position {
  if (!isHome(view) || width >= NARROW_BOX_PX) return view.centre;
  const [x, y] = project(view.centre, view.zoom);
  const [right, down] = narrowShift(view);
  return unproject([x + right, y + down], view.zoom);
}
