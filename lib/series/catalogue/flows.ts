import { isMessageKey } from '@/lib/messages/catalogue';
import type { ChokepointFlowsAnnualRow } from '@/lib/schema/rows';
import { firstDayOf, lastDayOf } from '@/lib/time/iso-date';
import { distinct, type SeriesContext, type SeriesDefinition, type SeriesRow, slug } from './definition';

const DATASET = 'chokepoint-flows-annual';

/** Day from which a row was known: the end of its year, or its source's day of publication if that is later. */
function knownOn({ data }: SeriesContext, row: ChokepointFlowsAnnualRow): string {
  const source = data.descriptor(DATASET).sources.find(({ id }) => id === row.source_id);
  const published = source?.publishedOn ?? null;
  const day = published === null ? row.period_end : lastDayOf(published);
  return day > row.period_end ? day : row.period_end;
}

function build(context: SeriesContext, rows: readonly ChokepointFlowsAnnualRow[]): readonly SeriesRow[] {
  return rows
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map((row) => ({
      date: firstDayOf(row.period),
      value: row.value,
      // Rounded and computed figures do not continue the published table as if they were part of it.
      status: row.basis === 'reported' ? 'normal' : 'estimated',
      knownOn: knownOn(context, row),
      receipts: [`${DATASET}/${row.chokepoint_id}~${row.period}~${row.measure}`],
    }));
}

function nameOf({ data, t }: SeriesContext, id: string): string {
  const key = `series.flows.place.${id}`;
  if (isMessageKey(key)) return t(key);
  const row = data.rows('chokepoints').find((one) => one.id === id);
  return (row?.name ?? id).replace(/ Strait$/, '').replace(/^Strait of /, '');
}

/** Yearly flows by passage and measure, where a measure has a value for more than one year. */
export function flowSeries(context: SeriesContext): readonly SeriesDefinition[] {
  const { data, t } = context;
  const years = data.rows(DATASET).filter((row) => row.period_kind === 'year');
  const keys = distinct(years.map((row) => `${row.chokepoint_id} ${row.measure}`));
  return keys.flatMap((key): readonly SeriesDefinition[] => {
    const rows = years.filter((row) => `${row.chokepoint_id} ${row.measure}` === key);
    const [first] = rows;
    if (first === undefined || rows.length < 2) return [];
    const measure = t(`series.flows.measure.${first.measure}`);
    const place = nameOf(context, first.chokepoint_id);
    return [
      {
        id: `flows-${slug(first.chokepoint_id)}-${slug(first.measure)}`,
        title: t('series.flows.title', { place, measure }),
        label: t('series.flows.label', { place, measure }),
        topic: 'flows',
        unit: first.unit,
        frequency: 'year',
        resample: 'mean',
        definition: t('series.flows.definition'),
        caveats: [t('series.caveat.flows')],
        dataset: DATASET,
        receipts: null,
        isDerived: false,
        build: () => build(context, rows),
      },
    ];
  });
}
