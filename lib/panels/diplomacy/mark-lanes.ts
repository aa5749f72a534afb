import type { SpanMark } from '@/lib/figure/span-figure';

/** Marks nearer to each other than this share of the axis stand in different lanes: a mark and its gap on a phone. */
const LEAST_SHARE = 0.05;

/** Marks of one row, oldest first, each in the first lane where it covers no other. Instants in epoch ms. */
export function marksInLanes(
  marks: readonly Omit<SpanMark, 'lane'>[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly SpanMark[] {
  const least = (to - from) * LEAST_SHARE;
  const last: number[] = [];
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const free = last.findIndex((at) => mark.at - at >= least);
      const lane = free === -1 ? last.length : free;
      last[lane] = mark.at;
      return { ...mark, lane };
    });
}
