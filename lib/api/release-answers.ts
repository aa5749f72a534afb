import type { Translate } from '@/lib/messages/translator';
import type { DatasetChange, Release, ReleaseListAnswer } from '@/lib/schema/release';
import { releaseAddress } from './addresses';
import { notFound } from './problems';
import { type Answer, problemAnswer } from './respond';

/** 404 of a release that nobody knows: figures of another one must not be taken for its own. */
export function noSuchRelease(t: Translate): Answer {
  return problemAnswer(notFound(t('releases.notFound'), t));
}

/** What can happen to a row between two releases, in the order in which it is told. */
export const ROW_CHANGES = ['added', 'revised', 'corrected', 'removed'] as const;
export type RowCounts = Record<(typeof ROW_CHANGES)[number], number>;

/** Rows by what happened to them, over all tables of the changes. Rows of a new dataset are not counted. */
export function countRows(changes: readonly DatasetChange[]): RowCounts {
  const tables = changes.flatMap((change) => change.tables);
  const count = (list: keyof RowCounts) => tables.reduce((sum, table) => sum + table[list].length, 0);
  return {
    added: count('added'),
    revised: count('revised'),
    corrected: count('corrected'),
    removed: count('removed'),
  };
}

/** The list of releases, in the order given; `present` is the one that the present data are. */
export function releaseListAnswer(releases: readonly Release[], present: Release | null): ReleaseListAnswer {
  return {
    present: present?.id ?? null,
    count: releases.length,
    releases: releases.map(({ id, date, checksum, datasets, changes }) => ({
      id,
      date,
      checksum,
      datasets: datasets.length,
      counts: changes === null ? null : countRows(changes),
      link: releaseAddress(id),
    })),
  };
}
