import { memo } from 'react';
import { CartesianGrid, LineChart, ReferenceArea, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts';
import { TICK_LENGTH } from '@/lib/figure/frame';
import { BAND_OPACITY, DASH, VEIL_OPACITY } from '@/lib/figure/paint';
import { placeDots } from '@/lib/figure/place-dots';
import { pxOfValue } from '@/lib/figure/scales';
import { RANK_WIDTHS } from '@/lib/figure/text-room';
import type { TimeFigure, ValueAxis } from '@/lib/figure/time-figure';
import { ChartLines } from './chart-lines';
import { ChartBars, DotMark } from './chart-marks';
import { ChartWords, timeTick, valueTick } from './chart-words';
import { LAYER, paint } from './theme';
import styles from './time-chart.module.css';

interface ChartPlotProps {
  readonly figure: TimeFigure;
  /** Of the whole box, px. */
  readonly width: number;
}

/** Recharts wants an axis for every mark; figures without one have marks in time alone. */
const NO_AXIS = 'none';

function timeAxis(figure: TimeFigure, plotWidth: number) {
  const ticks = figure.x.ticks.filter((tick) => RANK_WIDTHS[tick.rank] <= plotWidth);
  return (
    <XAxis
      dataKey="at"
      type="number"
      domain={[...figure.x.domain]}
      allowDataOverflow
      height={figure.margin.bottom}
      ticks={ticks.map((tick) => tick.at)}
      tick={timeTick(figure, ticks)}
      tickSize={TICK_LENGTH}
      tickLine={{ stroke: paint('ink-soft') }}
      axisLine={figure.axes.length === 0 ? { stroke: paint('ink-soft') } : false}
      interval={0}
    />
  );
}

function valueAxis(figure: TimeFigure, axis: ValueAxis, width: number) {
  return (
    <YAxis
      key={axis.id}
      yAxisId={axis.id}
      type="number"
      scale={axis.scale}
      orientation={axis.side}
      domain={[...axis.domain]}
      allowDataOverflow
      width={axis.side === 'left' ? figure.margin.left : figure.margin.right}
      ticks={axis.ticks.map((tick) => tick.at)}
      tick={valueTick(figure, axis, width)}
      tickLine={false}
      axisLine={false}
      interval={0}
    />
  );
}

function grid(figure: TimeFigure) {
  const axis = figure.axes[0];
  if (axis === undefined) return null;
  const values = axis.ticks.map((tick) => tick.at);
  const places = values.filter((value) => value !== 0).map((value) => pxOfValue(figure, axis, value));
  return (
    <>
      <CartesianGrid
        yAxisId={axis.id}
        vertical={false}
        horizontalPoints={places.map((y) => y + figure.margin.top)}
        stroke={paint('hairline')}
        zIndex={LAYER.grid}
      />
      {values.includes(0) ? (
        <ReferenceLine y={0} yAxisId={axis.id} stroke={paint('ink-soft')} zIndex={LAYER.grid} />
      ) : null}
    </>
  );
}

function periods(figure: TimeFigure, axisId: string) {
  const { clock, x } = figure;
  return (
    <>
      {figure.bands.map((band) => (
        <ReferenceArea
          key={`${band.label} ${band.from}`}
          yAxisId={axisId}
          x1={Math.max(band.from, x.domain[0])}
          x2={Math.min(band.to, x.domain[1])}
          fill={paint(band.tone)}
          fillOpacity={BAND_OPACITY}
          zIndex={LAYER.bands}
        />
      ))}
      {clock !== null && clock < x.domain[1] && clock >= x.domain[0] ? (
        <>
          <ReferenceArea
            yAxisId={axisId}
            x1={clock}
            x2={x.domain[1]}
            fill={paint('paper')}
            fillOpacity={VEIL_OPACITY}
            zIndex={LAYER.clock}
            pointerEvents="none"
          />
          <ReferenceLine x={clock} yAxisId={axisId} stroke={paint('ink')} zIndex={LAYER.clock} />
        </>
      ) : null}
    </>
  );
}

function references(figure: TimeFigure, axisId: string) {
  return (
    <>
      {figure.levels.map((level) => (
        <ReferenceLine
          key={`${level.label} ${level.value}`}
          yAxisId={level.axis}
          y={level.value}
          stroke={paint('ink-soft')}
          strokeDasharray="3 3"
          zIndex={LAYER.levels}
        />
      ))}
      {figure.rules.map((rule) => (
        <ReferenceLine
          key={`${rule.label} ${rule.at}`}
          yAxisId={axisId}
          x={rule.at}
          stroke={paint('ink-soft')}
          zIndex={LAYER.rules}
          strokeDasharray={DASH[rule.dash] ?? 'none'}
        />
      ))}
      {placeDots(figure).map((placed) => (
        <ReferenceDot
          key={`${placed.dot.number} ${placed.dot.label} ${placed.dot.at}`}
          yAxisId={placed.dot.axis}
          x={placed.dot.at}
          y={placed.dot.value}
          ifOverflow="visible"
          zIndex={LAYER.dots}
          shape={({ cx, cy }) => <DotMark placed={placed} x={cx ?? 0} y={cy ?? 0} />}
        />
      ))}
    </>
  );
}

/** The figure drawn by Recharts, with its axes, ticks and margins as given, and the words beside the ticks. */
export const ChartPlot = memo(function ChartPlot({ figure, width }: ChartPlotProps) {
  const { margin, axes } = figure;
  const has = (side: 'left' | 'right') => axes.some((axis) => axis.side === side);
  const plotWidth = width - margin.left - margin.right;
  const axisId = axes[0]?.id ?? NO_AXIS;
  const outside = { left: has('left') ? 0 : margin.left, right: has('right') ? 0 : margin.right };
  return (
    <>
      <LineChart
        width={width}
        height={figure.height}
        margin={{ top: margin.top, bottom: 0, ...outside }}
        accessibilityLayer={false}
      >
        {timeAxis(figure, plotWidth)}
        {axes.map((axis) => valueAxis(figure, axis, width))}
        {axes.length === 0 ? <YAxis yAxisId={NO_AXIS} domain={[0, 1]} hide /> : null}
        {grid(figure)}
        <ChartBars figure={figure} plotWidth={plotWidth} />
        <ChartLines lines={figure.lines} />
        {periods(figure, axisId)}
        {references(figure, axisId)}
      </LineChart>
      <svg className={styles.words} width={width} height={figure.height} aria-hidden="true">
        <g transform={`translate(${margin.left} ${margin.top})`}>
          <ChartWords figure={figure} plotWidth={plotWidth} />
        </g>
      </svg>
    </>
  );
});
