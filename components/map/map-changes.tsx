'use client';

import { useEffect, useRef, useState } from 'react';
import { type ChangeWords, changeText, type MapDay } from '@/lib/figure/map-changes';
import styles from './map.module.css';

/** The clock has come to rest when no step followed for this long, ms: play is told about once, at its end. */
const REST_MS = 600;

interface MapChangesProps {
  readonly shown: MapDay;
  readonly words: ChangeWords;
}

/** Says to screen readers what a step of the clock changed on the map: a lasting live region. */
export function MapChanges({ shown, words }: MapChangesProps) {
  const [text, setText] = useState('');
  const told = useRef(shown);
  const key = JSON.stringify([shown, words]);
  useEffect(
    function tellChange() {
      const [now, said]: readonly [MapDay, ChangeWords] = JSON.parse(key);
      if (now.day === told.current.day) {
        told.current = now;
        return;
      }
      const timer = setTimeout(() => {
        setText(changeText(told.current, now, said));
        told.current = now;
      }, REST_MS);
      return () => clearTimeout(timer);
    },
    [key],
  );
  return (
    <p role="status" className={styles.changes} data-map-changes>
      {text}
    </p>
  );
}
