'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useMemo,
  useRef,
} from 'react';
import { type RibbonScale, ribbonDay, ribbonShare } from '@/lib/figure/ribbon';
import { coveredBelow, ribbonMarks } from '@/lib/figure/ribbon-marks';
import { formatDate } from '@/lib/time/format-date';
import { daysBetween, type IsoDate, toEpoch } from '@/lib/time/iso-date';
import type { RibbonLabels } from './ribbon-labels';
import styles from './ribbon-strip.module.css';
import { dayAfterKey } from './slider-keys';

interface RibbonStripProps {
  readonly scale: RibbonScale;
  readonly day: IsoDate;
  /** True while the day is held by pointer or key and not yet the page's. */
  readonly isHeld: boolean;
  readonly lang: string;
  readonly labels: RibbonLabels;
  /** The day under the pointer or key, while it is held. */
  readonly onHold: (day: IsoDate) => void;
  /** The day let go of. */
  readonly onRelease: (day: IsoDate) => void;
  readonly onCancel: () => void;
  /** The strip's picture. */
  readonly children: ReactNode;
}

/** Words on the handle: its day, and that it stands at the end of the data or outside them. */
function flagText({ scale, day, lang, labels }: RibbonStripProps): string {
  if (day === scale.last) return labels.ends;
  const text = formatDate(day, 'day', lang);
  if (day > scale.last) return `${text}, ${labels.beyond}`;
  return day < scale.first ? `${text}, ${labels.before}` : text;
}

/** Root text size that the widths of words are estimated for, px. */
const ROOT_PX = 16;

/** Rules that take away the labels of the picture that the flag would cover, each on strips that are too narrow. */
function useClearance({ scale, lang, labels }: RibbonStripProps, flag: { share: number; text: string }) {
  const marks = useMemo(() => ribbonMarks(scale, lang, labels.ends), [scale, lang, labels.ends]);
  return coveredBelow(marks, labels.ends, flag)
    .map((width, index) => {
      const rule = `[data-mark=m${index}]{visibility:hidden}`;
      if (width === Number.POSITIVE_INFINITY) return rule;
      return width === 0 ? '' : `@container (max-width:${(width / ROOT_PX).toFixed(2)}rem){${rule}}`;
    })
    .join('');
}

/** Pointer handlers that hold a day while the pointer is down and let go of it once. */
function usePointer({ scale, isHeld, onHold, onRelease, onCancel }: RibbonStripProps) {
  const handle = useRef<HTMLDivElement>(null);
  const isDown = useRef(false);
  const dayAt = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return ribbonDay(scale, width > 0 ? (event.clientX - left) / width : 0);
  };
  const on = {
    // Pressing the strip must not take the focus away from the handle.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      isDown.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      handle.current?.focus({ preventScroll: true });
      onHold(dayAt(event));
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (isDown.current) onHold(dayAt(event));
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
      if (!isDown.current) return;
      isDown.current = false;
      onRelease(dayAt(event));
    },
    onPointerCancel: () => {
      isDown.current = false;
      if (isHeld) onCancel();
    },
  };
  return { handle, on };
}

/** All of time in the data, with the clock's handle on it: drag it, or use the keys of a slider. */
export function RibbonStrip(props: RibbonStripProps) {
  const { scale, day, isHeld, lang, labels, onHold, onRelease, onCancel, children } = props;
  const { handle, on } = usePointer(props);
  const share = ribbonShare(scale, toEpoch(day));
  const at = `${Math.round(share * 10_000) / 100}%`;
  const words = flagText(props);
  const clearance = useClearance(props, { share, text: words });
  const days = daysBetween(scale.first, scale.last);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isHeld) onCancel();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(event.key, day, scale);
    if (next === null) return;
    event.preventDefault();
    onHold(next);
  };
  const handleLetGo = () => {
    if (isHeld) onRelease(day);
  };

  return (
    // Time runs from left to right in every language, as it does in the charts.
    <div className={styles.strip} dir="ltr" {...on}>
      <style>{clearance}</style>
      <div className={styles.drawing}>{children}</div>
      <span className={styles.veil} style={{ insetInlineStart: at }} aria-hidden="true" />
      <span className={styles.marker} style={{ insetInlineStart: at }} aria-hidden="true" />
      <span
        className={styles.flag}
        data-held={isHeld}
        style={{ insetInlineStart: at, translate: `-${at}` }}
        aria-hidden="true"
      >
        {words}
      </span>
      <div
        className={styles.handle}
        ref={handle}
        style={{ insetInlineStart: at }}
        role="slider"
        tabIndex={0}
        aria-label={labels.slider}
        aria-valuemin={0}
        aria-valuemax={days}
        aria-valuenow={Math.min(days, Math.max(0, daysBetween(scale.first, day)))}
        aria-valuetext={formatDate(day, 'long', lang)}
        onKeyDown={handleKeyDown}
        onKeyUp={handleLetGo}
        onBlur={handleLetGo}
      />
    </div>
  );
}
