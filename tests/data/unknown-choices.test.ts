import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

const IDS = [
  'force-timeline',
  'carrier-presence',
  'personnel',
  'bases',
  'event-timeline',
  'pressure-and-response',
  'mediators',
  'negotiation-rounds',
  'sanctions',
  'agreements',
  'armed-groups',
  'alignments',
  'statements',
  'article-claims',
  'after-the-article',
];

function view(id: string, patch: Partial<ViewState>): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, on: '2026-03-31', ...patch };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

describe('a choice that a panel does not know', () => {
  it.each(IDS)('%s names it in a note and draws the rest', (id) => {
    const usual = view(id, {});
    const odd = [
      ['as=globe', { as: 'globe' }],
      ['by=colour', { by: 'colour' }],
      ['weather:mild', { filter: ['weather:mild'] }],
    ] as const;
    for (const [asked, patch] of odd) {
      const shown = view(id, patch);
      expect(shown.notes.join(' '), `${id} ${asked}`).toContain(asked);
      expect(shown.picture?.kind, `${id} ${asked}`).toBe(usual.picture?.kind);
      expect(shown.table.total, `${id} ${asked}`).toBe(usual.table.total);
    }
  });

  it.each(['sanctions', 'force-timeline', 'statements', 'agreements', 'article-claims', 'bases'])(
    '%s names a value that its own facet has not',
    (id) => {
      const facet = {
        sanctions: 'body',
        'force-timeline': 'kind',
        statements: 'stance',
        agreements: 'standing',
        'article-claims': 'verdict',
        bases: 'operator',
      }[id];
      const shown = view(id, { filter: [`${facet}:nonsense`] });
      expect(shown.notes.join(' ')).toContain(`“${facet}:nonsense”`);
      expect(shown.table.total).toBe(view(id, {}).table.total);
    },
  );

  it('says that a second day must lie before the clock', () => {
    expect(view('alignments', { vs: '2026-04-30' }).notes.join(' ')).toContain('30 Apr 2026');
  });

  it('is not noted where a neighbour on the page knows it', () => {
    expect(view('agreements', { as: 'network', filter: ['body:eu-council'] }).notes).toEqual([]);
    expect(view('force-timeline', { by: 'host' }).notes).toEqual([]);
  });
});
