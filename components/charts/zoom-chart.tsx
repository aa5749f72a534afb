import { memo, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { Drawing } from '@/components/ui/drawing';
import { type BrushWindow, cutWindow } from '@/lib/figure/brush-window';
import { drawTimeFigure } from '@/lib/figure/draw-time-figure';
import { PAGE_THEME } from '@/lib/figure/paint';
import type { Overview, TimeFigure } from '@/lib/figure/time-figure';
import { zoomFigure } from '@/lib/figure/zoom-figure';
import { BrushStrip } from './brush-strip';
import type { ChartLabels } from './chart-labels';
import { TimeChart } from './time-chart';
import styles from './zoom-chart.module.css';

interface ZoomChartProps {
  readonly figure: TimeFigure;
  readonly overview: Overview;
  readonly labels: ChartLabels;
  /** Days asked for whose figure is still on its way; null when the figure shows what was asked. */
  readonly asked: BrushWindow | null;
  /** Called once for each choice, when the reader lets go. */
  readonly onChoose: (window: BrushWindow) => void;
  readonly onReset?: (() => void) | undefined;
  readonly onReceipt?: ((references: readonly string[]) => void) | undefined;
  readonly onReady?: (() => void) | undefined;
}

/** Recharts draws a figure anew only when it is another one. */
const SettledChart = memo(TimeChart);

/** A value that changes at most once a frame, however often it is set; the newest one counts. */
function useOncePerFrame<Value>(initial: Value) {
  const [value, show] = useState(initial);
  const newest = useRef(initial);
  const frame = useRef<number | null>(null);
  const now = (next: Value) => {
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
    show(next);
  };
  const soon = (next: Value) => {
    newest.current = next;
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null;
      flushSync(() => show(newest.current));
    });
  };
  return { value, now, soon };
}

/**
 * A chart with its overview strip. While the strip is dragged the figure is drawn by lib/figure, as on the server,
 * from the points at hand: that takes a few milliseconds. Recharts follows when the chosen days have come.
 */
export function ZoomChart(props: ZoomChartProps) {
  const { figure, overview, labels, asked, onChoose, onReset, onReceipt, onReady } = props;
  const held = useOncePerFrame<BrushWindow | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const preview = held.value ?? asked;
  const markup = useMemo(
    () =>
      preview === null || width === 0
        ? null
        : drawTimeFigure(zoomFigure(figure, preview, labels), { width, theme: PAGE_THEME }),
    [figure, preview, labels, width],
  );
  return (
    <>
      <div ref={box} className={styles.stack} style={{ blockSize: figure.height }}>
        <div className={markup === null ? undefined : styles.covered}>
          <SettledChart figure={figure} labels={labels} onReceipt={onReceipt} onReady={onReady} />
        </div>
        {markup === null ? null : <Drawing markup={markup} className={styles.preview} />}
      </div>
      <BrushStrip
        figure={figure}
        overview={overview}
        window={cutWindow(preview ?? figure.x.domain, overview.domain)}
        isHeld={held.value !== null}
        lang={labels.lang}
        labels={labels.brush}
        onHold={held.soon}
        onRelease={(window) => {
          held.now(null);
          onChoose(window);
        }}
        onCancel={() => held.now(null)}
        onReset={onReset}
      />
    </>
  );
}
