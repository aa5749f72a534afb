import type { Bounds, Pixel, Position } from './position';

/**
 * Spherical Web Mercator (EPSG:3857) in pixels, as map libraries for the web use it: the world is a square of
 * 256 · 2^zoom CSS pixels, its north-west corner at (0, 0). Zoom may be a fraction.
 */

/** Side of the world at zoom 0, in pixels. */
const TILE = 256;

/** Latitude where the square ends: atan(sinh π), in degrees. */
export const MAX_LATITUDE = 85.0511287798066;

/** Side of the world in pixels at a zoom. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** World pixel of a position at a zoom; latitudes beyond ±85.05° are moved to that limit. Not rounded. */
export function project(position: Position, zoom: number): Pixel {
  const size = worldSize(zoom);
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, position[1]));
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = size * (position[0] / 360 + 0.5);
  const y = size * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI));
  return [x, y];
}

/** Position of a world pixel at a zoom: the inverse of `project`. */
export function unproject(pixel: Pixel, zoom: number): Position {
  const size = worldSize(zoom);
  const lon = (pixel[0] / size - 0.5) * 360;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * pixel[1]) / size))) * 180) / Math.PI;
  return [lon, lat];
}

/** A map's frame: what is at its centre, how near, and how large it is in CSS pixels. */
export interface Frame {
  readonly centre: Position;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * World pixel of the frame's top-left corner, rounded to whole pixels as Leaflet rounds it, so that a picture
 * drawn with it lies exactly under a Leaflet map of the same centre, zoom and size.
 */
export function originOf(frame: Frame): Pixel {
  const [x, y] = project(frame.centre, frame.zoom);
  return [Math.round(x - frame.width / 2), Math.round(y - frame.height / 2)];
}

/** A function from positions to pixels of the frame, (0, 0) at its top left. */
export function projector(frame: Frame): (position: Position) => Pixel {
  const [left, top] = originOf(frame);
  return (position) => {
    const [x, y] = project(position, frame.zoom);
    return [x - left, y - top];
  };
}

/** What part of the earth the frame shows, in degrees. */
export function boundsOfFrame(frame: Frame): Bounds {
  const [left, top] = originOf(frame);
  const [west, north] = unproject([left, top], frame.zoom);
  const [east, south] = unproject([left + frame.width, top + frame.height], frame.zoom);
  return [west, south, east, north];
}
