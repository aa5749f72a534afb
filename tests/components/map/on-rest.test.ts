import { map as leafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onRest } from '@/components/map/layers/on-rest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const map = leafletMap(document.createElement('div')).setView([25, 55], 6);
  const moments = { rest: vi.fn(), zoom: vi.fn() };
  return { map, ...moments, undo: onRest(map, moments) };
}

it('names are placed once, after the last of some moves in a row', () => {
  const { map, rest } = watch();
  for (let move = 0; move < 3; move += 1) {
    map.fire('movestart').fire('moveend');
    vi.advanceTimersByTime(100);
  }
  expect(rest).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(rest).toHaveBeenCalledTimes(1);
});

it('a move that goes on is waited for', () => {
  const { map, rest } = watch();
  map.fire('moveend').fire('movestart');
  vi.advanceTimersByTime(1000);
  expect(rest).not.toHaveBeenCalled();
});

it('a zoom and another size are told at once', () => {
  const { map, rest, zoom } = watch();
  map.fire('zoomstart');
  expect(zoom).toHaveBeenCalledTimes(1);
  map.fire('resize');
  expect(rest).toHaveBeenCalledTimes(1);
});

it('nothing is told after the undo', () => {
  const { map, rest, zoom, undo } = watch();
  map.fire('moveend');
  undo();
  map.fire('zoomstart').fire('resize');
  vi.advanceTimersByTime(1000);
  expect([rest, zoom].map((each) => each.mock.calls.length)).toEqual([0, 0]);
});
