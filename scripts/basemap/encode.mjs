/**
 * The compact form of the base map: every line is a list of whole numbers, first the start and then the steps,
 * counted in cells of `grid` degrees from the south-west corner of `bounds`. `decodeBaseMap` in
 * lib/figure/basemap.ts reads it back.
 */

const cell = ([lon, lat], frame) => [
  Math.round((lon - frame.bounds[0]) / frame.grid),
  Math.round((lat - frame.bounds[1]) / frame.grid),
];

/** Steps of a line in cells; points that fall into the cell before them are dropped. */
export function encodeLine(points, frame) {
  const steps = [];
  let last = [0, 0];
  for (const point of points) {
    const at = cell(point, frame);
    if (steps.length > 0 && at[0] === last[0] && at[1] === last[1]) continue;
    steps.push(at[0] - last[0], at[1] - last[1]);
    last = at;
  }
  return steps;
}

/** A ring without its closing point; null when fewer than three corners are left. */
export function encodeRing(ring, frame) {
  const open = ring.slice(0, -1);
  const steps = encodeLine(open, frame);
  return steps.length < 6 ? null : steps;
}

/** Polygons as lists of rings, the outline first; largest first, so that the files are the same on every run. */
export function encodePolygons(polygons, frame) {
  return polygons
    .map((rings) => rings.map((ring) => encodeRing(ring, frame)))
    .filter((rings) => rings[0] !== null)
    .map((rings) => rings.filter((ring) => ring !== null))
    .sort((a, b) => b[0].length - a[0].length || a[0][0] - b[0][0] || a[0][1] - b[0][1]);
}
