'use client';

import { useEffect, useMemo, useRef } from 'react';
import { keepMarkup, readMarkup } from './markup-store';

interface SentOnceProps {
  /** Key in the markup store; used while the server renders the first HTML. */
  readonly storeKey: string;
  /** The markup itself, sent only when the page is updated without a new document. */
  readonly markup: string | null;
  readonly className?: string;
  /** The element that holds the markup. */
  readonly as?: 'div' | 'tbody';
}

/**
 * Drawn markup that travels once: inside the first HTML, not again in the data for the browser. React leaves
 * the server's markup alone because the browser's own render passes an empty string and never changes it; an
 * update of the view brings new markup as a property and replaces it. The browser keeps what it has shown, so that
 * the way back to the first view, whose data hold no markup, finds it again.
 */
export function SentOnce({ storeKey, markup, className, as: Box = 'div' }: SentOnceProps) {
  const box = useRef<HTMLElement>(null);
  const html = useMemo(() => markup ?? readMarkup(storeKey), [markup, storeKey]);
  useEffect(
    function keepForTheWayBack() {
      keepMarkup(storeKey, () => markup ?? box.current?.innerHTML ?? '');
    },
    [markup, storeKey],
  );
  return (
    // The markup is our own: every text in it is escaped by lib/figure.
    <Box
      ref={(element: HTMLElement | null) => {
        box.current = element;
      }}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
