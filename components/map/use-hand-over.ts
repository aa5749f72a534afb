import { type RefObject, useLayoutEffect } from 'react';

/** Reference of the mark that has the focus inside an element; null when the focus is elsewhere. */
function focusedIn(element: HTMLElement): string | null {
  const focused = document.activeElement;
  if (focused === null || !element.contains(focused)) return null;
  return focused.getAttribute('data-mark') ?? '';
}

/** The focus moves to the same mark, or to what else of the element can take it. */
function moveFocus(from: HTMLElement, to: HTMLElement): void {
  const ref = focusedIn(from);
  if (ref === null) return;
  const marks = [...to.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')];
  const isSame = (mark: Element) => mark.getAttribute('data-mark') === ref;
  const other = to.querySelector<HTMLElement | SVGElement>('[tabindex="0"], a[href]');
  (marks.find(isSame) ?? other)?.focus({ preventScroll: true });
}

interface Pictures {
  readonly still: RefObject<HTMLElement | null>;
  readonly live: RefObject<HTMLElement | null>;
}

/**
 * Of the two pictures in a box one can be used at a time. The one that comes is opened first, then the focus
 * moves over, and only then is the other closed: what holds the focus is never made inert.
 */
export function useHandOver({ still, live }: Pictures, isLive: boolean): void {
  // After every drawing, as the second picture may come and go: doing it again changes nothing.
  useLayoutEffect(function handOver() {
    const [from, to] = isLive ? [still.current, live.current] : [live.current, still.current];
    if (to !== null) to.inert = false;
    if (from !== null && to !== null) moveFocus(from, to);
    if (from !== null) from.inert = true;
  });
}
