import { project, unproject } from '@/lib/geo/mercator';
import type { Bounds, Pixel, Position } from '@/lib/geo/position';
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

/** Width and height in px of the picture that a page puts centred into its map box; narrower boxes crop it. */
export const MAP_PICTURE_WIDTH = 1400;
export const MAP_PICTURE_HEIGHT = 560;

/** How far the map zooms out and in. */
export const MAP_ZOOMS = { min: 4, max: 11 } as const;

/** Where the middle of a map may be: the region that is drawn with borders and names. */
const REGION: Bounds = [30, 8, 75, 38];
/** Where there is land and sea to be seen; the base map's coarse land covers it. */
export const MAP_WORLD: Bounds = [-29, -18, 122, 54];

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Where the middle of a map may be at a zoom, so that no box up to the picture's size shows an edge of the world. */
export function centreBounds(zoom: number): Bounds {
  const [left, bottom] = project([MAP_WORLD[0], MAP_WORLD[1]], zoom);
  const [right, top] = project([MAP_WORLD[2], MAP_WORLD[3]], zoom);
  const [across, down] = [MAP_PICTURE_WIDTH / 2, MAP_PICTURE_HEIGHT / 2];
  const [west, north] = unproject([left + across, top + down], zoom);
  const [east, south] = unproject([right - across, bottom - down], zoom);
  const [regionWest, regionSouth, regionEast, regionNorth] = REGION;
  return [
    Math.max(west, regionWest),
    Math.max(south, regionSouth),
    Math.min(east, regionEast),
    Math.min(north, regionNorth),
  ];
}

/** The nearest view that the map can show: the same view where it can be shown. */
export function boundedView({ centre, zoom }: View): View {
  const near = between(zoom, MAP_ZOOMS.min, MAP_ZOOMS.max);
  const [west, south, east, north] = centreBounds(near);
  const [lon, lat] = [between(centre[0], west, east), between(centre[1], south, north)];
  return { centre: [lon, lat], zoom: near };
}

/** The side of the box on which a card does not cover its mark: away from the half in which the mark lies. */
export function cardSide(view: View, at: Position): 'left' | 'right' {
  return project(at, view.zoom)[0] < project(view.centre, view.zoom)[0] ? 'right' : 'left';
}
