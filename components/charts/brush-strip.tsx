import { useMemo } from 'react';
import { Drawing } from '@/components/ui/drawing';
import type { BrushWindow } from '@/lib/figure/brush-window';
import { drawOverview, shareOfStrip } from '@/lib/figure/overview';
import type { Overview, TimeFigure } from '@/lib/figure/time-figure';
import { formatDate } from '@/lib/time/format-date';
import { daysBetween, fromEpoch } from '@/lib/time/iso-date';
import styles from './brush-strip.module.css';
import type { BrushLabels } from './chart-labels';
import { useBrush } from './use-brush';

interface BrushStripProps {
  /** The figure whose overview is shown; its lines are drawn once. */
  readonly figure: TimeFigure;
  readonly overview: Overview;
  /** Days chosen, epoch milliseconds. */
  readonly window: BrushWindow;
  readonly isHeld: boolean;
  readonly lang: string;
  readonly labels: BrushLabels;
  readonly onHold: (window: BrushWindow) => void;
  readonly onRelease: (window: BrushWindow) => void;
  readonly onCancel: () => void;
  /** Takes the chosen days back to the panel's own; left out where they are. */
  readonly onReset?: (() => void) | undefined;
}

/** All days of the figure's lines, with the days shown between two handles: drag them, or use the keys of a slider. */
export function BrushStrip(props: BrushStripProps) {
  const { figure, overview, window, isHeld, lang, labels, onReset } = props;
  const { domain } = overview;
  const markup = useMemo(() => drawOverview(figure, null), [figure]);
  const brush = useBrush({ ...props, domain });
  const start = shareOfStrip(overview, window[0]) * 100;
  const end = shareOfStrip(overview, window[1]) * 100;
  const from = fromEpoch(window[0]);
  const to = fromEpoch(window[1]);
  const first = fromEpoch(domain[0]);
  const days = daysBetween(first, fromEpoch(domain[1]));
  const range = labels.shown
    .replace('{from}', formatDate(from, 'day', lang))
    .replace('{to}', formatDate(to, 'day', lang));
  const handle = (part: 'from' | 'to', day: string, share: number) => (
    <span
      className={styles.handle}
      style={{ left: `${share}%` }}
      role="slider"
      tabIndex={0}
      aria-label={labels[part]}
      aria-description={labels.hint}
      aria-valuemin={0}
      aria-valuemax={days}
      aria-valuenow={daysBetween(first, day)}
      aria-valuetext={formatDate(day, 'day', lang)}
      {...brush.keysOf(part)}
    />
  );
  return (
    // Time runs from left to right in every language, as it does in the charts.
    <fieldset className={styles.strip} dir="ltr" aria-label={labels.region} data-brush {...brush.strip}>
      <Drawing markup={markup} className={styles.drawing} />
      <span className={styles.veil} style={{ left: 0, width: `${start}%` }} aria-hidden="true" />
      <span className={styles.veil} style={{ left: `${end}%`, right: 0 }} aria-hidden="true" />
      <span
        className={styles.window}
        style={{ left: `${start}%`, width: `${end - start}%` }}
        data-window={`${from} ${to}`}
        aria-hidden="true"
      />
      {handle('from', from, start)}
      {handle('to', to, end)}
      {isHeld ? (
        <span
          className={styles.flag}
          style={{ left: `${(start + end) / 2}%`, translate: `-${(start + end) / 2}%` }}
        >
          {range}
        </span>
      ) : null}
      {onReset === undefined || isHeld ? null : (
        <button type="button" className={styles.reset} onClick={onReset}>
          {labels.reset}
        </button>
      )}
    </fieldset>
  );
}
