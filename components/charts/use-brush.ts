import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import {
  type BrushPart,
  type BrushWindow,
  moveWindow,
  msOfKey,
  windowBetween,
} from '@/lib/figure/brush-window';

interface BrushOptions {
  /** All days of the strip, epoch milliseconds. */
  readonly domain: BrushWindow;
  /** Days chosen now. */
  readonly window: BrushWindow;
  readonly onHold: (window: BrushWindow) => void;
  readonly onRelease: (window: BrushWindow) => void;
  readonly onCancel: () => void;
}

interface Drag {
  readonly part: BrushPart | 'new';
  /** Instant under the pointer, and the window, when it went down. */
  readonly at: number;
  readonly window: BrushWindow;
}

/** How near to an edge in px the pointer takes hold of it. */
const GRIP_PX = 14;

function partAt(x: number, edges: readonly [number, number], width: number): Drag['part'] | null {
  const [start, end] = edges;
  const nearest = Math.abs(x - start) <= Math.abs(x - end) ? 'from' : 'to';
  if (Math.min(Math.abs(x - start), Math.abs(x - end)) <= GRIP_PX) return nearest;
  const isAll = end - start > width * 0.98;
  if (isAll || x < start || x > end) return 'new';
  return 'both';
}

/** Handlers of a brush: pointer on the strip, keys on its two handles. A window held is let go of once. */
export function useBrush({ domain, window, onHold, onRelease, onCancel }: BrushOptions) {
  const drag = useRef<Drag | null>(null);
  // What is drawn follows a frame later than what is held.
  const held = useRef<BrushWindow | null>(null);
  const hold = (next: BrushWindow) => {
    held.current = next;
    onHold(next);
  };
  const letGo = () => {
    const chosen = held.current;
    held.current = null;
    if (chosen !== null) onRelease(chosen);
  };
  const cancel = () => {
    drag.current = null;
    held.current = null;
    onCancel();
  };
  const instantUnder = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = width > 0 ? (event.clientX - left) / width : 0;
    return domain[0] + share * (domain[1] - domain[0]);
  };
  const windowUnder = (event: PointerEvent): BrushWindow | null => {
    if (drag.current === null) return null;
    const { part, at, window: start } = drag.current;
    const now = instantUnder(event);
    return part === 'new' ? windowBetween(at, now, domain) : moveWindow(start, part, now - at, domain);
  };

  const handlePointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const px = (at: number) => ((at - domain[0]) / (domain[1] - domain[0])) * width;
    const part = partAt(event.clientX - left, [px(window[0]), px(window[1])], width);
    if (part === null) return;
    drag.current = { part, at: instantUnder(event), window };
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };
  const handlePointerMove = (event: PointerEvent) => {
    const next = windowUnder(event);
    if (next !== null) hold(next);
  };
  const handlePointerUp = (event: PointerEvent) => {
    const next = windowUnder(event);
    const start = drag.current?.window;
    drag.current = null;
    if (next === null || start === undefined) return;
    // A press without a move chooses nothing.
    if (held.current === null || (next[0] === start[0] && next[1] === start[1])) return cancel();
    held.current = next;
    letGo();
  };

  const keysOf = (part: 'from' | 'to') => ({
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && held.current !== null) cancel();
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const by = msOfKey(event.key, domain);
      if (by === null) return;
      event.preventDefault();
      hold(moveWindow(held.current ?? window, event.shiftKey ? 'both' : part, by, domain));
    },
    onKeyUp: letGo,
    onBlur: () => {
      if (drag.current === null) letGo();
    },
  });

  return {
    strip: {
      onPointerDown: handlePointerDown,
      onPointerMove: handlePointerMove,
      onPointerUp: handlePointerUp,
      onPointerCancel: cancel,
    },
    keysOf,
  };
}
