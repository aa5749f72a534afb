import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import type { NegotiationRoundsRow } from '@/lib/schema/rows';
import { daysBetween } from '@/lib/time/iso-date';
import { type CountSpec, countSeries } from './counts';
import { daysOf, type SeriesContext, type SeriesDefinition, type SeriesRow } from './definition';

/** The list of rounds has one entry before this day, and says that it is silent between 1981 and 2013. */
const ROUNDS_FROM = '2013-11-24';

function spanOf(data: DataAccess, dataset: DatasetId) {
  const { coverage, asOf } = data.descriptor(dataset);
  return { from: coverage.from, to: asOf };
}

function eventCounts({ data }: SeriesContext): CountSpec {
  return {
    id: 'events',
    dataset: 'events',
    topic: 'diplomacy',
    unit: 'events',
    ...spanOf(data, 'events'),
    // A record dated to a month alone falls in no week.
    records: data
      .rows('events')
      .filter((row) => row.date_precision === 'day')
      .map(({ id, date, track, direction }) => ({ key: id, date, facets: { track, direction } })),
    caveats: ['series.caveat.monthOnly'],
  };
}

function incidentCounts({ data }: SeriesContext): CountSpec {
  return {
    id: 'incidents',
    dataset: 'shipping-incidents',
    topic: 'incidents',
    unit: 'incidents',
    ...spanOf(data, 'shipping-incidents'),
    records: data
      .rows('shipping-incidents')
      .map(({ id, date, type, area }) => ({ key: id, date, facets: { area, type } })),
    caveats: ['series.caveat.incidents'],
  };
}

function sanctionCounts({ data }: SeriesContext): CountSpec {
  return {
    id: 'sanctions',
    dataset: 'sanctions',
    topic: 'diplomacy',
    unit: 'records',
    ...spanOf(data, 'sanctions'),
    records: data.rows('sanctions').map(({ sanction_id: key, date, effect, imposing_body: body }) => ({
      key,
      date,
      facets: { effect, body },
    })),
    caveats: ['series.caveat.sanctions'],
    least: 1,
  };
}

function statementCounts({ data }: SeriesContext): CountSpec {
  return {
    id: 'statements',
    dataset: 'statements',
    topic: 'diplomacy',
    unit: 'records',
    ...spanOf(data, 'statements'),
    records: data
      .rows('statements')
      .filter((row) => row.date_precision === 'day')
      .map(({ statement_id: key, date, stance, speaker }) => ({ key, date, facets: { stance, speaker } })),
    caveats: [],
  };
}

function roundCounts({ data }: SeriesContext): CountSpec {
  return {
    id: 'rounds',
    dataset: 'negotiation-rounds',
    topic: 'diplomacy',
    unit: 'records',
    from: ROUNDS_FROM,
    to: data.descriptor('negotiation-rounds').asOf,
    records: data
      .rows('negotiation-rounds')
      .filter((row) => row.date >= ROUNDS_FROM)
      .map(({ round_id: key, date, held, format }) => ({
        key,
        date,
        facets: { held, format: format.split(' ')[0] ?? format },
      })),
    caveats: ['series.caveat.rounds'],
    least: 1,
  };
}

/** Rounds that took place between Iran and the United States; an exchange of papers is none. */
function isMeeting({ held, number, us_lead: lead, date }: NegotiationRoundsRow): boolean {
  return held === 'yes' && number !== 0 && !(lead ?? '').startsWith('none') && date >= ROUNDS_FROM;
}

function daysSince({ data }: SeriesContext): readonly SeriesRow[] {
  const rounds = data.rows('negotiation-rounds').filter(isMeeting);
  const to = data.descriptor('negotiation-rounds').asOf;
  if (to === null) return [];
  const days: SeriesRow[] = [];
  let next = 0;
  for (const date of daysOf(ROUNDS_FROM, to)) {
    while (rounds[next] !== undefined && (rounds[next]?.date ?? date) <= date) next += 1;
    const last = rounds[next - 1];
    if (last === undefined) continue;
    const receipts = [`negotiation-rounds/${last.round_id}`];
    days.push({ date, value: daysBetween(last.date, date), status: 'normal', receipts });
  }
  return days;
}

function sinceTalks(context: SeriesContext): SeriesDefinition {
  const { t } = context;
  return {
    id: 'days-since-talks',
    title: t('series.sinceTalks.title'),
    label: t('series.sinceTalks.label'),
    topic: 'diplomacy',
    unit: 'days',
    frequency: 'day',
    resample: 'mean',
    definition: t('series.sinceTalks.definition'),
    caveats: [t('series.caveat.rounds')],
    dataset: 'negotiation-rounds',
    receipts: null,
    isDerived: true,
    build: () => daysSince(context),
  };
}

/** Counts of events, incidents, sanctions, statements and rounds, and the days since the last round of talks. */
export const LIST_FAMILIES: readonly ((context: SeriesContext) => readonly SeriesDefinition[])[] = [
  ...[incidentCounts, eventCounts, sanctionCounts, statementCounts, roundCounts].map(
    (spec) => (context: SeriesContext) => countSeries(context, spec(context)),
  ),
  (context) => [sinceTalks(context)],
];
