import { makeLine } from '@/lib/figure/make-line';
import type { Dot, Line } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import { statusWord } from '@/lib/panels/context';
import { isMeasured } from '@/lib/series/observation';
import { receiptsOfRow } from '@/lib/series/row-receipts';
import { runsOf } from '@/lib/series/run-mean';
import { toEpoch } from '@/lib/time/iso-date';
import { quantityText } from '@/lib/units/format';
import type { DrawnRow, DrawnSeries } from './drawn';

/** Values that stand alone are marked, unless there are so many that they make the line. */
const MOST_SINGLE = 60;

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

/** The line of a series on an axis; its end has no label where the axis head already names it. */
export function lineOf(drawn: DrawnSeries, axis: string, isLabelled: boolean): Line {
  const { observed, tone, dash, rows } = drawn;
  const { series, maxGapDays } = observed;
  const rule = hasReceipts(drawn) ? series.receipts : null;
  return makeLine({
    id: series.id,
    label: series.label,
    tone,
    dash,
    axis,
    parts: partsOf(rows),
    maxGapDays,
    ...(isLabelled ? {} : { end: null }),
    ...(rule === null ? {} : { receipts: rule }),
  });
}

/** A series over all its days, in its own unit: what the strip under a chart shows. */
export function wholeLine(drawn: DrawnSeries): Line {
  const rows = drawn.observed.rows.map((row) => ({ ...row, own: row.value }));
  return lineOf({ ...drawn, rows }, drawn.observed.series.unit, false);
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
      at: toEpoch(row.date),
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
