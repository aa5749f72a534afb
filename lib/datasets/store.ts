import 'server-only';
import { join } from 'node:path';
import type { Release } from '@/lib/schema/release';
import { folderFiles } from './data-folder';
import { DatasetStore } from './dataset-store';
import { RELEASES_FOLDER, readReleases, releaseFiles } from './releases';

/** The datasets that a view is made from, and what they are. */
export interface OpenedData {
  readonly store: DatasetStore;
  /** The release that these data are; null for data in no release yet. */
  readonly release: Release | null;
}

/** Name of the data in answers: the id of their release, or `unreleased-<12 hex digits>`, which cannot be pinned. */
export function releaseName({ release, store }: OpenedData): string {
  return release?.id ?? `unreleased-${store.dataChecksum().slice(0, 12)}`;
}

/** Earlier releases kept open at once: one that is read and one to compare it with. */
const MOST_OPEN = 2;

interface Shelf {
  readonly present: OpenedData;
  readonly releases: readonly Release[];
  /** Earlier releases by id, the least lately used first. */
  readonly opened: Map<string, OpenedData>;
}

// Read at run time from the folder the server starts in; the bundler need not look for it.
const folder = (name: string) => join(/* turbopackIgnore: true */ process.cwd(), name);

function openShelf(): Shelf {
  const releases = readReleases(folder(RELEASES_FOLDER));
  const store = new DatasetStore(folderFiles(folder('data')));
  const release = releases.find(({ checksum }) => checksum === store.dataChecksum()) ?? null;
  return { present: { store, release }, releases, opened: new Map() };
}

const SLOT = Symbol.for('narrows.datasets');
const processWide: typeof globalThis & { [SLOT]?: Shelf } = globalThis;

/** One shelf for the process, however many bundles hold this module. */
function shelf(): Shelf {
  processWide[SLOT] ??= openShelf();
  return processWide[SLOT];
}

/** All releases, the newest first. */
export function allReleases(): readonly Release[] {
  return shelf().releases;
}

/** The datasets in `data/`. */
export function presentData(): OpenedData {
  return shelf().present;
}

/**
 * The data of the release of that id, or the present ones for null. Null for an id that no release has. At most
 * two earlier releases stay in memory, and they share what has not changed with the present data.
 */
export function openData(id: string | null): OpenedData | null {
  const { present, releases, opened } = shelf();
  if (id === null || id === present.release?.id) return present;
  const release = releases.find((one) => one.id === id);
  if (release === undefined) return null;
  const made = opened.get(id) ?? {
    store: new DatasetStore(releaseFiles(folder(RELEASES_FOLDER), release), present.store),
    release,
  };
  opened.delete(id);
  opened.set(id, made);
  for (const oldest of opened.keys()) {
    if (opened.size <= MOST_OPEN) break;
    opened.delete(oldest);
  }
  return made;
}

/*
 * The present data in short, for what is not about a view: what is shown to a reader comes through openData, so that
 * a pinned release is kept.
 */

/** Rows of the present data as panels take them. Its functions throw DataFileError for a broken dataset. */
export const dataAccess = () => presentData().store.access;
/** Ids of the present datasets, in order of the alphabet. */
export const datasetIds = () => presentData().store.datasetIds();
/** Descriptors of the present data that can be read, by topic and title. */
export const catalogue = () => presentData().store.catalogue();
/** A present dataset with its rows; null for an id that none has. Throws DataFileError. */
export const findDataset = (id: string) => presentData().store.findDataset(id);
/** Reads every present dataset and answers what is broken. */
export const loadAll = () => presentData().store.loadAll();
