import { describe, expect, it } from 'vitest';
import { dataAccess } from '@/lib/datasets/store';
import { LATER_WORDS, wordsKnownAt } from '@/lib/panels/timeline/later-words';

describe('words of an event that tell of later days', () => {
  it('are left out until the clock knows them, and the rest stays a sentence', () => {
    const text = 'Khamenei was chosen; he held the post until February 2026.';
    expect(wordsKnownAt('EV-19890604-1', text, '2026-02-22')).toBe('Khamenei was chosen.');
    expect(wordsKnownAt('EV-19890604-1', text, '2026-02-28')).toBe(text);
    expect(wordsKnownAt('EV-20200103-1', text, '1990-01-01')).toBe(text);
  });

  it('stand word for word in the event that they are listed for, and are known after its day', () => {
    const events = new Map(
      dataAccess()
        .rows('events')
        .map((row) => [row.id, row]),
    );
    for (const { id, words, from } of LATER_WORDS) {
      const event = events.get(`EV-${id}`);
      expect(`${event?.title}\n${event?.summary}`, id).toContain(words);
      expect(from > (event?.date ?? ''), id).toBe(true);
    }
  });

  it('leave whole titles and summaries without a loose end', () => {
    for (const row of dataAccess().rows('events')) {
      for (const text of [row.title, row.summary]) {
        const known = wordsKnownAt(row.id, text, row.date);
        expect(known, row.id).not.toMatch(/^[,;\s]|\s{2}|[,;]\.|\s[.,;]/);
        if (text === row.title) expect(known.length, row.id).toBeGreaterThan(8);
      }
    }
  });
});
