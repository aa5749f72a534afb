import type { OwnPlace } from '@/lib/figure/join-own';
import type { Translator } from '@/lib/messages/translator';
import type { OwnProblemKind } from '@/lib/series/own-rows';
import { type ChartLabels, chartLabels } from './chart-labels';

/** Finished words of a reader's own series; slots in braces are filled in by it. */
export interface OwnLabels {
  readonly heading: string;
  readonly note: string;
  readonly form: string;
  readonly choose: string;
  readonly remove: string;
  readonly tooLarge: string;
  readonly unreadable: string;
  readonly nothing: string;
  readonly read: string;
  readonly outside: string;
  readonly gaps: string;
  readonly problems: string;
  readonly more: string;
  readonly problem: Readonly<Record<OwnProblemKind, string>>;
  readonly yours: string;
  readonly axis: string;
  readonly unit: string;
  readonly unitUnsaid: string;
  readonly place: Readonly<Record<OwnPlace | 'multiple', string>>;
  readonly chart: ChartLabels;
}

const SLOTS = {
  name: '{name}',
  count: '{count}',
  from: '{from}',
  to: '{to}',
  size: '{size}',
  days: '{days}',
  line: '{line}',
  found: '{found}',
  first: '{first}',
  /** The one form of a date that is read. */
  example: '2026-03-31',
} as const;

/** Words of a reader's own series, made on the server. */
export function ownLabels(words: Translator): OwnLabels {
  const { t } = words;
  return {
    heading: t('charts.own.heading'),
    note: t('charts.own.note'),
    form: t('charts.own.form', SLOTS),
    choose: t('charts.own.choose'),
    remove: t('charts.own.remove'),
    tooLarge: t('charts.own.tooLarge', SLOTS),
    unreadable: t('charts.own.unreadable', SLOTS),
    nothing: t('charts.own.nothing', SLOTS),
    read: t('charts.own.read', SLOTS),
    outside: t('charts.own.outside', SLOTS),
    gaps: t('charts.own.gaps', SLOTS),
    problems: t('charts.own.problems', SLOTS),
    more: t('charts.own.more', SLOTS),
    problem: {
      columns: t('charts.own.problem.columns', SLOTS),
      dateForm: t('charts.own.problem.dateForm', SLOTS),
      noDay: t('charts.own.problem.noDay', SLOTS),
      value: t('charts.own.problem.value', SLOTS),
      duplicate: t('charts.own.problem.duplicate', SLOTS),
      quotes: t('charts.own.problem.quotes', SLOTS),
    },
    yours: t('charts.own.yours', SLOTS),
    axis: t('charts.own.axis'),
    unit: t('charts.own.unit'),
    unitUnsaid: t('charts.own.unitUnsaid'),
    place: {
      index: t('charts.own.place.index'),
      shared: t('charts.own.place.shared'),
      right: t('charts.own.place.right'),
      apart: t('charts.own.place.apart'),
      multiple: t('charts.own.place.multiple'),
    },
    chart: chartLabels(words, t('charts.own.heading')),
  };
}
