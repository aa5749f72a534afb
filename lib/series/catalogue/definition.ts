import type { Translate } from '@/lib/messages/translator';
import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import type { Observation } from '@/lib/series/observation';
import { addDays, type IsoDate } from '@/lib/time/iso-date';
import type { UnitId } from '@/lib/units/registry';

/** Subjects under which a reader looks for series. */
export const SERIES_TOPICS = ['prices', 'transits', 'flows', 'forces', 'incidents', 'diplomacy'] as const;
export type SeriesTopic = (typeof SERIES_TOPICS)[number];

/** How often a series has a value; `irregular` series are single reports that no line joins. */
export type SeriesFrequency = 'day' | 'business-day' | 'week' | 'month' | 'year' | 'irregular';

/** One observation of a series. */
export interface SeriesRow extends Observation {
  /**
   * Version of the source that the value belongs to. Two versions are never joined by a line and never meet in one
   * mean; left out where there is one version.
   */
  readonly part?: string;
  /** Day on which the value was known, where that is later than its date. */
  readonly knownOn?: IsoDate;
  /** References of the records behind the value, where the definition has no rule for them. */
  readonly receipts?: readonly string[];
}

/** The receipt of a row by rule: prefix, its day or month, suffix. */
export interface ReceiptRule {
  readonly prefix: string;
  readonly suffix: string;
  readonly period: 'day' | 'month';
}

/** A series of the catalogue: what it is, and how its observations are made from the datasets. */
export interface SeriesDefinition {
  /** Public: it stands in addresses and never changes. */
  readonly id: string;
  readonly title: string;
  /** Few words, for the end of a line. */
  readonly label: string;
  readonly topic: SeriesTopic;
  readonly unit: UnitId;
  /** Finest frequency at which it is published. */
  readonly frequency: SeriesFrequency;
  /** How values of a period become one. */
  readonly resample: 'sum' | 'mean';
  /** What it measures, or the rule by which it is derived. */
  readonly definition: string;
  readonly caveats: readonly string[];
  readonly dataset: DatasetId;
  readonly receipts: ReceiptRule | null;
  /** True for sums and differences made here, whose values have no row of their own. */
  readonly isDerived: boolean;
  /**
   * Rows, ascending by date, at most one a day; counts come by day and are resampled to `frequency` at least.
   * Built on each call.
   */
  readonly build: () => readonly SeriesRow[];
}

/** What makes definitions: the datasets and the words. */
export interface SeriesContext {
  readonly data: DataAccess;
  readonly t: Translate;
}

/** Part of a series' id made from a word of the data: lower case, hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The distinct values, in order of first appearance. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

const spans = new Map<string, readonly IsoDate[]>();

/** Every day from the first to the last, both included; kept, since many series of a list have the same days. */
export function daysOf(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const key = `${from} ${to}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const days: IsoDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  spans.set(key, days);
  return days;
}
