import { useCursor } from '@/components/hooks/use-cursor';
import { plotHeight } from '@/lib/figure/scales';
import type { TimeFigure } from '@/lib/figure/time-figure';
import type { ChartLabels } from './chart-labels';
import { ChartReadout, Crosshair } from './chart-readout';
import { instantIn, keysOver, useInstants } from './reading';
import { placeText } from './reading-text';
import styles from './time-chart.module.css';

interface ChartCursorProps {
  readonly figure: TimeFigure;
  /** Of the whole box and of the plot, px. */
  readonly width: number;
  readonly plotWidth: number;
  readonly labels: ChartLabels;
  readonly onReceipt?: ((references: readonly string[]) => void) | undefined;
}

/** All that changes when the cursor moves, and nothing else: crosshair, its words, and the range that takes the keys. */
export function ChartCursor({ figure, width, plotWidth, labels, onReceipt }: ChartCursorProps) {
  const cursor = useCursor();
  const instants = useInstants(figure);
  const at = instantIn(figure, cursor);
  const { left, top } = figure.margin;
  const place = { left, top, width: plotWidth, height: plotHeight(figure) };
  return (
    <>
      {at === null ? null : (
        <>
          <svg className={styles.words} width={width} height={figure.height} aria-hidden="true">
            <g transform={`translate(${left} ${top})`}>
              <Crosshair figure={figure} plotWidth={plotWidth} at={at} />
            </g>
          </svg>
          <ChartReadout figure={figure} plotWidth={plotWidth} at={at} labels={labels} />
        </>
      )}
      <input
        {...keysOver({ figure, plotWidth, labels, onReceipt }, instants, cursor)}
        type="range"
        data-plot
        className={styles.plot}
        style={place}
        aria-label={labels.explore}
        aria-valuetext={at === null ? '' : placeText(figure, at, labels.lang)}
      />
    </>
  );
}
