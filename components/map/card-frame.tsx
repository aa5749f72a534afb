'use client';

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useViewState } from '@/components/hooks/use-view-state';
import styles from './map-card.module.css';
import { focusMark, isExpected } from './selecting';

interface CardFrameProps {
  readonly reference: string;
  readonly label: string;
  readonly close: string;
  /** Where it covers nothing of its mark. */
  readonly side: 'left' | 'right';
  /** Address of the page without the card, for browsers without scripts. */
  readonly closeHref: string;
  readonly children: ReactNode;
}

/** The card's frame: takes the focus when its mark was chosen, and gives it back on Escape and on closing. */
export function CardFrame({ reference, label, close, side, closeHref, children }: CardFrameProps) {
  const frame = useRef<HTMLElement>(null);
  const { setState } = useViewState();
  useEffect(
    function takeFocus() {
      if (isExpected(reference)) frame.current?.focus();
    },
    [reference],
  );

  function leave(): void {
    focusMark(reference);
    setState({ select: null });
  }
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  }
  function handleClose(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  }

  return (
    <section
      ref={frame}
      tabIndex={-1}
      aria-label={label}
      className={styles.card}
      data-side={side}
      onKeyDown={handleKey}
    >
      <a href={closeHref} className={styles.close} onClick={handleClose}>
        {close}
      </a>
      {children}
    </section>
  );
}
