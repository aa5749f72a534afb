import type { BarFigure, BarRow } from '@/lib/figure/bar-figure';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Bar, TimeFigure } from '@/lib/figure/time-figure';
import { confidenceWord, onPageGrid, type PanelContext, panelWindow } from '@/lib/panels/context';
import { endOfMonth, startOfMonth, toEpoch } from '@/lib/time/iso-date';
import {
  attributedTo,
  byDegree,
  type Counted,
  countedBy,
  FILLS,
  type Incident,
  type IncidentView,
} from './incident-rows';

const HEIGHT = 280;
/** Kinds of incident that have a bar of their own; the rest share one. */
const MOST_ROWS = 10;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly fill: Bar['fill'];
  readonly count: number;
  readonly word: string;
}

/** Counts of one group end to end, surest first; degrees without an incident have none. */
function stretchesOf(context: PanelContext, rows: readonly Incident[]): readonly Stretch[] {
  let sum = 0;
  return byDegree(rows).flatMap(({ degree, count }) => {
    if (count === 0) return [];
    const from = sum;
    sum += count;
    return [{ from, to: sum, fill: FILLS[degree], count, word: confidenceWord(context, degree) }];
  });
}

function monthBars(context: PanelContext, { key: month, rows }: Counted, to: string): readonly Bar[] {
  const end = endOfMonth(month);
  return stretchesOf(context, rows).map((stretch) => ({
    from: toEpoch(month),
    to: toEpoch(end < to ? end : to),
    base: stretch.from,
    value: stretch.to,
    tone: 'alarm',
    fill: stretch.fill,
    label: context.t('shipping.incidents.bar', {
      name: context.day(month, 'month'),
      count: stretch.count,
      degree: stretch.word,
    }),
    receipt: null,
  }));
}

/** Incidents by month: solid what is confirmed, hatched what is reported, open what is claimed. */
export function incidentsByMonth(context: PanelContext, rows: readonly Incident[]): TimeFigure {
  const { t, words } = context;
  const { from, to } = panelWindow(context);
  const months = countedBy(rows, ({ date }) => startOfMonth(date));
  const values = months.map((month) => month.rows.length);
  return onPageGrid(
    makeTimeFigure(
      {
        id: 'shipping-incidents',
        title: t('shipping.incidents.title'),
        description: t('shipping.incidents.description', { from: context.day(from), to: context.day(to) }),
        height: HEIGHT,
        from,
        to,
        axes: [
          makeAxis(
            { id: 'count', unit: 'incidents', values, zero: true, label: t('shipping.incidents.axis') },
            words,
          ),
        ],
        bars: months.flatMap((month) => monthBars(context, month, to)),
      },
      words,
    ),
  );
}

/** Who says so, most often first: "CENTCOM 12, UKMTO 3". */
function sayersOf(rows: readonly Incident[]): string {
  const sayers = countedBy(rows, ({ attributed_by: by }) => by ?? '').filter(({ key }) => key !== '');
  return sayers.map(({ key, rows: own }) => `${key} (${own.length})`).join('; ');
}

function rowOf(context: PanelContext, view: IncidentView, { key, rows }: Counted, label: string): BarRow {
  const { t } = context;
  const parts = stretchesOf(context, rows).map(
    (stretch) =>
      ({
        from: stretch.from,
        to: stretch.to,
        tone: 'alarm',
        fill: stretch.fill,
        label: t('shipping.incidents.bar', { name: label, count: stretch.count, degree: stretch.word }),
        receipt: null,
      }) as const,
  );
  const sayers = view === 'attribution' && key !== '' ? sayersOf(rows) : '';
  const full = sayers === '' ? label : t('shipping.incidents.attributedBy', { who: label, by: sayers });
  return {
    id: key === '' ? 'none' : key,
    label,
    bars: [
      {
        id: 'count',
        parts: parts.map((part) => (sayers === '' ? part : { ...part, label: `${part.label}. ${full}` })),
        whisker: null,
        text: context.number(rows.length),
      },
    ],
  };
}

const KEYS: Readonly<
  Record<Exclude<IncidentView, 'month'>, (context: PanelContext, row: Incident) => string>
> = {
  type: (_, row) => row.type,
  area: (_, row) => row.area,
  attribution: (context, row) => attributedTo(context, row) ?? '',
};

function labelOf(context: PanelContext, view: IncidentView, key: string): string {
  if (view !== 'attribution') return key;
  return key === ''
    ? context.t('shipping.incidents.notAttributed')
    : context.t('shipping.incidents.attributedTo', { who: key });
}

/** Incidents by type, area or attribution, the most frequent first; rare kinds share the last bar. */
export function incidentsBy(
  context: PanelContext,
  view: Exclude<IncidentView, 'month'>,
  rows: readonly Incident[],
): BarFigure {
  const { t } = context;
  const { from, to } = panelWindow(context);
  const groups = countedBy(rows, (row) => KEYS[view](context, row));
  const own = groups.slice(0, MOST_ROWS);
  const rest = groups.slice(MOST_ROWS);
  const others = { key: 'others', rows: rest.flatMap((group) => group.rows) };
  return makeBarFigure(
    {
      id: 'shipping-incidents',
      title: t('shipping.incidents.title'),
      description: t('shipping.incidents.description', { from: context.day(from), to: context.day(to) }),
      unit: 'incidents',
      unitLabel: t('shipping.incidents.axis'),
      groups: [
        {
          label: null,
          rows: [
            ...own.map((group) => rowOf(context, view, group, labelOf(context, view, group.key))),
            ...(rest.length === 0
              ? []
              : [rowOf(context, view, others, t('shipping.incidents.others', { count: rest.length }))]),
          ],
        },
      ],
    },
    context.words,
  );
}
