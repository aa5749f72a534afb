import type { MessageKey } from '@/lib/messages/catalogue';
import { type PanelContext, statusWord } from '@/lib/panels/context';
import { isMeasured } from '@/lib/series/observation';
import type { Observed } from '@/lib/series/observe';
import { type Summary, summarise } from '@/lib/series/summarise';
import { formatChange, quantityText } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';
import type { Comparison, DrawnSeries } from './drawn';

function seriesSentence(context: PanelContext, drawn: DrawnSeries, summary: Summary): string {
  const { t, lang } = context;
  // A sum of whole records is a whole number; what else is computed has the digits of its unit.
  const isSum = drawn.observed.series.resample === 'sum' && drawn.observed.mean === null;
  const isRounded = drawn.baseText !== null || (drawn.observed.isComputed && !isSum);
  const digits = isSum && drawn.baseText === null ? 0 : unitOf(drawn.unit).digits;
  const value = (number: number) => quantityText(number, drawn.unit, lang, isRounded ? digits : undefined);
  const { first, last, min, max, change, changePercent } = summary;
  const isPoints = drawn.unit === '%' || drawn.unit === 'index' || changePercent === null;
  const difference = isPoints
    ? formatChange(change, { digits, lang })
    : `${formatChange(changePercent, { digits: 1, lang })}\u202f%`;
  return t('compare.sentence.series', {
    label: drawn.observed.series.label,
    first: value(first.value),
    firstDate: context.day(first.date),
    last: value(last.value),
    lastDate: context.day(last.date),
    status: last.status === 'normal' ? '' : ` (${statusWord(context, last.status)})`,
    change: difference,
    min: value(min.value),
    minDate: context.day(min.date),
    max: value(max.value),
    maxDate: context.day(max.date),
  });
}

/** Days at which the series end, where they differ or lie before the window's end. */
function endsSentence(context: PanelContext, { drawn, to }: Comparison): string | null {
  const ends = drawn.flatMap(({ observed, rows }) => {
    const last = rows.findLast(isMeasured)?.date;
    // A week or month that reaches the window's end says as much of it as a day does.
    const covered = observed.frequency === 'week' || observed.frequency === 'month' ? to : last;
    const end = observed.end !== null && observed.end < to ? observed.end : covered;
    return end === undefined ? [] : [{ label: observed.series.label, end }];
  });
  const isUneven = ends.some(({ end }) => end !== ends[0]?.end);
  if (!isUneven) return null;
  const list = ends.map(({ label, end }) =>
    context.t('compare.sentence.end', { label, date: context.day(end) }),
  );
  return context.t('compare.sentence.ends', { list: list.join(', ') });
}

/** What the picture says: each series with its first, last, lowest and highest value, and where they end. */
export function sentenceOf(context: PanelContext, comparison: Comparison): string | null {
  const parts = comparison.drawn.flatMap((one) => {
    const summary = summarise(one.rows);
    return summary === null ? [] : [seriesSentence(context, one, summary)];
  });
  if (parts.length === 0) return null;
  return [...parts, endsSentence(context, comparison)].filter((part) => part !== null).join(' ');
}

function methodKey({ series, frequency, mean }: Observed): MessageKey {
  const isCount = series.resample === 'sum' && series.frequency === 'week';
  const isResampled = isCount || frequency !== series.frequency;
  if (!isResampled) return mean === null ? 'compare.method.plain' : 'compare.method.mean';
  if (mean !== null) return series.resample === 'sum' ? 'compare.method.sumMean' : 'compare.method.meanMean';
  return series.resample === 'sum' ? 'compare.method.sum' : 'compare.method.average';
}

function methodOf({ t }: PanelContext, observed: Observed): string {
  const { series, frequency, mean } = observed;
  return t(methodKey(observed), {
    label: series.label,
    frequency: t(`series.frequency.${frequency}`),
    period: frequency === 'month' ? t('compare.period.month') : t('compare.period.week'),
    days: mean ?? 0,
  });
}

/** What stands beside the picture: how each series was made, from what it is measured, and what weakens it. */
export function caveatsOf(context: PanelContext, { drawn }: Comparison): readonly string[] {
  const { t } = context;
  const own = drawn.flatMap(({ observed, baseText }) => [
    `${methodOf(context, observed)} ${observed.series.definition}`,
    ...(baseText === null ? [] : [t('compare.caveat.base', { text: baseText })]),
  ]);
  const shared = new Set(drawn.flatMap(({ observed }) => observed.series.caveats));
  const isComputed = drawn.some(({ observed, baseText }) => observed.isComputed || baseText !== null);
  return [...own, ...shared, ...(isComputed ? [t('compare.caveat.rounded')] : []), t('compare.caveat.cause')];
}
