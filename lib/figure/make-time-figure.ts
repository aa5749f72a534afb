import type { Translator } from '@/lib/messages/translator';
import type { WeekCount } from '@/lib/series/weekly-counts';
import { addDays, type IsoDate, toEpoch } from '@/lib/time/iso-date';
import { SIDE } from './fit-figure';
import { TICK_GAP } from './frame';
import { END_GAP, END_LETTERS } from './place-ends';
import { textWidth, wrapWords } from './text-room';
import type { Bar, Line, TimeFigure, Tone, ValueAxis } from './time-figure';
import { timeTicks } from './time-ticks';

/** Box height where a panel has no wish of its own, px. */
const HEIGHT = 280;
/** Room for the axis head above and the time labels below the plot, px. */
const TOP = 28;
const BOTTOM = 26;

export interface TimeFigureSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height?: number;
  /** First and last day of the time axis. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly axes: readonly ValueAxis[];
  readonly lines?: readonly Line[];
  readonly bars?: readonly Bar[];
  /** Axis of the bars; the first axis if left out. */
  readonly barAxis?: string;
  readonly dots?: TimeFigure['dots'];
  readonly bands?: TimeFigure['bands'];
  readonly rules?: TimeFigure['rules'];
  readonly levels?: TimeFigure['levels'];
  /** The clock's day. */
  readonly clock?: IsoDate | null;
  /** Why nothing is drawn, if nothing is; a general sentence if left out. */
  readonly empty?: string;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
}

function axisRoom(axes: readonly ValueAxis[], side: 'left' | 'right'): number {
  const labels = axes
    .filter((axis) => axis.side === side)
    .flatMap((axis) => axis.ticks.map((tick) => tick.label));
  return labels.length === 0 ? 0 : Math.ceil(widest(labels)) + TICK_GAP;
}

/** Room for labels at line ends; words over a right axis stay clear of it by standing inside the plot. */
function endRoom(lines: readonly Line[]): number {
  const texts = lines.flatMap((line) => (line.end === null ? [] : wrapWords(line.end.label, END_LETTERS)));
  return texts.length === 0 ? 0 : Math.ceil(widest(texts)) + END_GAP;
}

/**
 * A whole figure: time ticks chosen, margins made to fit its words, everything else as given. Instants are
 * UTC midnights; marks outside `from`–`to` are the caller's to leave out.
 */
export function makeTimeFigure(spec: TimeFigureSpec, words: Translator): TimeFigure {
  const lines = spec.lines ?? [];
  const domain = [toEpoch(spec.from), toEpoch(spec.to)] as const;
  return {
    kind: 'time',
    id: spec.id,
    title: spec.title,
    description: spec.description,
    height: spec.height ?? HEIGHT,
    margin: {
      top: TOP,
      right: Math.max(SIDE, axisRoom(spec.axes, 'right'), endRoom(lines)),
      bottom: BOTTOM,
      left: Math.max(SIDE, axisRoom(spec.axes, 'left')),
    },
    x: { domain, ticks: timeTicks(domain, words) },
    axes: spec.axes,
    lines,
    bars: spec.bars ?? [],
    barAxis: spec.barAxis ?? (spec.bars === undefined ? null : (spec.axes[0]?.id ?? null)),
    dots: spec.dots ?? [],
    bands: spec.bands ?? [],
    rules: spec.rules ?? [],
    levels: spec.levels ?? [],
    clock: spec.clock ? toEpoch(spec.clock) : null,
    empty: spec.empty ?? words.t('charts.empty'),
  };
}

/** One bar a week, Monday to Sunday with a day between bars; weeks that count 0 have none. */
export function makeWeekBars(
  weeks: readonly WeekCount[],
  spec: {
    readonly tone: Tone;
    readonly fill?: Bar['fill'];
    readonly labelOf: (week: WeekCount) => string;
    readonly receiptOf?: (week: WeekCount) => string | null;
  },
): readonly Bar[] {
  return weeks
    .filter((week) => week.count > 0)
    .map((week) => ({
      from: toEpoch(week.week),
      to: toEpoch(addDays(week.week, 6)),
      base: 0,
      value: week.count,
      tone: spec.tone,
      fill: spec.fill ?? 'solid',
      label: spec.labelOf(week),
      receipt: spec.receiptOf?.(week) ?? null,
    }));
}
