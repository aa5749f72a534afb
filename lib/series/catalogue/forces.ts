import type { TroopLevelsRow } from '@/lib/schema/rows';
import { distinct, type SeriesContext, type SeriesDefinition, slug } from './definition';

const CARRIERS = 'carrier-presence-weekly';
const TROOPS = 'troop-levels';

function presence(
  { data, t }: SeriesContext,
  words: 'carriers' | 'groups',
  column: 'carriers_in_5th_fleet' | 'args_in_5th_fleet',
): SeriesDefinition {
  return {
    id: words === 'carriers' ? 'carriers-5th-fleet' : 'amphibious-groups-5th-fleet',
    title: t(`series.${words}.title`),
    label: t(`series.${words}.label`),
    topic: 'forces',
    unit: words,
    frequency: 'week',
    resample: 'mean',
    definition: t('series.presence.definition'),
    caveats: [t('series.caveat.presence')],
    dataset: CARRIERS,
    receipts: { prefix: `${CARRIERS}/`, suffix: '', period: 'day' },
    isDerived: false,
    build: () =>
      data
        .rows(CARRIERS)
        .map(({ week_date: date, [column]: value }) => ({ date, value, status: 'normal' as const })),
  };
}

/** Totals of the theatre are one subject; a country is one for each name. Units and operations are not comparable. */
function subjectOf({ scope, scope_detail: detail }: TroopLevelsRow): string | null {
  if (scope === 'centcom_total') return 'theatre';
  return scope === 'country' ? detail : null;
}

function personnel(
  { t }: SeriesContext,
  subject: string,
  rows: readonly TroopLevelsRow[],
  bound: 'low' | 'high',
): SeriesDefinition {
  const place = subject === 'theatre' ? t('series.personnel.theatre') : subject;
  return {
    id: `personnel-${slug(subject)}-${bound}`,
    title: t(`series.personnel.${bound}Title`, { place }),
    label: t(`series.personnel.${bound}Label`, { place }),
    topic: 'forces',
    unit: 'personnel',
    frequency: 'irregular',
    resample: 'mean',
    definition: t(`series.personnel.${bound}Definition`),
    caveats: [t('series.caveat.personnel')],
    dataset: TROOPS,
    receipts: null,
    isDerived: false,
    build: () =>
      rows.map((row) => ({
        date: row.date,
        value: bound === 'low' ? row.personnel_low : row.personnel_high,
        status: 'normal',
        receipts: [`${TROOPS}/${row.date}~${row.scope}~${row.scope_detail}`],
      })),
  };
}

/** Carriers and amphibious groups by week, and reported personnel as lower and upper bounds. */
export function forceSeries(context: SeriesContext): readonly SeriesDefinition[] {
  const troops = context.data.rows(TROOPS);
  const subjects = distinct(troops.flatMap((row) => subjectOf(row) ?? []));
  return [
    presence(context, 'carriers', 'carriers_in_5th_fleet'),
    presence(context, 'groups', 'args_in_5th_fleet'),
    ...subjects.flatMap((subject) => {
      const rows = troops.filter((row) => subjectOf(row) === subject);
      if (rows.length < 2) return [];
      return (['low', 'high'] as const)
        .filter((bound) => rows.some((row) => row[`personnel_${bound}`] !== null))
        .map((bound) => personnel(context, subject, rows, bound));
    }),
  ];
}
