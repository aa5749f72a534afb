import { describe, expect, it } from 'vitest';
import { makeControl, toggled } from '@/lib/panels/controls';
import { DEFAULT_VIEW, decodeViewState, withState } from '@/lib/view-state/codec';

describe('a control of a panel', () => {
  it('leads to the view in which its option is chosen, and keeps the rest of the view', () => {
    const state = withState(DEFAULT_VIEW, { on: '2026-02-20' });
    const { options } = makeControl(state, {
      id: 'every',
      label: 'Count by',
      options: [
        { label: 'day', patch: { every: 'day' }, isCurrent: true },
        { label: 'week', patch: { every: 'week' }, isCurrent: false },
      ],
    });
    const read = options.map(({ query }) => decodeViewState(new URLSearchParams(query)).state);
    expect(read).toEqual([state, withState(state, { every: 'week' })]);
  });
});

describe('toggling an item of a list', () => {
  it('adds it at the end, takes it out again, and ends with nothing chosen', () => {
    expect(toggled(null, 'a')).toEqual(['a']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a'], 'a')).toBeNull();
  });
});
