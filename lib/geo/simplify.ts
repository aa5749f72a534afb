import type { Pixel } from './position';

function squaredOffset(point: Pixel, from: Pixel, to: Pixel): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
  const share = Math.max(0, Math.min(1, along));
  return (point[0] - from[0] - share * dx) ** 2 + (point[1] - from[1] - share * dy) ** 2;
}

function farthest(line: readonly Pixel[], first: number, last: number): readonly [number, number] {
  const from = line[first];
  const to = line[last];
  let at = first;
  let worst = 0;
  if (!from || !to) return [at, worst];
  for (let index = first + 1; index < last; index += 1) {
    const point = line[index];
    const offset = point ? squaredOffset(point, from, to) : 0;
    if (offset > worst) [at, worst] = [index, offset];
  }
  return [at, worst];
}

/**
 * A line without the vertices that lie closer than `tolerance` pixels to it (Douglas and Peucker 1973). The
 * ends stay; the order stays; what is left are vertices of the line itself.
 */
export function simplify(line: readonly Pixel[], tolerance: number): readonly Pixel[] {
  if (line.length < 3) return line;
  const kept = new Set([0, line.length - 1]);
  const spans: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [at, worst] = farthest(line, span[0], span[1]);
    if (worst <= tolerance * tolerance) continue;
    kept.add(at);
    spans.push([span[0], at], [at, span[1]]);
  }
  return line.filter((_, index) => kept.has(index));
}
