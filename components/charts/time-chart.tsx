'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { ENDS_FROM, fitFigure } from '@/lib/figure/fit-figure';
import { plotHeight } from '@/lib/figure/scales';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { formatDate } from '@/lib/time/format-date';
import { fromEpoch } from '@/lib/time/iso-date';
import { ensureRegion } from './announce';
import type { ChartLabels } from './chart-labels';
import { ChartPlot } from './chart-plot';
import { ChartReadout, Crosshair } from './chart-readout';
import { ChartWords } from './chart-words';
import styles from './time-chart.module.css';
import { useReading } from './use-reading';

interface TimeChartProps {
  readonly figure: TimeFigure;
  readonly labels: ChartLabels;
  /** Width of the box in px; measured if left out. */
  readonly width?: number;
  readonly onReceipt?: (references: readonly string[]) => void;
  /** Called once, when the chart is on the page. */
  readonly onReady?: () => void;
}

/** Calls back in the first frame after the chart has a width. */
function useReady(hasWidth: boolean, onReady: (() => void) | undefined): void {
  const latest = useRef(onReady);
  latest.current = onReady;
  useEffect(
    function tellReady() {
      if (!hasWidth) return;
      const frame = requestAnimationFrame(() => latest.current?.());
      return () => cancelAnimationFrame(frame);
    },
    [hasWidth],
  );
}

/** The interactive form of a figure on a time axis: the same drawing by Recharts, with cursor and keyboard. */
export function TimeChart({ figure: whole, labels, width, onReceipt, onReady }: TimeChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(box);
  const boxWidth = width ?? measured;
  const fitted = Math.min(boxWidth, ENDS_FROM);
  const figure = useMemo(() => fitFigure(whole, fitted), [whole, fitted]);
  const { margin } = figure;
  const plotWidth = Math.max(0, boxWidth - margin.left - margin.right);
  const reading = useReading({ figure, plotWidth, labels, onReceipt });
  useReady(plotWidth > 0, onReady);
  useEffect(() => ensureRegion(styles.region ?? ''), []);

  const place = { left: margin.left, top: margin.top, width: plotWidth, height: plotHeight(figure) };
  return (
    <div ref={box} className={styles.chart} style={{ blockSize: figure.height }} {...reading.pointer}>
      {plotWidth === 0 ? null : (
        <>
          <ChartPlot figure={figure} width={boxWidth} />
          <svg className={styles.words} width={boxWidth} height={figure.height} aria-hidden="true">
            <g transform={`translate(${margin.left} ${margin.top})`}>
              <ChartWords figure={figure} plotWidth={plotWidth} />
              {reading.at === null ? null : (
                <Crosshair figure={figure} plotWidth={plotWidth} at={reading.at} />
              )}
            </g>
          </svg>
          {reading.at === null ? null : (
            <ChartReadout figure={figure} plotWidth={plotWidth} at={reading.at} labels={labels} />
          )}
        </>
      )}
      <input
        {...reading.keyboard}
        type="range"
        data-plot
        className={styles.plot}
        style={place}
        aria-label={labels.explore}
        aria-valuetext={reading.at === null ? '' : formatDate(fromEpoch(reading.at), 'day', labels.lang)}
      />
    </div>
  );
}
