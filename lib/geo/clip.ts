import type { Pixel, PixelBox } from './position';

/** True when a pixel lies in the box or on its edge. */
export function isInBox(pixel: Pixel, box: PixelBox): boolean {
  return pixel[0] >= box[0] && pixel[0] <= box[2] && pixel[1] >= box[1] && pixel[1] <= box[3];
}

/** The part of a segment inside a box, or null (Liang–Barsky 1984). */
export function clipSegment(from: Pixel, to: Pixel, box: PixelBox): readonly [Pixel, Pixel] | null {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  let enter = 0;
  let leave = 1;
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from[0] - box[0]],
    [dx, box[2] - from[0]],
    [-dy, from[1] - box[1]],
    [dy, box[3] - from[1]],
  ];
  for (const [speed, room] of edges) {
    if (speed === 0 && room < 0) return null;
    if (speed < 0) enter = Math.max(enter, room / speed);
    if (speed > 0) leave = Math.min(leave, room / speed);
  }
  if (enter > leave) return null;
  const at = (share: number): Pixel => [from[0] + share * dx, from[1] + share * dy];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}

/** The stretches of a line inside a box, in order; none when it stays outside. */
export function clipLine(line: readonly Pixel[], box: PixelBox): readonly (readonly Pixel[])[] {
  const runs: Pixel[][] = [];
  let run: Pixel[] | null = null;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from) continue;
    const piece = clipSegment(from, to, box);
    if (!piece) {
      run = null;
      continue;
    }
    if (run === null || piece[0] !== from) {
      run = [piece[0]];
      runs.push(run);
    }
    run.push(piece[1]);
    if (piece[1] !== to) run = null;
  }
  return runs;
}

interface Edge {
  readonly isIn: (pixel: Pixel) => boolean;
  readonly cross: (from: Pixel, to: Pixel) => Pixel;
}

function edgesOf([left, top, right, bottom]: PixelBox): readonly Edge[] {
  const atX =
    (x: number) =>
    (from: Pixel, to: Pixel): Pixel => [x, from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])];
  const atY =
    (y: number) =>
    (from: Pixel, to: Pixel): Pixel => [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]), y];
  return [
    { isIn: ([x]) => x >= left, cross: atX(left) },
    { isIn: ([x]) => x <= right, cross: atX(right) },
    { isIn: ([, y]) => y >= top, cross: atY(top) },
    { isIn: ([, y]) => y <= bottom, cross: atY(bottom) },
  ];
}

function cutAt(ring: readonly Pixel[], edge: Edge): readonly Pixel[] {
  const kept: Pixel[] = [];
  let before = ring.at(-1);
  for (const corner of ring) {
    if (before && edge.isIn(before) !== edge.isIn(corner)) kept.push(edge.cross(before, corner));
    if (edge.isIn(corner)) kept.push(corner);
    before = corner;
  }
  return kept;
}

/**
 * An open ring cut to a box (Sutherland–Hodgman 1974), for filling: parts that the box separates stay joined
 * by edges along its sides. Empty when nothing is left.
 */
export function clipRing(ring: readonly Pixel[], box: PixelBox): readonly Pixel[] {
  let cut = ring;
  for (const edge of edgesOf(box)) cut = cutAt(cut, edge);
  return cut.length < 3 ? [] : cut;
}
