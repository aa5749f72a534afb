'use client';

import { useEffect, useState } from 'react';
import styles from './citation.module.css';

interface CopyDoorProps {
  /** Said to those who cannot see it when a text has been copied. */
  readonly copied: string;
}

/** The text field that the clicked button copies, or null. */
function fieldOf(target: EventTarget | null): HTMLTextAreaElement | null {
  if (!(target instanceof Element)) return null;
  const id = target.closest('[data-copy]')?.getAttribute('data-copy') ?? '';
  const field = id === '' ? null : document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** Lets the copy buttons of the page work; without scripts they are not shown, and the texts can be selected. */
export function CopyDoor({ copied }: CopyDoorProps) {
  const [said, say] = useState('');
  useEffect(
    function listenForCopies() {
      const handleClick = (event: MouseEvent) => {
        const field = fieldOf(event.target);
        if (field === null) return;
        field.select();
        navigator.clipboard?.writeText(field.value).then(
          () => say(copied),
          // Refused by the browser: the text stays selected, to be copied by hand.
          () => say(''),
        );
      };
      document.documentElement.setAttribute('data-copies', '');
      document.addEventListener('click', handleClick);
      return () => {
        document.documentElement.removeAttribute('data-copies');
        document.removeEventListener('click', handleClick);
      };
    },
    [copied],
  );
  return (
    <span role="status" className={styles.said}>
      {said}
    </span>
  );
}
