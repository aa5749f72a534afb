import { fromEpoch } from '@/lib/time/iso-date';
import type { Line } from './time-figure';

/** Reference of the receipt behind a line's point at its place on the x axis, or null where the line has none. */
export function receiptOfPoint(line: Line, at: number): string | null {
  if (!line.receipts) return null;
  const { prefix, suffix, period } = line.receipts;
  const day = fromEpoch((line.origin ?? 0) + at);
  return `${prefix}${period === 'month' ? day.slice(0, 7) : day}${suffix}`;
}
