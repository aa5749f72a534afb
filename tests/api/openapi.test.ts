import { Validator } from '@seriousme/openapi-schema-validator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetIds } from '@/lib/datasets/store';
import { panelIds } from '@/lib/panels/registry';
import { ask, at } from './ask';

const keysAt = (value: unknown, ...path: readonly string[]) => Object.keys(Object(at(value, ...path)));

/** The query that a path's required parameters give as their examples. */
function exampleQuery(document: unknown, path: string): string {
  const parameters = at(document, 'paths', path, 'get', 'parameters');
  const required = (Array.isArray(parameters) ? parameters : []).filter(
    (one) => at(one, 'in') === 'query' && at(one, 'required') === true,
  );
  const pairs = required.map((one) => [String(at(one, 'name')), String(at(one, 'example'))]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

describe('the OpenAPI document', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is valid OpenAPI 3.1', async () => {
    const { json } = await ask('/api/v1/openapi.json');
    const validator = new Validator();
    const result = await validator.validate(Object(json));
    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe('3.1');
  });

  it('resolves every reference', async () => {
    const { json, text } = await ask('/api/v1/openapi.json');
    const refs = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '');
    const broken = [...new Set(refs)].filter((ref) => at(json, ...ref.split('/')) === undefined);
    expect(refs.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  it('names each operation once', async () => {
    const { text } = await ask('/api/v1/openapi.json');
    const ids = [...text.matchAll(/"operationId":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists every dataset and every panel', async () => {
    const { json } = await ask('/api/v1/openapi.json');
    const paths = keysAt(json, 'paths');
    for (const id of datasetIds()) {
      expect(paths).toContain(`/api/v1/datasets/${id}.json`);
      expect(paths).toContain(`/api/v1/datasets/${id}.csv`);
      expect(paths).toContain(`/api/v1/datasets/${id}.metadata.json`);
    }
    for (const id of panelIds()) expect(paths).toContain(`/api/v1/panels/${id}.json`);
  });

  it('answers at every path that it lists', async () => {
    vi.stubEnv('NARROWS_ORIGIN', 'http://127.0.0.1:3000');
    const { json } = await ask('/api/v1/openapi.json');
    for (const path of keysAt(json, 'paths')) {
      const address = `${path.replace('{id}', 'brent-spot')}${exampleQuery(json, path)}`;
      const { status } = await ask(address);
      expect(status, path).toBe(200);
    }
  });

  it('describes the type of each problem', async () => {
    const { json } = await ask('/api/v1/openapi.json');
    const { json: problem } = await ask('/api/v1/nothing-here');
    const type = String(at(problem, 'type'));
    expect(at(json, ...(type.split('#/')[1] ?? '').split('/'))).toBeDefined();
  });
});
