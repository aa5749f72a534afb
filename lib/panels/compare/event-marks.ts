import type { Band, Dot, Rule, TimeFigure } from '@/lib/figure/time-figure';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { latestOn } from '@/lib/series/observation';
import { toEpoch } from '@/lib/time/iso-date';
import type { DrawnSeries } from './drawn';
import type { EventGroup } from './event-groups';

/** Height of a disc whose day has no value on the line: near the top of the axis, as a share of it. */
const NO_LINE_SHARE = 0.96;

function topOf(figure: TimeFigure, axis: string): number {
  const found = figure.axes.find(({ id }) => id === axis);
  if (found === undefined) return 1;
  const [low, high] = found.domain;
  return found.scale === 'log' ? high : low + (high - low) * NO_LINE_SHARE;
}

/** Days of events that lasted, behind everything; those that go on at the clock end with the window. */
export function eventBands(groups: readonly EventGroup[], to: string): readonly Band[] {
  return groups.flatMap(({ events, number }) =>
    events
      .filter((row) => row.end_date !== null && row.end_date > row.date)
      .map((row) => ({
        from: toEpoch(row.date),
        to: toEpoch(row.end_date !== null && row.end_date < to ? row.end_date : to),
        label: '',
        tone: number % 2 === 0 ? ('ink' as const) : ('ink-soft' as const),
      })),
  );
}

/** Thin lines at the events, for the charts of a page that do not carry the numbers. */
export function eventRules(groups: readonly EventGroup[]): readonly Rule[] {
  return groups.map(({ lead }) => ({ at: toEpoch(lead.date), label: '', dash: 'dotted' }));
}

/** Numbered discs, on the first line where it has a value on the day, else near the top. */
export function eventDots(
  context: PanelContext,
  groups: readonly EventGroup[],
  figure: TimeFigure,
  first: DrawnSeries | undefined,
  from: string,
): readonly Dot[] {
  const axis = figure.lines[0]?.axis ?? '';
  return groups.map(({ lead, number, events }) => {
    const date = lead.date < from ? from : lead.date;
    const row = first === undefined ? null : latestOn(first.rows, date);
    const isNear = row !== null && toEpoch(date) - toEpoch(row.date) <= 7 * 86_400_000;
    return {
      at: toEpoch(date),
      value: isNear && row.value !== null ? row.value : topOf(figure, axis),
      axis,
      tone: 'ink',
      shape: 'number',
      number,
      label: context.t('compare.markLabel', {
        number,
        date: context.day(lead.date),
        title: lead.title,
        others: events.length - 1,
      }),
      receipt: receiptOf('events', lead.id),
    };
  });
}
