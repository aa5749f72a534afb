import 'server-only';
import type { Extent } from '@/lib/view-state/clock';
import { catalogue } from './store';

/** Of the datasets with time: the earliest first day of coverage, and the latest day that one vouches for. */
export function dataExtent(): Extent {
  const dated = catalogue().filter(({ asOf }) => asOf !== null);
  const firsts = dated.flatMap(({ coverage }) => coverage.from ?? []);
  const lasts = dated.flatMap(({ asOf }) => asOf ?? []);
  const [first] = firsts.toSorted();
  const last = lasts.toSorted().at(-1);
  if (first === undefined || last === undefined) throw new NoDatedDatasetError();
  return { first, last };
}

/** Thrown when no dataset has time: then there is nothing a clock could move. */
export class NoDatedDatasetError extends Error {
  override readonly name = 'NoDatedDatasetError';
  constructor() {
    super('No dataset with dates could be read.');
  }
}
