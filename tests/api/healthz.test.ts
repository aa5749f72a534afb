import { describe, expect, it } from 'vitest';
import { healthAnswer } from '@/lib/api/health';
import { catalogue, datasetIds } from '@/lib/datasets/store';
import { ask, at } from './ask';

const bodyOf = (body: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(body));

describe('healthz', () => {
  it('is ready, and names the release and the last date of every dataset', async () => {
    const { status, headers, json } = await ask('/healthz');
    expect(status).toBe(200);
    expect(at(json, 'status')).toBe('ready');
    expect(at(json, 'release')).toMatch(/^(\d{4}-\d{2}-\d{2}(\.\d+)?|unreleased-[0-9a-f]{12})$/);
    expect(Object.keys(Object(at(json, 'asOf'))).sort()).toEqual([...datasetIds()]);
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('is a 503 that names the dataset that could not be read', () => {
    const answer = healthAnswer('abc', catalogue(), ['brent-spot-daily']);
    expect(answer.status).toBe(503);
    expect(at(bodyOf(answer.body), 'failed')).toEqual(['brent-spot-daily']);
  });

  it('is a 503 without any data', () => {
    expect(healthAnswer('abc', [], []).status).toBe(503);
  });
});
