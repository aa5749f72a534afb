import { describe, expect, it } from 'vitest';
import { tileSource } from '@/lib/api/tiles';

const CREDIT = '© Somebody';
const of = (url: string, credit = CREDIT) =>
  tileSource({ NARROWS_TILES_URL: url, NARROWS_TILES_CREDIT: credit });

describe('the tile layer of a host', () => {
  it('is none unless it is asked for', () => {
    expect(tileSource({})).toBeNull();
  });

  it('names the one origin that the page may then load pictures from', () => {
    expect(of('https://tiles.example.org/a/{z}/{x}/{y}.png')).toEqual({
      url: 'https://tiles.example.org/a/{z}/{x}/{y}.png',
      origin: 'https://tiles.example.org',
      credit: CREDIT,
    });
  });

  it.each([
    ['has no credit', 'https://tiles.example.org/{z}/{x}/{y}.png', ''],
    ['is on many hosts', 'https://{s}.example.org/{z}/{x}/{y}.png', CREDIT],
    ['lacks the zoom', 'https://tiles.example.org/{x}/{y}.png', CREDIT],
    ['is no web address', 'javascript:{z}{x}{y}', CREDIT],
    ['would end the directive of a policy', 'https://a;script-src *.example/{z}/{x}/{y}', CREDIT],
  ])('is refused when it %s', (_why, url, credit) => {
    expect(of(url, credit)).toBeNull();
  });
});
