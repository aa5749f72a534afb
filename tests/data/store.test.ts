import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataFileError, isDataFileError } from '@/lib/datasets/data-problem';
import type { DatasetStore } from '@/lib/datasets/dataset-store';
import { presentData, releaseName } from '@/lib/datasets/store';
import { UnknownDatasetError } from '@/lib/schema/data-access';

const FIXTURES = join(import.meta.dirname, '../fixtures/data');

/** A data folder with one broken table, one broken descriptor, and four sound datasets. */
let home = '';
let store: DatasetStore;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'narrows-store-'));
  for (const folder of ['valid', 'wrong-type'])
    cpSync(join(FIXTURES, folder), join(home, 'data'), { recursive: true });
  writeFileSync(join(home, 'data/names/datapackage.json'), '{}\n');
  vi.spyOn(process, 'cwd').mockReturnValue(home);
  store = presentData().store;
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true, force: true });
});

describe('the store', () => {
  it('knows every dataset by its folder, and nothing by a path', () => {
    expect(store.datasetIds()).toEqual([
      'chokepoints',
      'deployment-areas',
      'names',
      'toy-events',
      'toy-lanes',
      'toy-price-daily',
    ]);
    for (const id of ['', '..', '../fixtures', 'basemap', 'constructor', 'toy-events/events.csv']) {
      expect(store.findDataset(id)).toBeNull();
      expect(store.isDatasetId(id)).toBe(false);
    }
  });

  it('hands out rows of sound datasets beside broken ones', () => {
    expect(store.findDataset('toy-events')?.resources.get('toy-events')?.rows).toHaveLength(3);
    expect(store.loadAll().map(({ problem }) => problem.file)).toEqual([
      'names/datapackage.json',
      'toy-price-daily/observations.csv',
    ]);
  });

  it('throws for a broken table with the place of the break, every time', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(() => store.findDataset('toy-price-daily')).toThrow(DataFileError);
      expect(() => store.findDataset('toy-price-daily')).toThrow(
        'data/toy-price-daily/observations.csv:3:usd_per_bbl: found "n/a", expected a decimal number',
      );
    }
  });

  it('still describes a dataset whose table is broken, but not one whose descriptor is', () => {
    expect(store.findDescriptor('toy-price-daily')?.title).toBe('Toy price');
    expect(store.catalogue().map(({ name }) => name)).not.toContain('names');
    expect(() => store.findDescriptor('names')).toThrow(DataFileError);
  });

  it('lists descriptors by topic and title', () => {
    expect(store.catalogue().map(({ name }) => name)).toEqual([
      'toy-price-daily',
      'toy-lanes',
      'chokepoints',
      'deployment-areas',
      'toy-events',
    ]);
  });

  it('finds a row by its key, with the digits of the file', () => {
    const found = store.findDataRow('toy-events', null, 'EV-1');
    expect(found?.row.title).toBe('First thing');
    expect(found?.digits.get('value')).toBe(2);
    expect(store.findDataRow('toy-events', null, 'EV-9')).toBeNull();
    expect(store.findDataRow('toy-events', 'other', 'EV-1')).toBeNull();
    expect(store.findDataRow('nothing', null, 'EV-1')).toBeNull();
  });

  it('reads a companion and its features', () => {
    expect(store.findDataset('deployment-areas')?.resources.get('shapes')?.geometries).toHaveLength(2);
  });

  it('has checksums that differ by dataset and stay the same', () => {
    const sums = ['chokepoints', 'toy-events'].map((id) => store.checksum(id));
    expect(new Set([...sums, store.dataChecksum()]).size).toBe(3);
    expect(releaseName(presentData())).toMatch(/^unreleased-[0-9a-f]{12}$/);
    expect(store.checksum('chokepoints')).toBe(sums[0]);
    expect(() => store.checksum('nothing')).toThrow(UnknownDatasetError);
  });

  it('knows its errors also when another copy of the module made them', () => {
    const foreign = Object.assign(new Error('x'), { name: 'DataFileError', problem: {} });
    expect(isDataFileError(foreign)).toBe(true);
    expect(isDataFileError(new Error('x'))).toBe(false);
  });
});
