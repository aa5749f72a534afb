import type { Line, Tone } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import { askedOf } from '@/lib/panels/filters';
import {
  byVintage,
  type DailyTotal,
  dailyCounts,
  earlierCounts,
  meansByVintage,
  type Passage,
  SHIP_CLASSES,
  type ShipClass,
} from '@/lib/panels/transit-counts';
import { isMeasured, type Observation } from '@/lib/series/observation';

/** Every passage with counts, and how its line looks. */
export const LOOKS: readonly {
  readonly passage: Passage;
  readonly tone: Tone;
  readonly dash: Line['dash'];
}[] = [
  { passage: 'hormuz', tone: 'series-1', dash: 'solid' },
  { passage: 'bab_el_mandeb', tone: 'series-2', dash: 'dashed' },
  { passage: 'suez', tone: 'series-3', dash: 'dotted' },
  { passage: 'cape_of_good_hope', tone: 'series-5', dash: 'solid' },
  { passage: 'malacca', tone: 'series-4', dash: 'dashed' },
  { passage: 'gibraltar', tone: 'series-6', dash: 'dotted' },
  { passage: 'bosporus', tone: 'ink-soft', dash: 'dashed' },
  { passage: 'panama', tone: 'ink', dash: 'dotted' },
];

/** Passages shown unless the reader chooses others. */
export const USUAL: readonly Passage[] = ['hormuz', 'bab_el_mandeb', 'suez'];

/** Days of the mean unless the reader chooses others. */
export const USUAL_MEAN = 7;

/** A passage's counts and means up to the clock, as the reader asked for them. */
export interface PassageSeries {
  readonly passage: Passage;
  readonly name: string;
  readonly tone: Tone;
  readonly dash: Line['dash'];
  readonly counts: readonly DailyTotal[];
  /** Moving means by version. */
  readonly means: readonly (readonly Observation[])[];
  /** The same of the earlier version; empty where the data have none. */
  readonly earlier: readonly DailyTotal[];
  readonly earlierMeans: readonly (readonly Observation[])[];
  /** First day of each version but the first. */
  readonly seams: readonly string[];
}

/** What the reader asked for, made whole, and what was not understood. */
export interface AskedTransits {
  readonly passages: readonly Passage[];
  readonly ships: ShipClass;
  readonly days: number;
  readonly isBoth: boolean;
  readonly notes: readonly string[];
}

function isShipClass(text: string | undefined): text is ShipClass {
  return SHIP_CLASSES.some((each) => each === text);
}

/** Passages, class, mean and versions of the view. */
export function askedTransits(context: PanelContext): AskedTransits {
  const { state, t } = context;
  const wanted = askedOf(state, 'passage');
  const known = LOOKS.filter(({ passage }) => wanted.includes(passage)).map(({ passage }) => passage);
  const strange = wanted.filter((each) => !LOOKS.some(({ passage }) => passage === each));
  const classes = askedOf(state, 'class');
  return {
    passages: known.length > 0 ? known : USUAL,
    ships: classes.find(isShipClass) ?? 'total',
    days: state.mean ?? USUAL_MEAN,
    isBoth: state.vintage === 'both',
    notes: [
      ...strange.map((value) => t('shipping.transits.unknownPassage', { value })),
      ...classes
        .filter((each) => !isShipClass(each))
        .map((value) => t('shipping.transits.unknownClass', { value })),
    ],
  };
}

/** A passage's name as on the map, without "Strait". */
export function passageName(context: PanelContext, passage: Passage): string {
  const row = context.data.rows('chokepoints').find(({ transit_id: id }) => id === passage);
  return (row?.name ?? passage)
    .replace(/ \(.*\)$/, '')
    .replace(/ Strait$/, '')
    .replace(/^Strait of /, '');
}

/** One passage as asked; nothing after the clock. */
function seriesOf(context: PanelContext, passage: Passage, asked: AskedTransits): PassageSeries {
  const look = LOOKS.find((each) => each.passage === passage) ?? { tone: 'ink', dash: 'solid' };
  const { ships, days } = asked;
  const { on } = context.clock;
  const until = (parts: readonly (readonly Observation[])[]) =>
    parts.map((part) => part.filter(({ date }) => date <= on));
  const counts = dailyCounts(context.data, passage, ships);
  const earlier = asked.isBoth ? earlierCounts(context.data, passage, ships) : [];
  const seams = byVintage(counts)
    .slice(1)
    .flatMap(([first]) => (first === undefined || first.date > on ? [] : [first.date]));
  return {
    passage,
    name: passageName(context, passage),
    tone: look.tone,
    dash: look.dash,
    counts: counts.filter(({ date }) => date <= on),
    means: until(meansByVintage(counts, days)),
    earlier: earlier.filter(({ date }) => date <= on),
    earlierMeans: until(meansByVintage(earlier, days)),
    seams,
  };
}

/** All passages as asked. */
export function transitSeries(context: PanelContext, asked: AskedTransits): readonly PassageSeries[] {
  return asked.passages.map((passage) => seriesOf(context, passage, asked));
}

/** Present mean minus the earlier version's, on days that have both; calls a day. */
export function differenceOf({ means, earlierMeans }: PassageSeries): readonly (readonly Observation[])[] {
  const before = new Map(
    earlierMeans.flat().flatMap((row) => (isMeasured(row) ? [[row.date, row.value]] : [])),
  );
  return means.map((part) =>
    part.map((row) => {
      const other = before.get(row.date);
      return { ...row, value: row.value === null || other === undefined ? null : row.value - other };
    }),
  );
}
