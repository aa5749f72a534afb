import type { Translator } from '@/lib/messages/translator';
import { type IsoDate, toEpoch } from '@/lib/time/iso-date';
import type { SpanBar, SpanFigure, SpanGroup, SpanRow } from './span-figure';
import { textWidth } from './text-room';
import { timeTicks } from './time-ticks';

/** Widest row label, px; longer ones are cut, and their marks say them whole. */
const LABEL_WIDTH = 300;
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
  readonly bands?: SpanFigure['bands'];
  readonly rules?: SpanFigure['rules'];
}

function widthOf({ tag, label }: SpanRow): number {
  return textWidth(tag === null ? label : `${tag} ${label}`);
}

/** The row with a label that has room, cut at its end with an ellipsis if it must be. */
function fitLabel(row: SpanRow): SpanRow {
  if (widthOf(row) <= LABEL_WIDTH) return row;
  let label = row.label;
  while (label.length > 1 && widthOf({ ...row, label: `${label}…` }) > LABEL_WIDTH)
    label = label.slice(0, -1);
  return { ...row, label: `${label.trimEnd()}…` };
}

/** A whole figure: time ticks chosen, labels made to fit, everything else as given. */
export function makeSpanFigure(spec: SpanFigureSpec, words: Translator): SpanFigure {
  const domain = [toEpoch(spec.from), toEpoch(spec.to)] as const;
  const groups = spec.groups.map((group) => ({ ...group, rows: group.rows.map(fitLabel) }));
  const widths = groups.flatMap(({ rows }) => rows.map(widthOf));
  return {
    kind: 'spans',
    id: spec.id,
    title: spec.title,
    description: spec.description,
    x: { domain, ticks: timeTicks(domain, words) },
    gutter: Math.ceil(Math.max(0, ...widths) * REAL_WIDTH) + GUTTER_GAP,
    groups,
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
