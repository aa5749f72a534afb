import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';
/** Four steps a second; a step whose page has not arrived is waited for. */
const STEP_MS = 250;

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(REDUCED);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** True if the device asks for reduced motion; false while the server renders. */
function useReducedMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(REDUCED).matches,
    () => false,
  );
}

interface Play {
  readonly isPlaying: boolean;
  /** False where the device asks for reduced motion. */
  readonly isAllowed: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Calls `onStep` again and again while playing, never by itself at first; it stops when `onStep` answers false,
 * when the page is hidden, and when motion becomes unwelcome.
 */
export function usePlay(onStep: () => boolean): Play {
  const [isWanted, setIsWanted] = useState(false);
  const isAllowed = !useReducedMotion();
  const isPlaying = isWanted && isAllowed;
  const step = useEffectEvent(() => {
    if (!onStep()) setIsWanted(false);
  });
  useEffect(
    function playSteps() {
      if (!isPlaying) return;
      const timer = setInterval(() => step(), STEP_MS);
      const stopWhenHidden = () => {
        if (document.hidden) setIsWanted(false);
      };
      document.addEventListener('visibilitychange', stopWhenHidden);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', stopWhenHidden);
      };
    },
    [isPlaying],
  );
  return { isPlaying, isAllowed, start: () => setIsWanted(true), stop: () => setIsWanted(false) };
}
