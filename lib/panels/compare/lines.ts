import { makeLine } from '@/lib/figure/make-line';
import type { Dot, Line } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import { statusWord } from '@/lib/panels/context';
import { isMeasured } from '@/lib/series/observation';
import { receiptsOfRow } from '@/lib/series/row-receipts';
import { runsOf } from '@/lib/series/run-mean';
import { addDays, toEpoch } from '@/lib/time/iso-date';
import { quantityText } from '@/lib/units/format';
import type { DrawnRow, DrawnSeries } from './drawn';

/** Values that stand alone are marked, unless there are so many that they make the line. */
const MOST_SINGLE = 60;
const MS_PER_DAY = 86_400_000;

/** Rows cut wherever the version of the source changes. */
function partsOf(rows: readonly DrawnRow[]): readonly (readonly DrawnRow[])[] {
  const parts: DrawnRow[][] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (part !== undefined && part[0]?.part === row.part) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** True where each point of the line is one row of the data, so that a rule leads to its receipt. */
function hasReceipts({ observed }: DrawnSeries): boolean {
  return observed.series.receipts !== null && observed.frequency === observed.series.frequency;
}

/** Name of a series as it is drawn: one that is moved says so. */
export function labelOf({ t, number }: PanelContext, { observed, shiftDays }: DrawnSeries): string {
  const { label } = observed.series;
  if (shiftDays === 0) return label;
  return t('compare.lag.line', {
    label,
    days: Math.abs(shiftDays),
    number: number(Math.abs(shiftDays)),
    isBack: shiftDays > 0 ? 'yes' : 'no',
  });
}

/** The line of a series on an axis; its end has no label where the axis head already names it. */
export function lineOf(context: PanelContext, drawn: DrawnSeries, axis: string, isLabelled: boolean): Line {
  const { observed, tone, dash, shiftDays } = drawn;
  const rows =
    shiftDays === 0 ? drawn.rows : drawn.rows.map((row) => ({ ...row, date: addDays(row.date, -shiftDays) }));
  const { series, maxGapDays } = observed;
  const rule = hasReceipts(drawn) ? series.receipts : null;
  const line = makeLine({
    id: series.id,
    label: labelOf(context, drawn),
    tone,
    dash,
    axis,
    parts: partsOf(rows),
    maxGapDays,
    ...(isLabelled ? {} : { end: null }),
    ...(rule === null ? {} : { receipts: rule }),
  });
  // Without the days it was moved by, a reading would give the place for the date.
  return shiftDays === 0 ? line : { ...line, origin: shiftDays * MS_PER_DAY };
}

/** A series over all its days, in its own unit: what the strip under a chart shows. */
export function wholeLine(context: PanelContext, drawn: DrawnSeries): Line {
  const rows = drawn.observed.rows.map((row) => ({ ...row, own: row.value }));
  return lineOf(context, { ...drawn, rows }, drawn.observed.series.unit, false);
}

function dotOf(context: PanelContext, drawn: DrawnSeries, row: DrawnRow, axis: string): readonly Dot[] {
  if (row.value === null) return [];
  const { series, isComputed } = drawn.observed;
  const [receipt] = receiptsOfRow(series, row);
  const words = {
    label: series.label,
    value: quantityText(row.value, drawn.unit, context.lang),
    date: context.day(row.date),
  };
  const isDoubtful = row.status !== 'normal';
  return [
    {
      at: toEpoch(addDays(row.date, -drawn.shiftDays)),
      value: row.value,
      axis,
      tone: drawn.tone,
      shape: isDoubtful ? 'ring' : 'disc',
      number: null,
      label: isDoubtful
        ? context.t('compare.dotDoubtful', { ...words, status: statusWord(context, row.status) })
        : context.t('compare.dot', words),
      receipt: isComputed ? null : (receipt ?? null),
    },
  ];
}

/** Marks of a series: values that are published but doubted, and values that no line joins. */
export function dotsOf(context: PanelContext, drawn: DrawnSeries, axis: string): readonly Dot[] {
  const { isComputed, maxGapDays } = drawn.observed;
  const doubted = isComputed ? [] : drawn.rows.filter(({ status }) => status === 'unconfirmed');
  const alone = runsOf(drawn.rows.filter(isMeasured), maxGapDays)
    .filter((run) => run.length === 1)
    .flat()
    .filter((row) => !doubted.some(({ date }) => date === row.date));
  const marked = alone.length > MOST_SINGLE ? doubted : [...doubted, ...alone];
  return marked.flatMap((row) => dotOf(context, drawn, row, axis));
}
