import { isMessageKey, type MessageKey } from '@/lib/messages/catalogue';
import type { DatasetId } from '@/lib/schema/data-access';
import type { IsoDate } from '@/lib/time/iso-date';
import type { UnitId } from '@/lib/units/registry';
import {
  daysOf,
  distinct,
  type SeriesContext,
  type SeriesDefinition,
  type SeriesRow,
  type SeriesTopic,
  slug,
} from './definition';

/** A dated record of a list, as counting sees it. */
export interface Counted {
  readonly key: string;
  readonly date: IsoDate;
  /** Words of the record by facet: the values that it can be counted by. */
  readonly facets: Readonly<Record<string, string>>;
}

/** A list whose records are counted: in all, and by each value of each facet. */
export interface CountSpec {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly topic: SeriesTopic;
  readonly unit: UnitId;
  readonly records: readonly Counted[];
  /** First day for which the list vouches: before it a count is missing, not zero. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly caveats: readonly MessageKey[];
  /** Values with fewer records have no series of their own. */
  readonly least?: number;
}

/** One array for all days without a record. */
const NONE: readonly string[] = [];

/** Records by day from the first to the last day that the list vouches for; a day without any is 0. */
function build(
  records: readonly Counted[],
  { dataset, from, to }: Pick<CountSpec, 'dataset' | 'from' | 'to'>,
): readonly SeriesRow[] {
  if (from === null || to === null) return [];
  const byDay = new Map<IsoDate, string[]>();
  for (const { key, date } of records) {
    byDay.set(date, [...(byDay.get(date) ?? NONE), `${dataset}/${key}`]);
  }
  const days: SeriesRow[] = [];
  for (const date of daysOf(from, to)) {
    const receipts = byDay.get(date) ?? NONE;
    days.push({ date, value: receipts.length, status: 'normal', receipts });
  }
  return days;
}

/** Words for a value of a facet: the catalogue's where it has some, else the data's own. */
function valueWords({ t }: SeriesContext, spec: CountSpec, facet: string, value: string): string {
  const key = `series.count.${spec.id}.${facet}.${slug(value)}`;
  return isMessageKey(key) ? t(key) : value;
}

function define(
  context: SeriesContext,
  spec: CountSpec,
  own: { readonly id: string; readonly what: string; readonly records: readonly Counted[] },
): SeriesDefinition {
  const { t } = context;
  const list = t(listKey(spec.id));
  const words = { list, what: own.what, isAll: own.what === '' ? 'yes' : 'no' };
  return {
    id: own.id,
    title: t('series.count.title', words),
    label: t('series.count.label', words),
    topic: spec.topic,
    unit: spec.unit,
    frequency: 'week',
    resample: 'sum',
    definition: t('series.count.definition', { from: spec.from ?? '', to: spec.to ?? '' }),
    caveats: [t('series.caveat.selection'), ...spec.caveats.map((key) => t(key))],
    dataset: spec.dataset,
    receipts: null,
    isDerived: true,
    build: () => build(own.records, spec),
  };
}

function listKey(id: string): MessageKey {
  const key = `series.count.${id}.list`;
  return isMessageKey(key) ? key : 'series.count.events.list';
}

/** Series of a list: all its records, then each value of each facet that enough of them have. */
export function countSeries(context: SeriesContext, spec: CountSpec): readonly SeriesDefinition[] {
  const facets = distinct(spec.records.flatMap((record) => Object.keys(record.facets)));
  const parts = facets.flatMap((facet) =>
    distinct(spec.records.flatMap((record) => record.facets[facet] ?? [])).map((value) => ({
      id: `${spec.id}-${facet}-${slug(value)}`,
      what: valueWords(context, spec, facet, value),
      records: spec.records.filter((record) => record.facets[facet] === value),
    })),
  );
  return [
    { id: `${spec.id}-all`, what: '', records: spec.records },
    ...parts.filter(({ records }) => records.length >= (spec.least ?? 2)),
  ].map((own) => define(context, spec, own));
}
