import { type ChangeEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useMemo } from 'react';
import { openReceipts } from '@/components/hooks/receipt-store';
import { type Cursor, moveCursor, readCursor } from '@/components/hooks/use-cursor';
import { instantsOf, type Reading, readFigure } from '@/lib/figure/read-figure';
import { pxOfValue, timeAtShare } from '@/lib/figure/scales';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { announce } from './announce';
import type { ChartLabels } from './chart-labels';
import { readingText } from './reading-text';

/** Observations that Page Up and Page Down step over: about a month of days. */
const PAGE: Readonly<Record<string, number>> = { PageUp: -30, PageDown: 30 };

interface ReadingOptions {
  readonly figure: TimeFigure;
  /** Of the plot, px. */
  readonly plotWidth: number;
  readonly labels: ChartLabels;
  readonly onReceipt?: ((references: readonly string[]) => void) | undefined;
}

function nearestInstant(instants: readonly number[], at: number): number {
  const after = instants.findIndex((instant) => instant >= at);
  if (after === -1) return instants.length - 1;
  const before = instants[after - 1];
  return before !== undefined && at - before < (instants[after] ?? at) - at ? after - 1 : after;
}

/** The reading whose point is nearest to the height of the pointer. */
function nearestReading(figure: TimeFigure, readings: readonly Reading[], y: number): Reading | null {
  const distance = ({ axis, value }: Reading) =>
    value === null ? 0 : Math.abs(pxOfValue(figure, axis, value) - y);
  return readings.reduce<Reading | null>(
    (best, reading) => (best === null || distance(reading) < distance(best) ? reading : best),
    null,
  );
}

function referencesOf(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.flatMap(({ receipt }) => (receipt === null ? [] : [receipt])))];
}

/** Instant of the shared cursor where it lies in the figure; null elsewhere. */
export function instantIn(figure: TimeFigure, cursor: Cursor | null): number | null {
  const [from, to] = figure.x.domain;
  return cursor !== null && cursor.at >= from && cursor.at <= to ? cursor.at : null;
}

const moveTo = (figure: TimeFigure, at: number | null) =>
  moveCursor(at === null ? null : { at, owner: figure.id });

/** Handlers by which a pointer moves the cursor over a chart and opens receipts: for the whole box. */
export function pointerOver(options: ReadingOptions, instants: readonly number[]) {
  const { figure, plotWidth, onReceipt = openReceipts } = options;
  const { left, top } = figure.margin;
  const instantUnder = (event: MouseEvent): number | null => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - left;
    const share = x / plotWidth;
    if (share < -0.02 || share > 1.02) return null;
    return instants[nearestInstant(instants, timeAtShare(figure, share))] ?? null;
  };
  const handleClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    const under = instantUnder(event);
    if (under === null) return;
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top - top;
    const readings = readFigure(figure, under).filter(({ receipt }) => receipt !== null);
    const nearest = nearestReading(figure, readings, y);
    moveTo(figure, under);
    if (nearest !== null) onReceipt(referencesOf([nearest]));
  };
  return {
    onPointerMove: (event: PointerEvent) => moveTo(figure, instantUnder(event)),
    onPointerLeave: () => moveTo(figure, null),
    onClick: handleClick,
  };
}

/** Value and handlers of the element that takes the keyboard: a range over the observations. */
export function keysOver(options: ReadingOptions, instants: readonly number[], cursor: Cursor | null) {
  const { figure, labels, onReceipt = openReceipts } = options;
  const last = instants.length - 1;
  const indexOf = (at: number | null) => (at === null ? last : nearestInstant(instants, at));
  const here = () => instantIn(figure, readCursor());
  const stepTo = (wanted: number) => {
    const next = instants[Math.min(Math.max(wanted, 0), last)];
    if (next === undefined) return;
    moveTo(figure, next);
    const readings = readFigure(figure, next);
    announce(readings.map((reading) => readingText(reading, labels).spoken).join('; '));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const page = PAGE[event.key];
    if (page !== undefined) {
      event.preventDefault();
      stepTo(indexOf(here()) + page);
    }
    if (event.key === 'Escape') moveTo(figure, null);
    const at = here();
    if (event.key === 'Enter' && at !== null) {
      // The card takes the focus at once: the same key must not press the button that it finds there.
      event.preventDefault();
      onReceipt(referencesOf(readFigure(figure, at)));
    }
  };
  return {
    min: 0,
    max: Math.max(last, 0),
    value: Math.max(indexOf(instantIn(figure, cursor)), 0),
    onChange: (event: ChangeEvent<HTMLInputElement>) => stepTo(event.currentTarget.valueAsNumber),
    onKeyDown: handleKeyDown,
    onFocus: () => stepTo(indexOf(here())),
    onBlur: () => moveTo(figure, null),
  };
}

/** Every instant at which the figure has an observation, ascending; the same array for the same figure. */
export function useInstants(figure: TimeFigure): readonly number[] {
  return useMemo(() => instantsOf(figure), [figure]);
}
