import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';

/** A pointer that only passes over does not mean it. */
const HOVER_MS = 150;
/** How long the page has been at rest before a fast line is used ahead of need. */
const QUIET_MS = 4000;
/** What counts as a fast line: the most a browser reports, and a short way. */
const FAST_MBIT = 10;
const SHORT_MS = 100;

/** True where the browser says that the line is fast and not to be spared; unknown lines are spared. */
function isFastLine(): boolean {
  const line: unknown = Reflect.get(navigator, 'connection');
  if (typeof line !== 'object' || line === null) return false;
  const { saveData, downlink, rtt } = { saveData: true, downlink: 0, rtt: SHORT_MS + 1, ...read(line) };
  return !saveData && downlink >= FAST_MBIT && rtt <= SHORT_MS;
}

function read(line: object): { saveData?: boolean; downlink?: number; rtt?: number } {
  const [saveData, downlink, rtt] = ['saveData', 'downlink', 'rtt'].map((name): unknown =>
    Reflect.get(line, name),
  );
  return {
    ...(typeof saveData === 'boolean' ? { saveData } : {}),
    ...(typeof downlink === 'number' ? { downlink } : {}),
    ...(typeof rtt === 'number' ? { rtt } : {}),
  };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else work();
}

/** Calls back once the box has been in view for a quiet while on a fast line. */
function useQuietMoment(box: RefObject<Element | null>, isDone: boolean, then: () => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(
    function waitForQuiet() {
      if (isDone || box.current === null || !isFastLine()) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const observer = new IntersectionObserver(([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => whenIdle(() => latest.current()), QUIET_MS);
      });
      observer.observe(box.current);
      return () => {
        clearTimeout(timer);
        observer.disconnect();
      };
    },
    [box, isDone],
  );
}

/**
 * Handlers that notice a reader's wish to use what is in the box: pointer over it for a while, touch, focus
 * within, or, unasked, a quiet moment on a fast line.
 */
export function useIntent(box: RefObject<Element | null>, isDone: boolean, then: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useQuietMoment(box, isDone, then);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter(event: PointerEvent) {
      if (event.pointerType === 'mouse') timer.current = setTimeout(then, HOVER_MS);
    },
    onPointerLeave() {
      clearTimeout(timer.current);
    },
    onPointerDown: then,
    onFocus: then,
  };
}
