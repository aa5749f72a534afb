'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { askAhead } from '@/components/hooks/ask-ahead';
import { savesData } from '@/components/hooks/saves-data';
import { useViewState, type ViewHistory } from '@/components/hooks/use-view-state';
import { ribbonScale } from '@/lib/figure/ribbon';
import { fromEpoch, type IsoDate } from '@/lib/time/iso-date';
import { ClockForm } from './clock-form';
import { PlayControl } from './play-control';
import styles from './ribbon.module.css';
import type { RibbonLabels } from './ribbon-labels';
import { RibbonStrip } from './ribbon-strip';
import { dayAfterStep } from './slider-keys';
import { usePlay } from './use-play';

interface RibbonProps {
  /** First and last day that any dataset vouches for. */
  readonly extent: { readonly first: IsoDate; readonly last: IsoDate };
  readonly lang: string;
  readonly labels: RibbonLabels;
  /** `page` = fixed along the bottom; `embed` = a block where it stands. */
  readonly placement?: 'page' | 'embed';
  /** The picture made by drawRibbon. */
  readonly children: ReactNode;
}

/** Whether a change is a step of one day, and which way: the next one is likely to go on. */
function stepOf(on: IsoDate, next: IsoDate | null, extent: RibbonProps['extent']): -1 | 0 | 1 {
  if (next === dayAfterStep(1, on, extent)) return 1;
  return next === dayAfterStep(-1, on, extent) ? -1 : 0;
}

/**
 * The clock of every page: date, steps, play, and all of time in the data with the clock's handle. Without
 * scripts it is a form and links. A day held by pointer or key stays here and reaches the address once.
 */
export function Ribbon({ extent, lang, labels, placement = 'page', children }: RibbonProps) {
  const { first, last } = extent;
  const { state, isPending, setState, addressWith } = useViewState();
  const [held, setHeld] = useState<IsoDate | null>(null);
  const [playDays, setPlayDays] = useState<1 | 7>(1);
  const scale = useMemo(() => ribbonScale({ first, last }), [first, last]);
  const on = state.on ?? last;
  const day = held ?? on;
  const [ahead, setAhead] = useState<-1 | 0 | 1>(0);
  const coming = dayAfterStep(ahead, on, extent);
  useEffect(
    function fetchAhead() {
      if (!isPending && coming !== on) askAhead(coming);
    },
    [isPending, coming, on],
  );

  const change = (next: IsoDate | null, history: ViewHistory = 'replace') => {
    setHeld(null);
    setAhead(savesData() ? 0 : stepOf(on, next, extent));
    const asked = next === last ? null : next;
    if (asked !== state.on) setState({ on: asked }, { history });
  };
  const play = usePlay(() => {
    if (isPending) return true;
    const next = dayAfterStep(playDays, on, extent);
    change(next);
    return next < last;
  });
  const changeByHand = (next: IsoDate | null, history?: ViewHistory) => {
    play.stop();
    change(next, history);
  };
  const handlePlay = () => {
    if (play.isPlaying) return play.stop();
    const lastEra = scale.eras.at(-1);
    if (on >= last && lastEra !== undefined) change(fromEpoch(lastEra.from));
    play.start();
  };

  return (
    <section className={styles.ribbon} data-placement={placement} aria-label={labels.region}>
      <div className={styles.bar}>
        <div className={styles.controls}>
          <ClockForm
            day={day}
            extent={extent}
            labels={labels}
            ahead={isPending ? 0 : ahead}
            addressOf={(next) => addressWith({ on: next })}
            onChange={changeByHand}
          />
          <PlayControl play={play} days={playDays} labels={labels} onPlay={handlePlay} onDays={setPlayDays} />
        </div>
        <ul className={styles.lanes} aria-hidden="true">
          {labels.lanes.map((lane) => (
            <li key={lane}>{lane}</li>
          ))}
        </ul>
        <RibbonStrip
          scale={scale}
          day={day}
          isHeld={held !== null}
          lang={lang}
          labels={labels}
          onHold={(next) => {
            play.stop();
            setHeld(next);
          }}
          onRelease={changeByHand}
          onCancel={() => setHeld(null)}
        >
          {children}
        </RibbonStrip>
      </div>
    </section>
  );
}
