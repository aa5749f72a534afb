import { type Reading, readFigure } from '@/lib/figure/read-figure';
import { plotHeight, pxOfValue, shareOfTime } from '@/lib/figure/scales';
import type { TimeFigure } from '@/lib/figure/time-figure';
import type { ChartLabels } from './chart-labels';
import { readingText } from './reading-text';
import { paint } from './theme';
import styles from './time-chart.module.css';

interface ChartReadoutProps {
  readonly figure: TimeFigure;
  /** Of the plot, px. */
  readonly plotWidth: number;
  /** Instant of the cursor, epoch milliseconds. */
  readonly at: number;
  readonly labels: ChartLabels;
}

interface RowProps {
  readonly reading: Reading;
  readonly labels: ChartLabels;
  /** True where the date has been said for all rows. */
  readonly isDated: boolean;
}

function Row({ reading, labels, isDated }: RowProps) {
  const text = readingText(reading, labels);
  const remarks = [isDated ? null : text.date, text.status].filter((remark) => remark !== null);
  return (
    <li>
      <span className={styles.name} style={{ color: paint(reading.tone) }}>
        {reading.label}
      </span>
      {text.number === '' ? null : (
        <span className={styles.value}>
          {text.number} <small>{text.unit}</small>
        </span>
      )}
      {remarks.length === 0 ? null : <span className={styles.date}>{remarks.join(', ')}</span>}
    </li>
  );
}

/** Marks on the lines where they are read, and the upright line of the cursor. */
export function Crosshair({ figure, plotWidth, at }: Omit<ChartReadoutProps, 'labels'>) {
  const x = shareOfTime(figure, at) * plotWidth;
  return (
    <g>
      <line x1={x} x2={x} y2={plotHeight(figure)} stroke={paint('ink-soft')} />
      {readFigure(figure, at).map(({ id, axis, value, tone, at: own }) =>
        value === null ? null : (
          <circle
            key={id}
            cx={shareOfTime(figure, own) * plotWidth}
            cy={pxOfValue(figure, axis, value)}
            r={4}
            fill={paint('paper')}
            stroke={paint(tone)}
            strokeWidth={2}
          />
        ),
      )}
    </g>
  );
}

/** The words of the cursor: every line at its nearest real observation, with that observation's own date. */
export function ChartReadout({ figure, plotWidth, at, labels }: ChartReadoutProps) {
  const share = shareOfTime(figure, at);
  const { left, right, top } = figure.margin;
  const place =
    share < 0.5 ? { left: left + share * plotWidth + 12 } : { right: right + (1 - share) * plotWidth + 12 };
  const readings = readFigure(figure, at);
  const first = readings[0];
  const isOneDay = first !== undefined && readings.every((reading) => reading.on === first.on);
  return (
    <ul className={styles.readout} style={{ ...place, top: top + 4 }} aria-hidden="true" data-readout>
      {isOneDay ? <li className={styles.date}>{readingText(first, labels).date}</li> : null}
      {readings.map((reading) => (
        <Row key={reading.id} reading={reading} labels={labels} isDated={isOneDay} />
      ))}
    </ul>
  );
}
