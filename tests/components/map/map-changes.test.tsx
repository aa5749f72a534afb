import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MapChanges } from '@/components/map/map-changes';

const words = {
  lang: 'en',
  more: '{layer}: {count}, {by} more',
  fewer: '{layer}: {count}, {by} fewer',
  same: 'nothing new',
};
const at = (day: string, count: number) => (
  <MapChanges shown={{ day, layers: [{ id: 'incidents', label: 'Incidents', count }] }} words={words} />
);
const said = () => screen.getByRole('status').textContent;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('is silent at first, and says once the clock rests what all its steps together changed', () => {
  const { rerender } = render(at('1 Mar', 5));
  act(() => vi.advanceTimersByTime(5000));
  expect(said()).toBe('');
  for (const [day, count] of [
    ['2 Mar', 6],
    ['3 Mar', 9],
    ['4 Mar', 8],
  ] as const) {
    rerender(at(day, count));
    act(() => vi.advanceTimersByTime(250));
    expect(said()).toBe('');
  }
  act(() => vi.advanceTimersByTime(1000));
  expect(said()).toBe('4 Mar: Incidents: 8, 3 more.');
});

it('says nothing of a layer or filter that was switched on the same day', () => {
  const { rerender } = render(at('1 Mar', 5));
  rerender(at('1 Mar', 2));
  act(() => vi.advanceTimersByTime(5000));
  expect(said()).toBe('');
});
