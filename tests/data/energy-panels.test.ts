import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, ...patch };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

/** Words at the end of each bar by the id of its row. */
function barTexts({ picture }: PanelView): ReadonlyMap<string, string> {
  if (picture?.kind !== 'bars') return new Map();
  return new Map(
    picture.groups.flatMap(({ rows }) =>
      rows.map(({ id, bars }) => [id, bars.map(({ text }) => text).join('; ')] as const),
    ),
  );
}

describe('who depends on Hormuz', () => {
  it('says the largest exporter and destination of the first quarter of 2025, with the value of 2024', () => {
    const { sentence } = view('hormuz-dependence', { on: '2026-02-20' });
    expect(sentence).toBe(
      'In the first quarter of 2025, the largest flow of crude oil and condensate through Hormuz came from Saudi Arabia: 5.28\u202fmb/d, 37.2\u202f% (5.5\u202fmb/d in 2024); the largest went to China: 5.35\u202fmb/d, 37.7\u202f%.',
    );
  });

  it('draws every country with its volume and share, and no bar where no volume is given', () => {
    const texts = barTexts(view('hormuz-dependence'));
    expect(texts.get('Iraq 2025-Q1')).toBe('3.24 (22.8\u202f%)');
    expect(texts.get('United States 2024')).toBe('0.5');
    expect(texts.get('Asia, all 2024')).toBe('84\u202f%, no volume given');
  });

  it('shows LNG in its own unit on request', () => {
    const lng = view('hormuz-dependence', { filter: ['commodity:lng'] });
    expect(lng.picture?.kind === 'bars' ? lng.picture.axis.unit : null).toBe('bcf/d');
    expect(barTexts(lng).get('Qatar 2024')).toBe('9.3 (93\u202f%)');
  });

  it('names a commodity that it does not know and draws crude oil', () => {
    const { notes, picture } = view('hormuz-dependence', { filter: ['commodity:peat'] });
    expect(notes.join(' ')).toContain('“peat”');
    expect(picture?.kind === 'bars' ? picture.axis.unit : null).toBe('mb/d');
  });

  it('knows nothing before the first source was published', () => {
    expect(view('hormuz-dependence', { on: '2025-03-01' }).state).toBe('empty');
  });
});
