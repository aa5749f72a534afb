import { makeAxis } from '@/lib/figure/make-axis';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { Bar, TimeFigure } from '@/lib/figure/time-figure';
import { createTranslator } from '@/lib/messages/translator';
import type { Descriptor } from '@/lib/schema/descriptor';
import type { Row } from '@/lib/schema/table';
import { formatDate } from '@/lib/time/format-date';
import { addMonths, daysBetween, firstDayOf, startOfMonth, startOfYear, toEpoch } from '@/lib/time/iso-date';
import { formatNumber } from '@/lib/units/format';

/** A dataset's coverage as a picture, and in words. */
export interface CoveragePicture {
  readonly figure: TimeFigure;
  readonly sentence: string;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** Longer coverage is counted by year, shorter by month. */
const YEARS_FROM_DAYS = 3650;
const HEIGHT = 140;

function datesOf(descriptor: Descriptor, rows: readonly Row[]): readonly string[] {
  const field = descriptor.resources[0]?.dateField ?? null;
  if (field === null) return [];
  return rows.flatMap((row) => {
    const cell = row[field];
    return typeof cell === 'string' && DATE.test(cell) ? [firstDayOf(cell)] : [];
  });
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

function spans(dates: readonly string[], byYear: boolean): readonly Span[] {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const from = byYear ? startOfYear(date) : startOfMonth(date);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([from, count]) => ({ from, to: addMonths(from, byYear ? 12 : 1), count }));
}

function barOf({ from, to, count }: Span, lang: string, byYear: boolean): Bar {
  const when = formatDate(from, byYear ? 'year' : 'month', lang);
  return {
    from: toEpoch(from),
    to: toEpoch(to),
    base: 0,
    value: count,
    tone: 'ink-soft',
    fill: 'solid',
    label: `${when}: ${formatNumber(count, { lang })}`,
    receipt: null,
  };
}

/** Rows by year or month, so that gaps show; null for datasets without dates. */
export function coverageFigure(
  lang: string,
  descriptor: Descriptor,
  rows: readonly Row[],
): CoveragePicture | null {
  const dates = datesOf(descriptor, rows).toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = createTranslator(lang);
  const { t } = words;
  const byYear = daysBetween(first, last) > YEARS_FROM_DAYS;
  const counted = spans(dates, byYear);
  const sentence = t('sources.coverageSentence', {
    rows: formatNumber(dates.length, { lang }),
    from: formatDate(first, 'day', lang),
    to: formatDate(last, 'day', lang),
    period: t(byYear ? 'sources.coverage.year' : 'sources.coverage.month'),
  });
  return {
    sentence,
    figure: makeTimeFigure(
      {
        id: `coverage-${descriptor.name}`,
        title: t('sources.coverageTitle'),
        description: sentence,
        height: HEIGHT,
        from: counted[0]?.from ?? first,
        to: counted.at(-1)?.to ?? last,
        axes: [
          makeAxis(
            { id: 'rows', unit: 'records', values: counted.map(({ count }) => count), zero: true },
            words,
          ),
        ],
        bars: counted.map((span) => barOf(span, lang, byYear)),
      },
      words,
    ),
  };
}
