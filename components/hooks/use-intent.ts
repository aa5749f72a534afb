import { type RefObject, useEffect, useState } from 'react';
import { savesData } from './saves-data';

/** A pointer that only passes over on its way does not stay this long, ms. */
const DWELL_MS = 150;
/** How long the box has been in view before a fast line is used ahead of need, ms. */
const QUIET_MS = 4000;
/** What counts as a fast line: Mbit/s down and ms round trip, as the browser estimates them. */
const FAST = { downlink: 10, rtt: 100 } as const;

function numberAt(object: object, name: string): number | null {
  const value: unknown = Reflect.get(object, name);
  return typeof value === 'number' ? value : null;
}

/** True only where the browser says that the line is fast and that no data need be saved. */
function isFastLine(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null || savesData()) return false;
  return (
    (numberAt(connection, 'downlink') ?? 0) >= FAST.downlink &&
    (numberAt(connection, 'rtt') ?? Number.POSITIVE_INFINITY) <= FAST.rtt
  );
}

/** Calls back after the pointer has rested on the element, it was touched, or focus came in; returns the undo. */
function onWish(element: Element, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(timer);
  const enter = () => {
    timer = setTimeout(callback, DWELL_MS);
  };
  const listeners = [
    ['pointerenter', enter],
    ['pointerleave', leave],
    ['pointerdown', callback],
    ['touchstart', callback],
    ['focusin', callback],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener, { passive: true });
  // Readers may be there before the scripts are.
  if (element.matches(':hover')) enter();
  if (element.contains(document.activeElement)) callback();
  return () => {
    leave();
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
  };
}

/** Calls back once the element has been in view for a quiet while on a fast line; returns the undo. */
function onQuietMoment(element: Element, callback: () => void): () => void {
  if (!isFastLine() || !('requestIdleCallback' in window)) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(([entry]) => {
    clearTimeout(timer);
    if (entry?.isIntersecting) timer = setTimeout(() => window.requestIdleCallback(callback), QUIET_MS);
  });
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/**
 * Whether the reader means to use what is in the box: a pointer rests on it, focus enters it, it is touched, or,
 * unasked, there is a quiet moment on a fast line. Once true it stays true; `want` says so outright.
 */
export function useIntent(box: RefObject<Element | null>): {
  readonly isWanted: boolean;
  readonly want: () => void;
} {
  const [isWanted, setWanted] = useState(false);
  useEffect(
    function watchForIntent() {
      const element = box.current;
      if (isWanted || element === null) return;
      const decide = () => setWanted(true);
      const undo = [onWish(element, decide), onQuietMoment(element, decide)];
      return () => {
        for (const stop of undo) stop();
      };
    },
    [box, isWanted],
  );
  return { isWanted, want: () => setWanted(true) };
}
