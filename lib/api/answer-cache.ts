import type { Answer } from './respond';

/** Keeps answers that are the same for everybody, the least lately used leaving first. */
export interface AnswerCache {
  /** The kept answer, or the made one, which is kept if it fits. */
  readonly get: (name: string, make: () => Answer) => Answer;
  /** Bytes of the bodies kept. */
  readonly size: () => number;
}

/** A cache whose bodies never weigh more than `maxBytes` together. */
export function createAnswerCache(maxBytes: number): AnswerCache {
  const kept = new Map<string, Answer>();
  let bytes = 0;

  const drop = (name: string) => {
    bytes -= kept.get(name)?.body.byteLength ?? 0;
    kept.delete(name);
  };
  const keep = (name: string, answer: Answer) => {
    if (answer.body.byteLength > maxBytes) return;
    kept.set(name, answer);
    bytes += answer.body.byteLength;
    for (const oldest of kept.keys()) {
      if (bytes <= maxBytes) return;
      drop(oldest);
    }
  };

  return {
    get: (name, make) => {
      const known = kept.get(name);
      if (known === undefined) {
        const made = make();
        keep(name, made);
        return made;
      }
      kept.delete(name);
      kept.set(name, known);
      return known;
    },
    size: () => bytes,
  };
}
