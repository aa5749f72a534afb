import { describe, expect, it } from 'vitest';
import { nextStop, type Stop, tabStops } from '@/components/map/layers/roving';

const stop = (id: string, lon: number, layer = 'a', isFirst = false): Stop => ({
  id,
  layer,
  at: [25, lon],
  isFirst,
});
const STOPS = [stop('east', 58), stop('west', 50), stop('middle', 54, 'a', true), stop('other', 55, 'b')];

describe('arrow keys among the marks of a map', () => {
  it('lead from west to east within a layer', () => {
    expect(nextStop(STOPS, 'west', 'ArrowRight')).toBe('middle');
    expect(nextStop(STOPS, 'middle', 'ArrowDown')).toBe('east');
    expect(nextStop(STOPS, 'east', 'ArrowLeft')).toBe('middle');
    expect(nextStop(STOPS, 'middle', 'ArrowUp')).toBe('west');
  });

  it('stay at the ends, to which Home and End lead', () => {
    expect(nextStop(STOPS, 'east', 'ArrowRight')).toBe('east');
    expect(nextStop(STOPS, 'west', 'ArrowLeft')).toBe('west');
    expect(nextStop(STOPS, 'east', 'Home')).toBe('west');
    expect(nextStop(STOPS, 'west', 'End')).toBe('east');
  });

  it('lead nowhere from marks that are gone, nor do other keys', () => {
    expect(nextStop(STOPS, 'gone', 'ArrowRight')).toBeNull();
    expect(nextStop(STOPS, 'west', 'a')).toBeNull();
  });
});

describe('stops of the tab key on a map', () => {
  it('are one a layer, its first mark at first', () => {
    expect([...tabStops(STOPS, new Map())]).toEqual(['middle', 'other']);
  });

  it('are the marks last used, while they are there', () => {
    const used = new Map([['a', 'west']]);
    expect([...tabStops(STOPS, used)]).toEqual(['west', 'other']);
    expect([...tabStops(STOPS.slice(2), used)]).toEqual(['middle', 'other']);
  });
});
