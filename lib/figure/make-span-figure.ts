import type { Translator } from '@/lib/messages/translator';
import { type IsoDate, toEpoch } from '@/lib/time/iso-date';
import type { SpanBar, SpanFigure, SpanGroup } from './span-figure';
import { labelLines } from './span-layout';
import { textWidth } from './text-room';
import { timeTicks } from './time-ticks';

/** Share of its estimated width that a label of mixed letters takes at most. */
const REAL_WIDTH = 0.92;
const GUTTER_GAP = 14;

export interface SpanFigureSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** First and last day of the time axis. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly groups: readonly SpanGroup[];
  readonly most?: number;
  readonly bands?: SpanFigure['bands'];
  readonly rules?: SpanFigure['rules'];
}

/** A whole figure: time ticks chosen, room made for the labels, everything else as given. */
export function makeSpanFigure(spec: SpanFigureSpec, words: Translator): SpanFigure {
  const domain = [toEpoch(spec.from), toEpoch(spec.to)] as const;
  const { groups } = spec;
  const widths = groups.flatMap(({ rows }) => rows.flatMap(labelLines)).map((line) => textWidth(line));
  return {
    kind: 'spans',
    id: spec.id,
    title: spec.title,
    description: spec.description,
    x: { domain, ticks: timeTicks(domain, words) },
    gutter: Math.ceil(Math.max(0, ...widths) * REAL_WIDTH) + GUTTER_GAP,
    groups,
    ...(spec.most === undefined ? {} : { most: spec.most }),
    bands: spec.bands ?? [],
    rules: spec.rules ?? [],
  };
}

/** Bars of one row put into as few lanes as they need, in order of their start, so that none covers another. */
export function inLanes(bars: readonly Omit<SpanBar, 'lane'>[]): readonly SpanBar[] {
  const ends: number[] = [];
  return bars
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = bar.to;
      return { ...bar, lane };
    });
}
