import { useXAxisScale, useYAxisScale } from 'recharts';
import { linePath } from '@/lib/figure/line-path';
import type { Line } from '@/lib/figure/time-figure';
import { strokeOf } from './theme';

/** One path a status: what is not certain is dashed. */
function ChartLine({ line }: { readonly line: Line }) {
  const toX = useXAxisScale();
  const toY = useYAxisScale(line.axis);
  if (toX === undefined || toY === undefined) return null;
  const place = (scale: typeof toX) => (value: number) => scale(value) ?? Number.NaN;
  const statuses = [...new Set(line.segments.map(({ status }) => status))];
  return statuses.map((status) => {
    const segments = line.segments.filter((segment) => segment.status === status);
    const path = linePath(segments, place(toX), place(toY), 1);
    return <path key={status} data-line={line.id} d={path} fill="none" {...strokeOf(line, status)} />;
  });
}

/**
 * The lines as paths by the scales of Recharts. Its own lines would keep each point in its store and go through all of
 * them once for each line that joins.
 */
export function ChartLines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line) => <ChartLine key={line.id} line={line} />);
}
