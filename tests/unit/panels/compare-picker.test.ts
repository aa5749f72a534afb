import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { groupEvents } from '@/lib/panels/compare/event-groups';
import { type PickerView, pickerView } from '@/lib/panels/compare/picker';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { parseViewState } from '@/lib/view-state/parse-view-state';
import type { ViewState } from '@/lib/view-state/view-state';

function picker(patch: Partial<ViewState> = {}): PickerView {
  return pickerView({
    data: dataAccess(),
    state: { ...DEFAULT_VIEW, ...patch },
    clock: resolveClock(null, dataExtent()),
  });
}

const seriesOf = (query: string | null | undefined) =>
  parseViewState(new URLSearchParams(query ?? '')).state.series;

describe('the choice of series', () => {
  const three = { series: ['brent-spot', 'wti-spot', 'transits-hormuz'] };

  it('moves and removes each by a link', () => {
    const [first, second, third] = picker(three).chosen;
    expect(first?.earlier).toBeNull();
    expect(third?.later).toBeNull();
    expect(seriesOf(second?.earlier)).toEqual(['wti-spot', 'brent-spot', 'transits-hormuz']);
    expect(seriesOf(second?.later)).toEqual(['brent-spot', 'transits-hormuz', 'wti-spot']);
    expect(seriesOf(second?.remove)).toEqual(['brent-spot', 'transits-hormuz']);
  });

  it('can be emptied, and stays empty', () => {
    const [only] = picker({ series: ['brent-spot'] }).chosen;
    expect(seriesOf(only?.remove)).toEqual([]);
    expect(picker({ series: [] }).chosen).toEqual([]);
  });

  it('finds by all the words of a search and adds by a link', () => {
    const { offered, found } = picker({ ...three, q: 'hormuz TANKER' });
    expect(found).toBeGreaterThan(0);
    expect(offered.every(({ title }) => /hormuz/i.test(title))).toBe(true);
    const tankers = offered.find(({ id }) => id === 'transits-hormuz-tanker');
    expect(seriesOf(tankers?.query)).toEqual([...three.series, 'transits-hormuz-tanker']);
  });

  it('offers nothing twice and nothing beyond six', () => {
    expect(picker({ ...three, q: 'brent' }).offered.find(({ id }) => id === 'brent-spot')?.query).toBeNull();
    const six = ['brent-spot', 'wti-spot', 'henry-hub-spot', 'us-gasoline', 'lng-eu', 'lng-nwe'];
    const full = picker({ series: six, by: 'forces' });
    expect(full.isFull).toBe(true);
    expect(full.offered.every(({ query }) => query === null)).toBe(true);
  });

  it('keeps the rest of the view in the plain form of the search', () => {
    const { search } = picker({ ...three, mode: 'index', base: '2026-02-27', q: 'suez' });
    expect(search.q).toBe('suez');
    expect(search.hidden).toContainEqual(['mode', 'index']);
    expect(search.hidden.map(([name]) => name)).not.toContain('q');
  });

  it('keeps the panel’s own series and mean when a third is added to them', () => {
    const { query } = picker({ by: 'prices' }).offered.find(({ id }) => id === 'wti-spot') ?? {};
    const { state } = parseViewState(new URLSearchParams(query ?? ''));
    expect(state).toMatchObject({ series: ['brent-spot', 'transits-hormuz', 'wti-spot'], mean: 7 });
  });
});

describe('events that share a number', () => {
  const events = dataAccess().rows('events');

  it('are never more groups than numbers, and none is lost', () => {
    for (const most of [1, 2, 12]) {
      const groups = groupEvents(events, most);
      expect(groups.length).toBe(most);
      expect(groups.flatMap((group) => group.events)).toEqual(events);
    }
  });

  it('are led by the gravest of them', () => {
    for (const { lead, events: own } of groupEvents(events, 12)) {
      expect(lead.significance).toBe(Math.max(...own.map(({ significance }) => significance)));
    }
  });
});
