import type { DeploymentsRow } from '@/lib/schema/rows';
import { addDays, type IsoDate } from '@/lib/time/iso-date';
import {
  daysOf,
  distinct,
  type SeriesContext,
  type SeriesDefinition,
  type SeriesRow,
  slug,
} from './definition';

const DATASET = 'deployments';
/** Days for which an open record counts after its last report; from then on it is stale (as on the map). */
const OPEN_DAYS = 60;

function lastDay(row: DeploymentsRow): IsoDate {
  return row.end_date ?? addDays(row.last_reported_date, OPEN_DAYS);
}

/** Records open on each day from the first to the last that the dataset vouches for; a count, never a sum of ships. */
function build(
  rows: readonly DeploymentsRow[],
  from: IsoDate | null,
  to: IsoDate | null,
): readonly SeriesRow[] {
  if (from === null || to === null) return [];
  const changes = new Map<IsoDate, number>();
  const change = (day: IsoDate, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const row of rows) {
    change(row.start_date < from ? from : row.start_date, 1);
    change(addDays(lastDay(row), 1), -1);
  }
  const days: SeriesRow[] = [];
  let open = 0;
  for (const date of daysOf(from, to)) {
    open += changes.get(date) ?? 0;
    days.push({ date, value: open, status: 'normal' });
  }
  return days;
}

interface Choice {
  readonly id: string;
  readonly what: string;
  readonly rows: readonly DeploymentsRow[];
}

function define({ data, t }: SeriesContext, { id, what, rows }: Choice): SeriesDefinition {
  const { coverage, asOf } = data.descriptor(DATASET);
  return {
    id,
    title: t('series.deployments.title', { what }),
    label: t('series.deployments.label', { what }),
    topic: 'forces',
    unit: 'records',
    frequency: 'day',
    resample: 'mean',
    definition: t('series.deployments.definition', { days: OPEN_DAYS }),
    caveats: [t('series.caveat.deployments')],
    dataset: DATASET,
    receipts: null,
    isDerived: true,
    build: () => build(rows, coverage.from, asOf),
  };
}

/** Open deployment records in all, by kind, by force, and by kind of the US force. */
export function deploymentSeries(context: SeriesContext): readonly SeriesDefinition[] {
  const { data, t } = context;
  const rows = data.rows(DATASET);
  const names = new Map(data.rows('names').map(({ id, name_en: name }) => [id, name]));
  const kinds = distinct(rows.map(({ kind }) => kind));
  const forces = distinct(rows.map(({ force }) => force));
  const forceName = (force: string) =>
    force === 'ZZ' ? t('series.deployments.several') : (names.get(force) ?? force);
  const kindName = (kind: DeploymentsRow['kind']) => t(`series.deployments.kind.${kind}`);
  const ofBoth = forces.flatMap((force) =>
    kinds.map((kind) => ({
      id: `deployments-open-${slug(force)}-${slug(kind)}`,
      what: t('series.deployments.both', { force: forceName(force), kind: kindName(kind) }),
      rows: rows.filter((row) => row.kind === kind && row.force === force),
    })),
  );
  const choices: readonly Choice[] = [
    { id: 'deployments-open', what: t('series.deployments.all'), rows },
    ...kinds.map((kind) => ({
      id: `deployments-open-${slug(kind)}`,
      what: kindName(kind),
      rows: rows.filter((row) => row.kind === kind),
    })),
    ...forces.map((force) => ({
      id: `deployments-open-${slug(force)}`,
      what: forceName(force),
      rows: rows.filter((row) => row.force === force),
    })),
    ...ofBoth.filter((choice) => choice.rows.length > 1),
  ];
  return choices.map((choice) => define(context, choice));
}
