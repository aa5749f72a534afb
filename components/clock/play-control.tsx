'use client';

import { type ChangeEvent, useId, useState } from 'react';
import styles from './ribbon.module.css';
import type { RibbonLabels } from './ribbon-labels';

interface PlayControlProps {
  readonly play: { readonly isPlaying: boolean; readonly isAllowed: boolean };
  readonly days: 1 | 7;
  readonly labels: RibbonLabels;
  readonly onPlay: () => void;
  readonly onDays: (days: 1 | 7) => void;
}

/** Play and pause, by day or by week; where motion is unwelcome the button stays and says why it is off. */
export function PlayControl({ play, days, labels, onPlay, onDays }: PlayControlProps) {
  const reason = useId();
  const [isAsked, setIsAsked] = useState(false);
  const { isPlaying, isAllowed } = play;
  const handlePlay = () => {
    if (isAllowed) onPlay();
    else setIsAsked(true);
  };
  return (
    <div className={styles.play}>
      <button
        className={styles.button}
        type="button"
        aria-disabled={!isAllowed}
        aria-describedby={isAllowed ? undefined : reason}
        onClick={handlePlay}
        onBlur={() => setIsAsked(false)}
      >
        {isPlaying ? labels.pause : labels.play}
      </button>
      <select
        className={styles.stepChoice}
        aria-label={labels.step}
        value={days}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onDays(event.target.value === '7' ? 7 : 1)}
      >
        <option value="1">{labels.stepDay}</option>
        <option value="7">{labels.stepWeek}</option>
      </select>
      {isAllowed ? null : (
        <span className={styles.reason} id={reason} role="status" data-shown={isAsked}>
          {labels.playOff}
        </span>
      )}
    </div>
  );
}
