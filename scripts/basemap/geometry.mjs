/** Geometry for the preparation of the base map alone; the product's own is lib/geo. */

const KM_PER_DEGREE = 111.195; // 6371.0088 km · π / 180

/** Area of a small ring in km², on a plane tangent at its mean latitude; always positive. */
export function ringAreaKm2(ring) {
  const lat = ring.reduce((sum, point) => sum + point[1], 0) / ring.length;
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1];
    const [x2, y2] = ring[index];
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice / 2) * KM_PER_DEGREE ** 2 * Math.cos((lat * Math.PI) / 180);
}

/** Polygons of a GeoJSON document, whatever it wraps them in. */
export function polygonsOf(geojson) {
  if (geojson.type === 'FeatureCollection') return geojson.features.flatMap((f) => polygonsOf(f.geometry));
  if (geojson.type === 'GeometryCollection') return geojson.geometries.flatMap(polygonsOf);
  if (geojson.type === 'MultiPolygon') return geojson.coordinates;
  return [geojson.coordinates];
}

/** Polygons without islands below `island` km² and without inland waters below `hole` km². */
export function dropSmall(polygons, { island, hole }) {
  return polygons
    .filter((rings) => ringAreaKm2(rings[0]) >= island)
    .map((rings) => [rings[0], ...rings.slice(1).filter((ring) => ringAreaKm2(ring) >= hole)]);
}

const inside = ([lon, lat], [west, south, east, north]) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** A line cut at the edges of a box: its stretches inside and those outside, each in order. */
export function cutLine(points, box) {
  const parts = { inside: [], outside: [] };
  let run = [];
  let state = null;
  const close = () => {
    if (run.length > 1) parts[state ? 'inside' : 'outside'].push(run);
  };
  for (const [index, point] of points.entries()) {
    const now = inside(point, box);
    if (state !== null && now !== state) {
      const edge = crossing(points[index - 1], point, box);
      run.push(edge);
      close();
      run = [edge];
    }
    run.push(point);
    state = now;
  }
  close();
  return parts;
}

/** Where a segment with one end in the box crosses its edge, by halving: good to a millionth of a degree. */
function crossing(from, to, box) {
  let [a, b] = inside(from, box) ? [from, to] : [to, from];
  for (let step = 0; step < 40; step += 1) {
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    if (inside(middle, box)) a = middle;
    else b = middle;
  }
  return a.map((value) => Math.round(value * 1e6) / 1e6);
}

function offset([x, y], [x1, y1], [x2, y2]) {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const share = squared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared;
  const clamped = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - clamped * (x2 - x1), y - y1 - clamped * (y2 - y1));
}

/** Douglas–Peucker: a line without the vertices that lie closer than `tolerance` degrees to it. */
export function simplifyLine(points, tolerance) {
  if (points.length < 3) return points;
  let worst = 0;
  let at = 0;
  for (let index = 1; index < points.length - 1; index += 1) {
    const distance = offset(points[index], points[0], points.at(-1));
    if (distance > worst) [worst, at] = [distance, index];
  }
  if (worst <= tolerance) return [points[0], points.at(-1)];
  const head = simplifyLine(points.slice(0, at + 1), tolerance);
  return [...head.slice(0, -1), ...simplifyLine(points.slice(at), tolerance)];
}
