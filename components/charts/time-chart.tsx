'use client';

import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { ENDS_FROM, fitFigure } from '@/lib/figure/fit-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { ensureRegion } from './announce';
import { ChartCursor } from './chart-cursor';
import type { ChartLabels } from './chart-labels';
import { pointerOver, useInstants } from './reading';
import styles from './time-chart.module.css';

/** Waited for by nobody, and asked for after the cursor is there: it works over whatever drawing is seen. */
let isLoaded = false;
const ChartPlot = lazy(async () => {
  const { ChartPlot: loaded } = await import('./chart-plot');
  isLoaded = true;
  return { default: loaded };
});

interface TimeChartProps {
  readonly figure: TimeFigure;
  readonly labels: ChartLabels;
  /** Width of the box in px; measured if left out. */
  readonly width?: number;
  readonly onReceipt?: ((references: readonly string[]) => void) | undefined;
  /** Called once, when the chart is on the page. */
  readonly onReady?: (() => void) | undefined;
}

/** True after the frame in which the component was first painted, and from the first if Recharts is there. */
function useLater(): boolean {
  const [isLater, setLater] = useState(isLoaded);
  useEffect(function waitForPaint() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLater(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isLater;
}

/** Calls back in the first frame after it is on the page. */
function Ready({ onReady }: { readonly onReady: (() => void) | undefined }) {
  const latest = useRef(onReady);
  latest.current = onReady;
  useEffect(function tellReady() {
    const frame = requestAnimationFrame(() => latest.current?.());
    return () => cancelAnimationFrame(frame);
  }, []);
  return null;
}

/** The drawing by Recharts; drawn anew only for another figure or box. */
const Drawn = memo(function Drawn({
  figure,
  width,
  onReady,
}: {
  readonly figure: TimeFigure;
  readonly width: number;
  readonly onReady: (() => void) | undefined;
}) {
  if (!useLater()) return null;
  return (
    <Suspense fallback={null}>
      <ChartPlot figure={figure} width={width} />
      <Ready onReady={onReady} />
    </Suspense>
  );
});

/** The interactive form of a figure on a time axis: the same drawing by Recharts, with cursor and keyboard. */
export function TimeChart({ figure: whole, labels, width, onReceipt, onReady }: TimeChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(box);
  const boxWidth = width ?? measured;
  const fitted = Math.min(boxWidth, ENDS_FROM);
  const figure = useMemo(() => fitFigure(whole, fitted), [whole, fitted]);
  const instants = useInstants(figure);
  const plotWidth = Math.max(0, boxWidth - figure.margin.left - figure.margin.right);
  const reading = { figure, plotWidth, labels, onReceipt };
  useEffect(() => ensureRegion(styles.region ?? ''), []);

  return (
    <div
      ref={box}
      className={styles.chart}
      style={{ blockSize: figure.height }}
      {...pointerOver(reading, instants)}
    >
      {plotWidth === 0 ? null : (
        <>
          <div className={styles.drawn} data-drawn>
            <Drawn figure={figure} width={boxWidth} onReady={onReady} />
          </div>
          <ChartCursor {...reading} width={boxWidth} />
        </>
      )}
    </div>
  );
}
