import { afterEach, describe, expect, it, vi } from 'vitest';
import { endpoint } from '@/app/api/v1/endpoint';
import { at } from './ask';

const context = { params: Promise.resolve({}) };
const request = (method: string) => new Request('http://127.0.0.1/api/v1/anything', { method });

afterEach(() => vi.restoreAllMocks());

describe('an error nobody expected', () => {
  const { GET, HEAD } = endpoint(() => {
    throw new Error('secret of the house');
  });

  it('is a problem that tells nothing, and a line in the log', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const response = await GET(request('GET'), context);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(at(JSON.parse(text), 'status')).toBe(500);
    expect(text).not.toMatch(/secret|endpoint|\.ts/);
    expect(String(log.mock.calls[0]?.[0])).toContain('secret of the house');
  });

  it('has no body for HEAD either', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const response = await HEAD(request('HEAD'), context);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('');
  });
});
