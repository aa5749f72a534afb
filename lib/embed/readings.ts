import type { Line, TimeFigure } from '@/lib/figure/time-figure';
import { formatDate } from '@/lib/time/format-date';
import { fromEpoch } from '@/lib/time/iso-date';
import { formatQuantity } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';

/** What the frame's script reads out: finished text, so that it needs no formatter of its own. */
export interface FrameReadings {
  /** First and last instant of the plot, epoch milliseconds. */
  readonly domain: readonly [number, number];
  /** Instants with an observation, ascending; and each as a date in words. */
  readonly at: readonly number[];
  readonly dates: readonly string[];
  /** Per line its name, its paint, its unit, and its observations as [index in `at`, number in words]. */
  readonly lines: readonly {
    readonly label: string;
    readonly tone: string;
    readonly unit: string;
    readonly points: readonly (readonly [number, string])[];
  }[];
}

/** A source's own value has few digits; what has more was computed and is rounded as its unit says. */
function digitsOf(value: number, unit: string): number | undefined {
  return Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6 ? unitOf(unit).digits : undefined;
}

function unitOfLine(figure: TimeFigure, line: Line): string | null {
  return figure.axes.find(({ id }) => id === line.axis)?.unit ?? null;
}

/** Observations of a line, each instant once: of two segments that share a point, the certain one has observed it. */
function pointsOf(line: Line): ReadonlyMap<number, number> {
  const certainLast = line.segments.toSorted(
    (a, b) => Number(a.status === 'normal') - Number(b.status === 'normal'),
  );
  return new Map(certainLast.flatMap(({ points }) => points));
}

/** Every observation that a time figure's lines show; null where it has no lines. */
export function frameReadings(figure: TimeFigure, lang: string): FrameReadings | null {
  const lines = figure.lines.flatMap((line) => {
    const unit = unitOfLine(figure, line);
    return unit === null ? [] : [{ line, unit, points: pointsOf(line) }];
  });
  const at = [...new Set(lines.flatMap(({ points }) => [...points.keys()]))].sort((a, b) => a - b);
  if (at.length === 0) return null;
  const placeOf = new Map(at.map((instant, index) => [instant, index]));
  return {
    domain: figure.x.domain,
    at,
    dates: at.map((instant) => formatDate(fromEpoch(instant), 'day', lang)),
    lines: lines.map(({ line, unit, points }) => ({
      label: line.label,
      tone: line.tone,
      unit: formatQuantity(2, unit, lang).unit,
      points: [...points]
        .sort(([a], [b]) => a - b)
        .map(([instant, value]) => [
          placeOf.get(instant) ?? 0,
          formatQuantity(value, unit, lang, digitsOf(value, unit)).number,
        ]),
    })),
  };
}
