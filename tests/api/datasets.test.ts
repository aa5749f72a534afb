import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { datasetIds, findDataset } from '@/lib/datasets/store';
import { rowKey } from '@/lib/provenance/row-key';
import { ask, at } from './ask';

const address = (id: string, ext: string, query = '') => `/api/v1/datasets/${id}.${ext}${query}`;
const datasets = datasetIds().flatMap((id) => findDataset(id) ?? []);
const files = datasets.flatMap(({ descriptor, resources }) =>
  [...resources.values()].map((parsed) => ({ id: descriptor.name, ...parsed })),
);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

describe('the catalogue', () => {
  it('lists every dataset with its unit, coverage, date, licence, rows and links', async () => {
    const { json, status } = await ask('/api/v1/datasets');
    expect(status).toBe(200);
    expect(at(json, 'count')).toBe(datasets.length);
    const ids = list(at(json, 'datasets')).map((entry) => at(entry, 'id'));
    expect([...ids].sort()).toEqual([...datasetIds()]);
  });

  it('links to addresses that answer', async () => {
    const { json } = await ask('/api/v1/datasets');
    const links = list(at(json, 'datasets')).flatMap((entry) => Object.values(Object(at(entry, 'links'))));
    for (const link of links) {
      if (link !== null) expect((await ask(String(link), { method: 'HEAD' })).status, String(link)).toBe(200);
    }
  });
});

describe('a whole dataset', () => {
  it('has in JSON every row of its file, in file order', async () => {
    for (const { id, resource, rows } of files) {
      const { json } = await ask(address(id, 'json', `?resource=${resource.name}`));
      expect(at(json, 'total'), id).toBe(rows.length);
      expect(at(json, 'count')).toBe(rows.length);
      expect(at(json, 'rows')).toEqual(rows);
    }
  });

  it('has every field in every row', async () => {
    for (const { id, resource } of files) {
      const { json } = await ask(address(id, 'json', `?resource=${resource.name}&limit=3`));
      const names = resource.schema.fields.map((field) => field.name);
      for (const row of list(at(json, 'rows'))) expect(Object.keys(Object(row))).toEqual(names);
    }
  });

  it('names the unit of every field that has one', async () => {
    for (const { id, resource } of files) {
      const { json } = await ask(address(id, 'json', `?resource=${resource.name}&limit=1`));
      for (const { name, unit, unitField } of resource.schema.fields) {
        expect(at(json, 'units', name), `${id} ${name}`).toBe(unit);
        expect(at(json, 'unitFields', name)).toBe(unitField);
      }
    }
  });

  it('has in CSV the very cells of its file, header included', async () => {
    for (const { id, resource } of files.filter((file) => file.resource.format === 'csv')) {
      const { text, headers } = await ask(address(id, 'csv', `?resource=${resource.name}`));
      const expected: string[][] = parse(readFileSync(`data/${id}/${resource.path}`, 'utf8'));
      const got: string[][] = parse(text, { record_delimiter: '\r\n' });
      expect(got, `${id} ${resource.name}`).toEqual(expected);
      expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
    }
  });

  it('ends every CSV line with CRLF and starts without a byte order mark', async () => {
    for (const id of datasetIds()) {
      const { text } = await ask(address(id, 'csv', '?limit=5'));
      expect(text.endsWith('\r\n'), id).toBe(true);
      expect(text.charCodeAt(0)).not.toBe(0xfeff);
    }
  });

  it('publishes its descriptor, whose paths lead to its files', async () => {
    for (const { descriptor } of datasets) {
      const own = address(descriptor.name, 'metadata.json');
      const { json } = await ask(own);
      expect(at(json, 'title')).toBe(descriptor.title);
      for (const resource of list(at(json, 'resources'))) {
        const path = new URL(String(at(resource, 'path')), `http://127.0.0.1${own}`);
        const { status, headers, text } = await ask(`${path.pathname}${path.search}`);
        expect(status, path.href).toBe(200);
        expect(headers.get('Content-Type')?.startsWith(String(at(resource, 'mediatype')))).toBe(true);
        const reply = at(resource, 'format') === 'geojson' ? at(JSON.parse(text), 'resource') : null;
        if (reply !== null) expect(reply).toBe(at(resource, 'name'));
      }
    }
  });
});

describe('one row', () => {
  it('is found by its key, with its receipt', async () => {
    for (const { id, resource, rows } of files) {
      const row = rows[Math.floor(rows.length / 2)];
      if (row === undefined) continue;
      const key = rowKey(resource, row);
      const query = new URLSearchParams({ key, resource: resource.name });
      const { json } = await ask(address(id, 'json', `?${query}`));
      expect(at(json, 'rows'), `${id} ${key}`).toEqual([row]);
      expect(at(json, 'receipt', 'key')).toBe(key);
      expect(at(json, 'receipt', 'resource')).toBe(resource.name);
    }
  });

  it('comes without a receipt unless asked for by its key', async () => {
    const { json } = await ask(address(datasetIds()[0] ?? '', 'json', '?limit=1'));
    expect(at(json, 'receipt')).toBeUndefined();
  });

  it('is answered as CSV too', async () => {
    const { resource, rows } = files.find((file) => file.id === 'brent-spot-daily') ?? {};
    const row = rows?.[0];
    if (resource === undefined || row === undefined) throw new Error('no rows');
    const { text } = await ask(address('brent-spot-daily', 'csv', `?key=${rowKey(resource, row)}`));
    expect(text.split('\r\n')).toHaveLength(3);
  });

  it('that does not exist is a 404', async () => {
    const { status, json } = await ask(address('brent-spot-daily', 'json', '?key=1900-01-01'));
    expect(status).toBe(404);
    expect(at(json, 'detail')).toContain('date');
  });
});
