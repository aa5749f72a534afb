import type { BarFigure, BarRow } from '@/lib/figure/bar-figure';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import { type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { isPublished, periodWords } from '@/lib/panels/known-facts';
import type { PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines } from '@/lib/panels/source-lines';
import type { PipelinesRow } from '@/lib/schema/rows';
import { formatRange, quantityText } from '@/lib/units/format';
import { type FlowRow, flowLabel, flowReceipt, flowRows } from './flow-rows';
import { type SpareRow, spareRows } from './spare-rows';

const TITLE = 'energy.bypass.title';
const DATASETS = ['pipelines', 'chokepoint-flows-annual'] as const;

/** What is known at the clock. */
interface Known {
  readonly pipelines: readonly PipelinesRow[];
  readonly spare: readonly SpareRow[];
  /** Newest year of all oil, and of crude alone, through Hormuz. */
  readonly hormuz: readonly FlowRow[];
}

function newest(rows: readonly FlowRow[], measure: FlowRow['measure']): readonly FlowRow[] {
  const found = rows.find(
    (row) => row.chokepoint_id === 'hormuz' && row.measure === measure && row.period_kind === 'year',
  );
  return found === undefined ? [] : [found];
}

function knownIn(context: PanelContext): Known {
  const flows = flowRows(context);
  return {
    pipelines: context.data
      .rows('pipelines')
      .filter((row) => isPublished(context, 'pipelines', row.source_ids))
      .toSorted(
        (a, b) => (b.capacity_high_mbd ?? b.capacity_low_mbd) - (a.capacity_high_mbd ?? a.capacity_low_mbd),
      ),
    spare: spareRows(context),
    hormuz: [...newest(flows, 'oil_total'), ...newest(flows, 'oil_crude_condensate')],
  };
}

/** "5–7", "0.22, no maximum", "closed, 1.65". */
function capacityText(
  context: PanelContext,
  { capacity_low_mbd: low, capacity_high_mbd: high }: PipelinesRow,
): string {
  const { lang } = context;
  if (high === null) return context.t('energy.bypass.noMaximum', { value: context.number(low) });
  return formatRange(low, high, { lang });
}

function pipelineRow(context: PanelContext, row: PipelinesRow): BarRow {
  const { capacity_low_mbd: low, capacity_high_mbd: high, name, status } = row;
  const range = capacityText(context, row);
  const label = context.t('energy.bypass.label', { name, range, status, note: row.capacity_note ?? '' });
  const part = {
    from: 0,
    to: low,
    tone: 'series-1',
    fill: status === 'operating' ? 'solid' : 'hatched',
    label,
    receipt: receiptOf('pipelines', row.id),
  } as const;
  return {
    id: row.id,
    label: context.t('energy.bypass.row', { name, status }),
    bars: [
      {
        id: 'capacity',
        parts: [part],
        whisker: high === null || high === low ? null : { low, high, label },
        text: range,
      },
    ],
  };
}

function hormuzRow(context: PanelContext, row: FlowRow): BarRow {
  const part = {
    from: 0,
    to: row.value,
    tone: 'series-2',
    fill: row.basis === 'reported' ? 'solid' : 'hatched',
    label: flowLabel(context, row),
    receipt: flowReceipt(row),
  } as const;
  return {
    id: row.measure,
    label: context.t('energy.bypass.hormuz', {
      measure: context.t(`energy.measure.${row.measure}`),
      period: periodWords(context, row.period),
    }),
    bars: [{ id: row.period, parts: [part], whisker: null, text: context.number(row.value) }],
  };
}

function spareRow(context: PanelContext, row: SpareRow): BarRow {
  const part = {
    from: 0,
    to: row.spareMbd,
    tone: 'series-3',
    fill: row.isWeak ? 'hatched' : 'solid',
    label: context.t('energy.bypass.spareLabel', {
      scope: row.scope,
      period: periodWords(context, row.period),
      value: quantityText(row.spareMbd, 'mb/d', context.lang),
      publisher: row.publisher,
    }),
    receipt: row.receipt,
  } as const;
  return {
    id: row.receipt,
    label: context.t('energy.bypass.spareRow', {
      publisher: row.publisher,
      period: periodWords(context, row.period),
    }),
    bars: [
      {
        id: 'spare',
        parts: [part],
        whisker: null,
        text: context.t('energy.bypass.spareText', {
          value: context.number(row.spareMbd),
          isLeast: row.isLeast ? 'yes' : 'no',
        }),
      },
    ],
  };
}

function pictureOf(context: PanelContext, { pipelines, spare, hormuz }: Known): BarFigure {
  const { t } = context;
  const around = pipelines.filter((row) => row.bypasses_hormuz);
  const other = pipelines.filter((row) => !row.bypasses_hormuz);
  return makeBarFigure(
    {
      id: 'bypass-capacity',
      title: t(TITLE),
      description: t('energy.bypass.description'),
      unit: 'mb/d',
      groups: [
        { label: t('energy.bypass.group.hormuz'), rows: hormuz.map((row) => hormuzRow(context, row)) },
        { label: t('energy.bypass.group.around'), rows: around.map((row) => pipelineRow(context, row)) },
        { label: t('energy.bypass.group.spare'), rows: spare.map((row) => spareRow(context, row)) },
        { label: t('energy.bypass.group.other'), rows: other.map((row) => pipelineRow(context, row)) },
      ],
    },
    context.words,
  );
}

function tableOf(context: PanelContext, { pipelines, spare, hormuz }: Known): PanelTable {
  const { t } = context;
  const number = (value: number | null) => (value === null ? '' : context.number(value));
  const rows = [
    ...hormuz.map((row) => ({
      receipt: flowReceipt(row),
      name: hormuzRow(context, row).label,
      low: row.value,
      high: row.value,
      status: t(`energy.basis.${row.basis}`),
      note: row.note ?? '',
    })),
    ...pipelines.map((row) => ({
      receipt: receiptOf('pipelines', row.id),
      name: row.name,
      low: row.capacity_low_mbd,
      high: row.capacity_high_mbd,
      status: row.status,
      note: row.capacity_note ?? '',
    })),
    ...spare.map((row) => ({
      receipt: row.receipt,
      name: `${t('energy.bypass.group.spare')}: ${row.scope}, ${periodWords(context, row.period)}`,
      low: row.spareMbd,
      high: row.isLeast ? null : row.spareMbd,
      status: t('energy.basis.reported'),
      note: row.publisher,
    })),
  ];
  return {
    caption: t('energy.bypass.tableCaption'),
    columns: [
      { id: 'name', label: t('energy.bypass.column.name'), unit: null, align: 'start' },
      { id: 'low', label: t('energy.bypass.column.low'), unit: 'mb/d', align: 'end' },
      { id: 'high', label: t('energy.bypass.column.high'), unit: 'mb/d', align: 'end' },
      { id: 'status', label: t('energy.bypass.column.state'), unit: null, align: 'start' },
      { id: 'note', label: t('energy.column.note'), unit: null, align: 'start' },
    ],
    rows: context.wanted(rows).map(({ receipt, name, low, high, status, note }) => ({
      receipt,
      cells: [name, number(low), number(high), status, note],
      values: [name, low, high, status, note],
    })),
    total: rows.length,
  };
}

/** Published figures of what could still be sent around, each with who says so. */
function spareText(context: PanelContext, spare: readonly SpareRow[], carriedMbd: number | null): string {
  return spare
    .map((row) =>
      context.t('energy.bypass.sparePart', {
        value: quantityText(row.spareMbd, 'mb/d', context.lang),
        isLeast: row.isLeast ? 'yes' : 'no',
        period: periodWords(context, row.period),
        publisher: row.publisher,
        hasShare: carriedMbd === null ? 'no' : 'yes',
        share:
          carriedMbd === null ? '' : quantityText((row.spareMbd / carriedMbd) * 100, '%', context.lang, 0),
      }),
    )
    .join('; ');
}

function sentenceOf(context: PanelContext, { pipelines, spare, hormuz }: Known): string {
  const { t, lang } = context;
  const open = pipelines.filter((row) => row.bypasses_hormuz && row.status === 'operating');
  const names = open.map((row) =>
    t('energy.bypass.pipePart', { name: row.name, range: capacityText(context, row) }),
  );
  const [carried] = hormuz;
  return t('energy.bypass.sentence', {
    hasCarried: carried === undefined ? 'no' : 'yes',
    carried: carried === undefined ? '' : quantityText(carried.value, carried.unit, lang),
    isRound: carried?.basis === 'reported-rounded' ? 'yes' : 'no',
    period: carried === undefined ? '' : periodWords(context, carried.period),
    hasPipes: names.length > 0 ? 'yes' : 'no',
    pipes: names.join(', '),
    hasSpare: spare.length > 0 ? 'yes' : 'no',
    spare: spareText(context, spare, carried?.value ?? null),
  });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const known = knownIn(context);
  const isEmpty = known.pipelines.length + known.spare.length === 0 || known.hormuz.length === 0;
  return {
    id: 'bypass-capacity',
    title: t(TITLE),
    sentence: isEmpty
      ? t('energy.bypass.empty', { on: context.day(context.clock.on) })
      : sentenceOf(context, known),
    state: isEmpty ? 'empty' : 'partial',
    picture: isEmpty ? null : pictureOf(context, known),
    legend: isEmpty
      ? []
      : [
          { label: t('energy.bypass.legend.solid'), tone: 'series-1', dash: 'solid', mark: 'bar' },
          { label: t('energy.bypass.legend.hatched'), tone: 'series-1', dash: 'solid', mark: 'bar-hatched' },
          { label: t('energy.bypass.legend.range'), tone: 'ink', dash: 'solid', mark: 'line' },
        ],
    notes: [],
    controls: [],
    numbered: [],
    table: isEmpty ? tableOf(context, { pipelines: [], spare: [], hormuz: [] }) : tableOf(context, known),
    sources: sourceLines(context, DATASETS),
    caveats: [
      t('energy.bypass.caveat.range'),
      t('energy.bypass.caveat.sum'),
      t('energy.bypass.caveat.weak'),
      t('energy.bypass.caveat.march'),
      t('energy.caveat.published'),
    ],
    on: context.clock.on,
  };
}

/** What pipelines can carry around Hormuz, beside what the strait carried. */
export const bypassCapacity: PanelDefinition = {
  id: 'bypass-capacity',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: [],
  build,
};
