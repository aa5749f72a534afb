import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import type { Descriptor } from '@/lib/schema/descriptor';
import type { FeatureRow, Row } from '@/lib/schema/table';

/** Tiny, invented data for panels: what a test does not give is empty. */
export interface StubData {
  readonly rows?: Readonly<Partial<Record<DatasetId, readonly Row[]>>>;
  readonly features?: Readonly<Record<string, readonly FeatureRow[]>>;
  /** Ids of datasets that throw when they are read. */
  readonly broken?: readonly string[];
}

const DESCRIPTOR = {
  title: 'Invented data',
  attribution: 'Source: nobody',
  licenses: [{ name: 'CC0-1.0', title: 'CC0' }],
  asOf: '2026-01-31',
  sources: [],
};

/** Data access over invented rows. The casts are the stub's: it hands out what the test wrote. */
export function stubData({ rows = {}, features = {}, broken = [] }: StubData): DataAccess {
  const check = (id: string) => {
    if (broken.includes(id)) throw new Error(`broken: ${id}`);
  };
  const access = {
    rows: (id: DatasetId) => {
      check(id);
      return rows[id] ?? [];
    },
    companion: () => [],
    features: (id: string) => {
      check(id);
      return features[id] ?? [];
    },
    descriptor: (id: string) => {
      check(id);
      return { ...DESCRIPTOR, name: id } as unknown as Descriptor;
    },
  };
  return access as unknown as DataAccess;
}
