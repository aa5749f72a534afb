import { createHash } from 'node:crypto';
import { receiptAddress, sourceAddress } from '@/lib/api/addresses';
import { countRows } from '@/lib/api/release-answers';
import type { Translate } from '@/lib/messages/translator';
import type { ChangedRow, DatasetChange, Release } from '@/lib/schema/release';
import { lastDayOf } from '@/lib/time/iso-date';
import type { DatasetStore } from '../dataset-store';
import { newestRecords } from './newest-records';

/** One entry of the feeds. Its days are days of the data, never of the server's clock. */
export interface FeedItem {
  /** `urn:uuid:…`, made from what the item is about: it stays the same wherever the site stands. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Path of the page that it is about. */
  readonly path: string;
  /** The record's own day. */
  readonly published: string;
  /** Day of the release that brought or changed it. */
  readonly updated: string;
  readonly tags: readonly string[];
}

/** Namespace of our names (RFC 9562, version 5); a random UUID that never changes. */
const NAMESPACE = Buffer.from('6f0c9a1e5b7d4c2f9e3a8d164b20c75a', 'hex');
/** Most entries of a feed. */
const MOST_ITEMS = 100;
/** Records of the first release that the feeds begin with: with it, everything was new. */
const MOST_FIRST = 40;

/** UUID of a name as a URN (RFC 9562, version 5). */
export function nameUrn(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function releaseItem({ id, date, changes }: Release, t: Translate): FeedItem {
  return {
    id: nameUrn(`release/${id}`),
    title: t('releases.one.title', { id }),
    text: changes === null ? t('releases.first') : t('releases.counts', { ...countRows(changes) }),
    path: `/releases/${id}`,
    published: date,
    updated: date,
    tags: ['release'],
  };
}

type Kind = 'added' | 'revised' | 'corrected';

interface RowItem {
  readonly release: Release;
  readonly kind: Kind;
  readonly dataset: { readonly id: string; readonly title: string };
  /** First half of a receipt's reference. */
  readonly place: string;
  readonly row: ChangedRow;
}

function dayOf(date: string | null, release: Release): string {
  const day = date === null ? release.date : lastDayOf(date);
  return day < release.date ? day : release.date;
}

function rowItem({ release, kind, dataset, place, row }: RowItem, t: Translate): FeedItem {
  const reference = `${place}/${row.key}`;
  const name = row.title ?? `${dataset.title}, ${row.key.replaceAll('~', ', ')}`;
  return {
    id: nameUrn(`release/${release.id}/${kind}/${reference}`),
    title: t(`releases.feed.${kind}`, { name, isClaim: row.confidence === 'low' ? 'yes' : 'no' }),
    text: t('releases.feed.record', {
      dataset: dataset.title,
      date: row.date ?? '',
      release: release.id,
      confidence: row.confidence ?? 'none',
    }),
    path: receiptAddress(reference, release.id),
    published: dayOf(row.date, release),
    updated: release.date,
    tags: [kind, dataset.id],
  };
}

/** New values without words of their own are one entry together. */
function valuesItem(
  release: Release,
  { id, title }: DatasetChange,
  rows: readonly ChangedRow[],
  t: Translate,
) {
  const last = rows.at(-1)?.date ?? null;
  return {
    id: nameUrn(`release/${release.id}/values/${id}`),
    title: t('releases.feed.values', { dataset: title, count: rows.length }),
    text: t('releases.feed.record', {
      dataset: title,
      date: last ?? '',
      release: release.id,
      confidence: 'none',
    }),
    path: sourceAddress(id, release.id),
    published: dayOf(last, release),
    updated: release.date,
    tags: ['added', id],
  };
}

function changeItems(release: Release, change: DatasetChange, t: Translate): FeedItem[] {
  return change.tables.flatMap((table) => {
    const place = table.resource === change.id ? change.id : `${change.id}:${table.resource}`;
    const item = (kind: Kind) => (row: ChangedRow) =>
      rowItem({ release, kind, dataset: change, place, row }, t);
    const records = table.added.filter(({ title }) => title !== null);
    const values = table.added.filter(({ title }) => title === null);
    return [
      ...table.corrected.map(item('corrected')),
      ...table.revised.map(item('revised')),
      ...(values.length === 0 ? [] : [valuesItem(release, change, values, t)]),
      ...records.map(item('added')),
    ];
  });
}

/** The newest records of the first release, with which everything was new. */
function firstItems(release: Release, store: DatasetStore, t: Translate): FeedItem[] {
  return newestRecords(store, MOST_FIRST).map(({ dataset, row }) =>
    rowItem({ release, kind: 'added', dataset, place: dataset.id, row }, t),
  );
}

const newestFirst = (a: FeedItem, b: FeedItem) =>
  a.published === b.published ? 0 : a.published < b.published ? 1 : -1;

/**
 * The feeds' entries, at most a hundred, the newest first: releases, and the records that each brought or changed.
 * `releases` descend; `openStore` opens a release's data and is asked for the first one alone.
 */
export function feedItems(
  releases: readonly Release[],
  openStore: (release: Release) => DatasetStore,
  t: Translate,
): readonly FeedItem[] {
  const made: FeedItem[] = [];
  for (const release of releases) {
    if (made.length >= MOST_ITEMS) break;
    made.push(releaseItem(release, t));
    const { changes } = release;
    const items =
      changes === null
        ? firstItems(release, openStore(release), t)
        : changes.flatMap((change) => changeItems(release, change, t));
    made.push(...items.sort(newestFirst));
  }
  return made.slice(0, MOST_ITEMS);
}
