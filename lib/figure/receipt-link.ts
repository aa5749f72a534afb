import { fromEpoch } from '@/lib/time/iso-date';
import type { Line } from './time-figure';

/** Reference of the receipt behind a line's point at an instant, or null where the line has none. */
export function receiptOfPoint(line: Line, at: number): string | null {
  if (!line.receipts) return null;
  const { prefix, suffix, period } = line.receipts;
  const day = fromEpoch(at);
  return `${prefix}${period === 'month' ? day.slice(0, 7) : day}${suffix}`;
}
