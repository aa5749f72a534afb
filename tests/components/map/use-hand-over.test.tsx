import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useHandOver } from '@/components/map/use-hand-over';

function Box({ isLive, hasLive = true }: { readonly isLive: boolean; readonly hasLive?: boolean }) {
  const still = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  useHandOver({ still, live }, isLive);
  return (
    <>
      <div ref={still} id="still">
        <a href="/sources/a/1" data-mark="a/1">
          one
        </a>
        <a href="/sources/a/2" data-mark="a/2">
          two
        </a>
      </div>
      {hasLive ? (
        <div ref={live} id="live">
          <button type="button" tabIndex={0} id="map" />
          <button type="button" tabIndex={-1} data-mark="a/2" />
        </div>
      ) : null}
    </>
  );
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
afterEach(cleanup);

describe('the hand-over between the pictures of a map', () => {
  it('moves the focus to the same mark and back, and never closes what holds it', () => {
    const { rerender } = render(<Box isLive={false} hasLive={false} />);
    find('[data-mark="a/2"]')?.focus();
    rerender(<Box isLive={false} />);
    expect(find('#live')?.inert).toBe(true);
    rerender(<Box isLive />);
    expect(document.activeElement).toBe(find('#live [data-mark="a/2"]'));
    expect([find('#still')?.inert, find('#live')?.inert]).toEqual([true, false]);
    rerender(<Box isLive={false} />);
    expect(document.activeElement).toBe(find('[data-mark="a/2"]'));
    expect([find('#still')?.inert, find('#live')?.inert]).toEqual([false, true]);
  });

  it('moves it to the map where the mark is missing', () => {
    const { rerender } = render(<Box isLive={false} />);
    find('[data-mark="a/1"]')?.focus();
    rerender(<Box isLive />);
    expect(document.activeElement).toBe(find('#map'));
  });

  it('leaves the focus alone when it is elsewhere', () => {
    const { rerender } = render(<Box isLive={false} />);
    rerender(<Box isLive />);
    expect(document.activeElement).toBe(document.body);
  });
});
