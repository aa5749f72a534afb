import { describe, expect, it, vi } from 'vitest';
import { presentData } from '@/lib/datasets/store';
import { buildPanel, PANELS } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

vi.setConfig({ testTimeout: 120_000 });

const { store } = presentData();
/** What formatters write for a number that is none, in each language. */
const NO_NUMBER = /NaN|ليس رقم|ناعدد/;

describe.each(['ar', 'fa'] as const)('every panel in %s', (lang) => {
  it.each(PANELS.map((panel) => [panel.id, panel] as const))(
    'has figures, and no number that is none: %s',
    (_, panel) => {
      const state = { ...DEFAULT_VIEW, lang };
      const clock = resolveClock('2026-02-20', store.extent());
      const view = buildPanel(panel, { data: store.access, state, clock, rowLimit: 12 });
      expect(view.state).not.toBe('failed');
      const words = JSON.stringify([
        view.title,
        view.sentence,
        view.legend,
        view.notes,
        view.numbered,
        view.table.rows,
      ]);
      expect(words).not.toMatch(NO_NUMBER);
      expect(view.title.length).toBeGreaterThan(3);
    },
  );
});
