import { expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { LATER_NOTE_WORDS } from '@/lib/panels/oil-note-words';
import { oilPrices } from '@/lib/panels/oil-prices';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

const ROWS = new Map(
  dataAccess()
    .rows('oil-price-notes')
    .map((row) => [row.id, row]),
);

function wordsOn(on: string): string {
  const view = oilPrices.build({
    data: dataAccess(),
    state: { ...DEFAULT_VIEW, on, from: `${Number(on.slice(0, 4)) - 1}${on.slice(4)}` },
    clock: resolveClock(on, dataExtent()),
  });
  return JSON.stringify([view.picture, view.numbered, view.table.rows]);
}

it.each(LATER_NOTE_WORDS)(
  'the words held back of note $id stand in the data: $words',
  ({ id, words, from }) => {
    const row = ROWS.get(id);
    expect(`${row?.title} ${row?.note}`).toContain(words);
    expect(from > (row?.date ?? '')).toBe(true);
  },
);

it('a note tells on its day what was known, and what came of it once that is known', () => {
  expect(wordsOn('2025-06-13')).toContain('Israel attacks Iran');
  expect(wordsOn('2025-06-13')).not.toContain('twelve-day war');
  expect(wordsOn('2025-06-24')).toContain('Israel attacks Iran; twelve-day war begins');
});

it('the last session before the war is not called so before the war', () => {
  expect(wordsOn('2026-02-27')).not.toMatch(/before the war|pre-war/);
  expect(wordsOn('2026-02-28')).toContain('Last session before the war');
});
