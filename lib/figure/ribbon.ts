import { clampDate, fromEpoch, type IsoDate, toEpoch } from '@/lib/time/iso-date';

/** A stretch of time drawn at one speed. */
export interface RibbonEra {
  /** First instant and the instant after the last, epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Shares of the ribbon's width, 0–1. */
  readonly start: number;
  readonly end: number;
}

/** All of time in the data on one strip: piecewise linear, recent years wider. */
export interface RibbonScale {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Ascending and seamless; where one ends and the next begins, time changes its speed. */
  readonly eras: readonly RibbonEra[];
}

/**
 * Where time changes its speed, with the share of the width that follows: before 2019 prices and few events,
 * from 2019 daily counts of ships, from 2024 the years of strikes, from 2026 the present crisis.
 */
const CUTS: readonly (readonly [from: IsoDate, weight: number])[] = [
  ['1900-01-01', 13],
  ['2019-01-01', 19],
  ['2024-01-01', 23],
  ['2026-01-01', 45],
];

/** Scale of the ribbon for the first and last day of all data. Throws InvalidDateError. */
export function ribbonScale(extent: { readonly first: IsoDate; readonly last: IsoDate }): RibbonScale {
  const { first, last } = extent;
  const from = toEpoch(first);
  const to = Math.max(toEpoch(last), from + 1);
  const spans = CUTS.map(([cut, weight], index) => {
    const next = CUTS[index + 1];
    return {
      from: index === 0 ? from : Math.max(from, toEpoch(cut)),
      to: next === undefined ? to : Math.min(to, toEpoch(next[0])),
      weight,
    };
  }).filter((span) => span.to > span.from);
  const total = spans.reduce((sum, span) => sum + span.weight, 0);
  let start = 0;
  const eras = spans.map((span) => {
    const end = start + span.weight / total;
    const era = { from: span.from, to: span.to, start, end };
    start = end;
    return era;
  });
  return { first, last, eras };
}

/** Share of the ribbon's width (0–1) of an instant in epoch milliseconds; the nearer end outside the data. */
export function ribbonShare(scale: RibbonScale, at: number): number {
  const era = scale.eras.find((one) => at <= one.to) ?? scale.eras.at(-1);
  if (era === undefined) return 0;
  const part = Math.min(1, Math.max(0, (at - era.from) / (era.to - era.from)));
  return era.start + part * (era.end - era.start);
}

/** Day at a share of the ribbon's width, kept inside the data. The inverse of ribbonShare. */
export function ribbonDay(scale: RibbonScale, share: number): IsoDate {
  const wanted = Math.min(1, Math.max(0, share));
  const era = scale.eras.find((one) => wanted <= one.end) ?? scale.eras.at(-1);
  if (era === undefined) return scale.first;
  const part = (wanted - era.start) / (era.end - era.start);
  const halfDay = 43_200_000;
  return clampDate(fromEpoch(era.from + part * (era.to - era.from) + halfDay), scale.first, scale.last);
}
