import type { BarPart, BarRow } from '@/lib/figure/bar-figure';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import type { Tone } from '@/lib/figure/time-figure';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { knownRemarks, remarksText } from '@/lib/panels/diplomacy/known-words';
import { chooseBy, type RowFacet } from '@/lib/panels/facets';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines } from '@/lib/panels/source-lines';
import type { BasesRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';

const TITLE = 'forces.bases.title';
const DATASET = 'bases';
const GROUPINGS = ['operator', 'sitekind', 'host'] as const;
type Grouping = (typeof GROUPINGS)[number];

/** Statuses in the order in which they stand in a bar; `none` = no report dated by the clock. */
const STATUSES = [
  'attacked_2026',
  'under_blockade',
  'contested',
  'threatened',
  'in_use',
  'partly_evacuated_then_in_use',
  'in_use_no_strike_role',
  'access',
  'transferred_to_host',
  'status_unverified',
  'none',
] as const;
type Status = (typeof STATUSES)[number];

const TONES: Readonly<Record<Status, Tone>> = {
  attacked_2026: 'alarm',
  under_blockade: 'series-5',
  contested: 'series-4',
  threatened: 'series-6',
  in_use: 'series-1',
  partly_evacuated_then_in_use: 'series-1',
  in_use_no_strike_role: 'series-1',
  access: 'series-3',
  transferred_to_host: 'series-3',
  status_unverified: 'ink-soft',
  none: 'ink-soft',
};

/** A place with the status that the clock knows. */
interface KnownBase {
  readonly row: BasesRow;
  readonly status: Status;
  readonly date: string | null;
  /** What it is for, without what tells of later days. */
  readonly role: string;
}

const FACETS: readonly RowFacet<KnownBase>[] = [
  { id: 'operator', valuesOf: ({ row }) => row.operator },
  { id: 'site', valuesOf: ({ row }) => [row.kind] },
  { id: 'status', valuesOf: ({ status }) => [status] },
  { id: 'confidence', valuesOf: ({ row }) => [confidenceOf(row.confidence)] },
];

function knownBase(row: BasesRow, on: string): KnownBase {
  const { status_as_of: date } = row;
  const role = remarksText(knownRemarks(row.role, on, null));
  return date !== null && date <= on
    ? { row, status: row.status_2026, date, role }
    : { row, status: 'none', date: null, role };
}

function statusWord(context: PanelContext, status: Status): string {
  return context.t(`forces.bases.status.${status}`);
}

const words = (text: string) => text.replaceAll('_', ' ');

function groupsOf({ row }: KnownBase, by: Grouping): readonly string[] {
  if (by === 'operator') return row.operator;
  return [by === 'host' ? row.host_country : row.kind];
}

function rowOf(context: PanelContext, name: string, places: readonly KnownBase[]): BarRow {
  let from = 0;
  const parts = STATUSES.flatMap((status): readonly BarPart[] => {
    const own = places.filter((place) => place.status === status);
    if (own.length === 0) return [];
    const part: BarPart = {
      from,
      to: from + own.length,
      tone: TONES[status],
      fill: status === 'none' ? 'open' : status === 'status_unverified' ? 'hatched' : 'solid',
      label: context.t('forces.bases.part', {
        group: name,
        count: own.length,
        status: statusWord(context, status),
        names: own.map(({ row }) => context.named(row.name)).join(', '),
      }),
      receipt: own.length === 1 && own[0] ? receiptOf(DATASET, own[0].row.id) : null,
    };
    from += own.length;
    return [part];
  });
  return { id: name, label: name, bars: [{ id: name, parts, whisker: null, text: context.number(from) }] };
}

function pictureOf(context: PanelContext, places: readonly KnownBase[], by: Grouping) {
  const keys = [...new Set(places.flatMap((place) => groupsOf(place, by)))];
  const rows = keys
    .map((key) => {
      const own = places.filter((place) => groupsOf(place, by).includes(key));
      const name = by === 'sitekind' ? words(key) : context.named(key);
      return { own: own.length, row: rowOf(context, name, own) };
    })
    .toSorted((a, b) => b.own - a.own || a.row.label.localeCompare(b.row.label))
    .map(({ row }) => row);
  const { t } = context;
  return makeBarFigure(
    {
      id: 'bases',
      title: t(TITLE),
      description: t('forces.bases.description'),
      unit: 'records',
      unitLabel: t('forces.bases.axis'),
      groups: [{ label: null, rows }],
    },
    context.words,
  );
}

function tableOf(context: PanelContext, places: readonly KnownBase[]): PanelTable {
  const { t } = context;
  const ids = ['place', 'host', 'operator', 'kind', 'status', 'date', 'role'] as const;
  const rows = context.wanted(places).map(({ row, status, date, role }) => {
    const confidence = confidenceOf(row.confidence);
    return {
      receipt: receiptOf(DATASET, row.id),
      cells: [
        context.named(row.name),
        context.named(row.host_country),
        row.operator.map(context.named).join(', '),
        words(row.kind),
        statusWord(context, status),
        date === null ? '' : context.day(date),
        role,
        confidenceWord(context, confidence),
      ],
      values: [
        row.name,
        row.host_country,
        row.operator.join(';'),
        row.kind,
        status,
        date,
        role === '' ? null : role,
        confidence,
      ],
    };
  });
  return {
    caption: t('forces.bases.tableCaption'),
    columns: [
      ...ids.map((id) => ({
        id,
        label: t(`forces.bases.column.${id}`),
        unit: null,
        align: 'start' as const,
      })),
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows,
    total: places.length,
  };
}

function groupControl({ state, t }: PanelContext, by: Grouping): PanelControl {
  const options = GROUPINGS.map((each) => ({
    label: t(`forces.bases.by.${each}`),
    patch: { by: each },
    isCurrent: each === by,
  }));
  return makeControl(state, { id: 'bases-by', label: t('forces.by.label'), options });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t, clock, data, state } = context;
  const all = data.rows(DATASET).map((row) => knownBase(row, clock.on));
  const chosen = chooseBy(context, FACETS, all);
  const places = all
    .filter(chosen.keeps)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.row.name.localeCompare(b.row.name));
  const by = GROUPINGS.find((each) => each === state.by) ?? 'operator';
  const count = (status: Status) => places.filter((place) => place.status === status).length;
  const isEmpty = places.length === 0;
  const legend = STATUSES.filter((status) => count(status) > 0);
  return {
    id: 'bases',
    title: t(TITLE),
    sentence: isEmpty
      ? t('forces.bases.empty')
      : t('forces.bases.sentence', {
          count: places.length,
          on: context.day(clock.on),
          dated: places.filter(({ date }) => date !== null).length,
          attacked: count('attacked_2026'),
          blockaded: count('under_blockade'),
        }),
    state: isEmpty ? 'empty' : 'ok',
    picture: isEmpty ? null : pictureOf(context, places, by),
    legend: legend.map((status) => ({
      label: statusWord(context, status),
      tone: TONES[status],
      dash: 'solid',
      mark: status === 'none' || status === 'status_unverified' ? 'ring' : 'bar',
    })),
    notes: [...choiceNotes(context, { by: GROUPINGS }), ...chosen.notes],
    controls: [groupControl(context, by)],
    numbered: [],
    table: tableOf(context, places),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('forces.bases.caveat.coverage', {
        count: places.length,
        dated: places.filter(({ date }) => date !== null).length,
      }),
      t('forces.bases.caveat.status'),
      t('forces.bases.caveat.count'),
      t('panels.events.caveat.hindsight'),
    ],
    on: clock.on,
  };
}

/** Bases and fixed places by operator, kind or host, with the status known at the clock. */
export const bases: PanelDefinition = {
  id: 'bases',
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['by', 'filter'],
  build,
};
