import { describe, expect, it } from 'vitest';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { textAnswer } from '@/lib/api/respond';

const made: string[] = [];
const make = (name: string, bytes: number) => () => {
  made.push(name);
  return textAnswer('text/plain', 'x'.repeat(bytes));
};

describe('the cache of answers', () => {
  it('makes an answer once', () => {
    const cache = createAnswerCache(100);
    const first = cache.get('a', make('a', 10));
    expect(cache.get('a', make('again', 10))).toBe(first);
    expect(made).not.toContain('again');
  });

  it('never weighs more than it may, and lets the least lately used go', () => {
    const cache = createAnswerCache(100);
    cache.get('old', make('old', 40));
    cache.get('kept', make('kept', 40));
    cache.get('old', make('old', 40));
    cache.get('new', make('new', 40));
    expect(cache.size()).toBe(80);
    made.length = 0;
    cache.get('old', make('old', 40));
    cache.get('kept', make('kept', 40));
    expect(made).toEqual(['kept']);
  });

  it('answers without keeping what is too large, and keeps the rest', () => {
    const cache = createAnswerCache(100);
    cache.get('small', make('small', 50));
    expect(cache.get('large', make('large', 101)).body.byteLength).toBe(101);
    expect(cache.size()).toBe(50);
  });
});
