import { type RefObject, useEffect, useState } from 'react';

/** Width of an element's content box in whole px, kept up to date; 0 until it is known. */
export function useElementWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(
    function watchSize() {
      const element = ref.current;
      if (element === null || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
      observer.observe(element);
      return () => observer.disconnect();
    },
    [ref],
  );
  return width;
}
