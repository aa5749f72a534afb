import { describe, expect, test } from 'vitest';
import type { ObservationStatus } from '@/lib/schema/status';
import type { Observation } from '@/lib/series/observation';
import { splitSegments } from '@/lib/series/segments';
import { fromEpoch } from '@/lib/time/iso-date';

const row = (date: string, value: number | null, status: ObservationStatus = 'normal'): Observation => ({
  date,
  value,
  status,
});
const shape = (runs: ReturnType<typeof splitSegments>) =>
  runs.map((run) => [run.status, run.points.map(([at, value]) => `${fromEpoch(at).slice(5)} ${value}`)]);

describe('splitSegments', () => {
  test('keeps neighbours together and never bridges a step over the longest allowed', () => {
    const rows = [row('2026-01-01', 1), row('2026-01-02', 2), row('2026-01-04', 4)];
    expect(shape(splitSegments(rows, { maxGapDays: 1 }))).toEqual([
      ['normal', ['01-01 1', '01-02 2']],
      ['normal', ['01-04 4']],
    ]);
    expect(splitSegments(rows, { maxGapDays: 2 })).toHaveLength(1);
  });

  test('treats a missing value as a gap even when its neighbours are close', () => {
    const rows = [row('2026-01-01', 1), row('2026-01-02', null), row('2026-01-03', 3)];
    expect(shape(splitSegments(rows, { maxGapDays: 7 }))).toEqual([
      ['normal', ['01-01 1']],
      ['normal', ['01-03 3']],
    ]);
  });

  test('lets the less certain run hold the link on both of its sides', () => {
    const rows = [
      row('2026-01-01', 1),
      row('2026-01-02', 2, 'unconfirmed'),
      row('2026-01-03', 3, 'provisional'),
      row('2026-01-04', 4),
      row('2026-01-05', 5),
    ];
    expect(shape(splitSegments(rows, { maxGapDays: 1 }))).toEqual([
      ['normal', ['01-01 1']],
      ['unconfirmed', ['01-01 1', '01-02 2']],
      ['provisional', ['01-02 2', '01-03 3', '01-04 4']],
      ['normal', ['01-04 4', '01-05 5']],
    ]);
  });

  test('uses the status it is told', () => {
    const rows = [row('2026-01-01', 1, 'flagged'), row('2026-01-02', 2)];
    expect(splitSegments(rows, { maxGapDays: 1, statusOf: () => 'normal' })).toHaveLength(1);
  });

  test('gives no runs for no values', () => {
    expect(splitSegments([row('2026-01-01', null)], { maxGapDays: 1 })).toEqual([]);
  });
});
