import { type RefObject, useEffect, useRef } from 'react';
import { onCursor, readCursor } from './use-cursor';

/** How near to the window a box must be, as a margin around it. */
const NEAR = '25%';

/**
 * Calls back when the shared cursor moves while the box is in view or near it: the crosshair of one chart runs
 * through all charts of the page.
 */
export function useCursorWish(box: RefObject<Element | null>, want: () => void): void {
  const latest = useRef(want);
  latest.current = want;
  useEffect(
    function followCursor() {
      const element = box.current;
      if (element === null || typeof IntersectionObserver === 'undefined') return;
      let isNear = false;
      const decide = () => {
        if (isNear && readCursor() !== null) latest.current();
      };
      const observer = new IntersectionObserver(
        ([entry]) => {
          isNear = entry?.isIntersecting ?? false;
          decide();
        },
        { rootMargin: NEAR },
      );
      observer.observe(element);
      const stop = onCursor(decide);
      return () => {
        observer.disconnect();
        stop();
      };
    },
    [box],
  );
}
