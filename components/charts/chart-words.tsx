import { anchorOf, HEAD_BASELINE, TICK_GAP, TIME_BASELINE } from '@/lib/figure/frame';
import { END_GAP, LINE_STEP, placeEnds } from '@/lib/figure/place-ends';
import { HEAD_GAP, HEAD_ROWS, placeHeads } from '@/lib/figure/place-heads';
import { placeLevels } from '@/lib/figure/place-levels';
import { plotHeight } from '@/lib/figure/scales';
import { RANK_WIDTHS } from '@/lib/figure/text-room';
import type { TimeFigure, TimeTick, ValueAxis } from '@/lib/figure/time-figure';
import { AXIS_WORDS, HALO, paint, WORDS } from './theme';

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

/** Label of a time tick, placed as in the drawing of the server. */
export function timeTick(figure: TimeFigure, ticks: readonly TimeTick[]) {
  return function TimeTickLabel({ x, payload }: TickProps) {
    const tick = ticks.find(({ at }) => at === payload.value);
    if (tick === undefined) return null;
    const y = figure.height - figure.margin.bottom + TIME_BASELINE;
    return (
      <text {...AXIS_WORDS} data-tick="time" x={x} y={y} textAnchor={anchorOf(figure, tick)}>
        {tick.label}
      </text>
    );
  };
}

/** Label of a value tick, placed as in the drawing of the server. */
export function valueTick(figure: TimeFigure, axis: ValueAxis, width: number) {
  const isLeft = axis.side === 'left';
  const x = isLeft ? figure.margin.left - TICK_GAP : width - figure.margin.right + TICK_GAP;
  return function ValueTickLabel({ y, payload }: TickProps) {
    const tick = axis.ticks.find(({ at }) => at === payload.value);
    return (
      <text {...AXIS_WORDS} data-tick="value" x={x} y={Number(y) + 4} textAnchor={isLeft ? 'end' : 'start'}>
        {tick?.label}
      </text>
    );
  };
}

function AxisHead({ figure, axis, plotWidth }: WordsProps & { readonly axis: ValueAxis }) {
  const isLeft = axis.side === 'left';
  const x = isLeft ? 0 : plotWidth;
  const dx = isLeft ? -figure.margin.left : figure.margin.right;
  return (
    <>
      <text {...AXIS_WORDS} x={x} dx={dx} y={HEAD_BASELINE} textAnchor={isLeft ? 'start' : 'end'}>
        {axis.head ?? axis.unitLabel}
      </text>
      {axis.truncated ? (
        <path
          d="M-4-3l8-4M-4-7l8-4"
          transform={`translate(${x} ${plotHeight(figure)})`}
          stroke={paint('ink-soft')}
        />
      ) : null}
    </>
  );
}

interface WordsProps {
  readonly figure: TimeFigure;
  /** px. */
  readonly plotWidth: number;
}

function InnerWords({ figure, plotWidth }: WordsProps) {
  const heads = placeHeads(figure).filter((head) => RANK_WIDTHS[head.rank] <= plotWidth);
  return (
    <g {...WORDS} {...HALO}>
      {heads.map((head) => (
        <text
          key={`${head.text} ${head.share}`}
          x={head.share * plotWidth + (head.anchor === 'start' ? HEAD_GAP : -HEAD_GAP)}
          y={HEAD_ROWS[head.row]}
          textAnchor={head.anchor}
        >
          {head.text}
        </text>
      ))}
      {placeLevels(figure).map(({ level, share, side, textY }) => (
        <text
          key={`${level.label} ${level.value}`}
          x={share * plotWidth + (side === 'start' ? 4 : -4)}
          y={textY}
          textAnchor={side}
        >
          {level.label}
        </text>
      ))}
    </g>
  );
}

function EndWords({ figure, plotWidth }: WordsProps) {
  return placeEnds(figure).map(({ line, texts, share, y }) => (
    <g key={line.id} fontSize={WORDS.fontSize} fill={paint(line.tone)}>
      {texts.map((text, index) => (
        <text
          key={text}
          x={share * plotWidth + END_GAP}
          y={y + (index - (texts.length - 1) / 2) * LINE_STEP + 4}
        >
          {text}
        </text>
      ))}
    </g>
  ));
}

/** Words of a chart beside its ticks: axis heads, rules, bands, levels, line ends. Origin: the plot's corner. */
export function ChartWords({ figure, plotWidth }: WordsProps) {
  return (
    <g>
      {figure.axes.map((axis) => (
        <AxisHead key={axis.id} figure={figure} axis={axis} plotWidth={plotWidth} />
      ))}
      <InnerWords figure={figure} plotWidth={plotWidth} />
      <EndWords figure={figure} plotWidth={plotWidth} />
    </g>
  );
}
