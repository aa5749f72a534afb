import type { ChokepointTransitsDailyRow } from '@/lib/schema/rows';
import type { Row } from '@/lib/schema/table';
import { distinct, type SeriesContext, type SeriesDefinition, type SeriesRow, slug } from './definition';

const DATASET = 'chokepoint-transits-daily';
const EARLIER = 'earlier-vintage';

/** Columns by the vessels that they count. */
const CLASSES = [
  ['total', 'n_total'],
  ['tanker', 'n_tanker'],
  ['cargo', 'n_cargo'],
  ['container', 'n_container'],
  ['dryBulk', 'n_dry_bulk'],
  ['generalCargo', 'n_general_cargo'],
  ['roro', 'n_roro'],
  ['otherCargo', 'n_other_cargo'],
  ['capacity', 'capacity_dwt'],
] as const;

type VesselClass = (typeof CLASSES)[number];

/** Rows of both files alike: the companion's columns have the same names. */
interface PassageRows {
  readonly passage: string;
  readonly rows: readonly (Row | ChokepointTransitsDailyRow)[];
  readonly isEarlier: boolean;
}

function byPassage(rows: readonly (Row | ChokepointTransitsDailyRow)[], isEarlier: boolean) {
  const groups = new Map<string, (Row | ChokepointTransitsDailyRow)[]>();
  for (const row of rows) {
    const passage = String(row.chokepoint_id);
    const group = groups.get(passage);
    if (group === undefined) groups.set(passage, [row]);
    else group.push(row);
  }
  return [...groups].map(([passage, own]): PassageRows => ({ passage, rows: own, isEarlier }));
}

function countOf(row: Row | ChokepointTransitsDailyRow, column: VesselClass[1]): number | null {
  const value = column in row ? row[column] : null;
  return typeof value === 'number' ? value : null;
}

function build({ rows }: PassageRows, column: VesselClass[1]): readonly SeriesRow[] {
  return rows.map((row) => ({
    date: String(row.date),
    value: countOf(row, column),
    status: row.status === 'provisional' ? 'provisional' : 'normal',
    part: String(row.vintage),
  }));
}

function nameOf({ data }: SeriesContext, passage: string): string {
  const row = data.rows('chokepoints').find(({ transit_id: id }) => id === passage);
  return (row?.name ?? passage).replace(/ Strait$/, '').replace(/^Strait of /, '');
}

function define(
  context: SeriesContext,
  group: PassageRows,
  [vessels, column]: VesselClass,
): SeriesDefinition {
  const { t } = context;
  const { passage, isEarlier } = group;
  const words = {
    passage: nameOf(context, passage),
    vessels: t(`series.vessels.${vessels}`),
    isEarlier: isEarlier ? 'yes' : 'no',
  };
  const vintages = distinct(group.rows.map((row) => String(row.vintage)));
  const isCapacity = vessels === 'capacity';
  return {
    id: [
      'transits',
      slug(passage),
      ...(vessels === 'total' ? [] : [slug(column.replace(/^n_/, ''))]),
      ...(isEarlier ? ['earlier'] : []),
    ].join('-'),
    title: t(isCapacity ? 'series.transits.capacityTitle' : 'series.transits.title', words),
    label: t(vessels === 'total' ? 'series.transits.totalLabel' : 'series.transits.label', words),
    topic: 'transits',
    unit: isCapacity ? 'dwt/d' : 'calls/d',
    frequency: 'day',
    resample: 'mean',
    definition: t('series.transits.definition', { vintages: vintages.join(', ') }),
    caveats: [
      t('series.caveat.ais'),
      ...(vintages.length > 1 ? [t('series.caveat.seam')] : []),
      ...(isEarlier ? [t('series.caveat.earlier')] : []),
    ],
    dataset: DATASET,
    receipts: {
      prefix: isEarlier ? `${DATASET}:${EARLIER}/` : `${DATASET}/`,
      suffix: `~${passage}`,
      period: 'day',
    },
    isDerived: false,
    build: () => build(group, column),
  };
}

/** Transit calls by passage and vessel class, in the present version and in the earlier one. */
export function transitSeries(context: SeriesContext): readonly SeriesDefinition[] {
  const groups = [
    ...byPassage(context.data.rows(DATASET), false),
    ...byPassage(context.data.companion(DATASET, EARLIER), true),
  ];
  return groups.flatMap((group) =>
    CLASSES.filter(([, column]) => group.rows.some((row) => countOf(row, column) !== null)).map((vessels) =>
      define(context, group, vessels),
    ),
  );
}
