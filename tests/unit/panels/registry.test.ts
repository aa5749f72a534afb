import { describe, expect, it, vi } from 'vitest';
import type { PanelDefinition } from '@/lib/panels/panel';
import { buildPanel, findPanel, PANELS, panelIds } from '@/lib/panels/registry';
import { DEFAULT_VIEW, PARAMETER_NAMES } from '@/lib/view-state/codec';
import { stubData } from './stub-data';

const ON = '2026-01-31';
const clock = { on: ON, first: '2025-01-01', last: '2026-12-31', isDefault: false };
const input = { data: stubData({}), state: { ...DEFAULT_VIEW, on: ON }, clock };

/** A panel whose data cannot be read. */
const broken: PanelDefinition = {
  id: 'broken',
  titleKey: 'panels.events.title',
  datasets: ['events'],
  understands: [],
  build: () => {
    throw new Error('no such file');
  },
};

describe('the registry of panels', () => {
  it('finds each panel by its id, and nothing else', () => {
    expect(panelIds().map((id) => findPanel(id)?.id)).toEqual(panelIds());
    for (const id of ['', 'no-such-panel', 'constructor', '__proto__']) expect(findPanel(id)).toBeNull();
  });

  it('has every id once, in a form that fits an address', () => {
    expect(new Set(panelIds()).size).toBe(panelIds().length);
    for (const id of panelIds()) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('names only parameters that an address can hold', () => {
    const known: readonly string[] = PARAMETER_NAMES;
    for (const { id, understands } of PANELS) {
      expect(
        understands.filter((name) => !known.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it.each(PANELS)('builds $id under its own id, for the clock, without any rows', (panel) => {
    const view = buildPanel(panel, input);
    expect([view.id, view.on]).toEqual([panel.id, ON]);
    expect(view.state).not.toBe('failed');
  });
});

describe('a panel that cannot be built', () => {
  it('is a view that says so under its own title, with nothing in it that could mislead', () => {
    const view = buildPanel(broken, input);
    expect(view.state).toBe('failed');
    expect(view.title).toBe('Latest events');
    expect(view.sentence).toContain('could not be made from the data');
    expect([view.picture, view.table.rows, view.sources, view.caveats]).toEqual([null, [], [], []]);
  });

  it('tells the one who asked what was wrong, once', () => {
    const onError = vi.fn();
    buildPanel(broken, input, onError);
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('no such file'));
  });
});
