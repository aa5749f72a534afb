import type { PanelContext } from '@/lib/panels/context';
import type { PanelTable, PanelView, TableRow } from '@/lib/panels/panel';
import { MEAN_DAYS } from '@/lib/series/align';
import { formatChange, quantityText } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';
import type { AlignedEpisode, AlignedSeries } from './align';
import { lookOf } from './drawn';

const percentOf = (before: number | null, after: number | null) =>
  before === null || after === null || before <= 0 ? null : Math.round((after / before - 1) * 1000) / 10;

function changeText({ lang }: PanelContext, percent: number | null): string {
  return percent === null ? '' : `${formatChange(percent, { digits: 1, lang })}\u202f%`;
}

function meansOf({ observed }: AlignedSeries, { facts }: AlignedEpisode) {
  const digits = Math.max(1, unitOf(observed.series.unit).digits);
  const power = 10 ** digits;
  const round = (value: number | null) => (value === null ? null : Math.round(value * power) / power);
  return { before: round(facts.before), after: round(facts.after), digits };
}

function rowOf(context: PanelContext, aligned: AlignedSeries, episode: AlignedEpisode): TableRow {
  const { series } = aligned.observed;
  const { before, after, digits } = meansOf(aligned, episode);
  const { largest } = episode.facts;
  const move = largest === null ? null : Math.round(largest.percent * 10) / 10;
  const change = percentOf(before, after);
  const value = (number: number | null) => (number === null ? '' : context.number(number, digits));
  return {
    receipt: null,
    cells: [
      episode.label,
      episode.title,
      series.label,
      value(before),
      value(after),
      series.unit,
      changeText(context, change),
      changeText(context, move),
      largest === null ? '' : context.day(largest.date),
    ],
    values: [
      episode.day0,
      episode.title,
      series.id,
      before,
      after,
      series.unit,
      change,
      move,
      largest?.date ?? null,
    ],
  };
}

/** Means before and after each day, the change between them, and the largest move with its day; newest first. */
export function alignTable(context: PanelContext, all: readonly AlignedSeries[]): PanelTable {
  const { t } = context;
  const pairs = all.flatMap((aligned) => aligned.episodes.map((episode) => ({ aligned, episode })));
  const sorted = pairs.toSorted((a, b) => b.episode.day0.localeCompare(a.episode.day0));
  const text = (id: string, label: string) => ({ id, label, unit: null, align: 'start' }) as const;
  const number = (id: string, label: string, unit: string | null) =>
    ({ id, label, unit, align: 'end' }) as const;
  return {
    caption: t('compare.alignTable.caption', { days: MEAN_DAYS }),
    columns: [
      text('day0', t('compare.alignTable.day0')),
      text('event', t('compare.alignTable.event')),
      text('series', t('compare.table.series')),
      number('mean_before', t('compare.alignTable.before', { days: MEAN_DAYS }), null),
      number('mean_after', t('compare.alignTable.after', { days: MEAN_DAYS }), null),
      text('unit', t('compare.table.unit')),
      number('change', t('compare.alignTable.change'), '%'),
      number('largest_move', t('compare.alignTable.largest'), '%'),
      text('largest_move_on', t('compare.alignTable.largestOn')),
    ],
    rows: context.wanted(sorted).map(({ aligned, episode }) => rowOf(context, aligned, episode)),
    total: sorted.length,
  };
}

/** For each episode of each series: mean before, mean after, change, largest move and its day. */
export function alignSentence(context: PanelContext, all: readonly AlignedSeries[]): string {
  const parts = all.flatMap((aligned) =>
    aligned.episodes.flatMap((episode) => {
      const { before, after, digits } = meansOf(aligned, episode);
      if (before === null || after === null) return [];
      const { series } = aligned.observed;
      const write = (value: number) => quantityText(value, series.unit, context.lang, digits);
      return [
        context.t('compare.alignPart', {
          label: series.label,
          date: episode.label,
          before: write(before),
          after: write(after),
          change: changeText(context, percentOf(before, after)),
        }),
      ];
    }),
  );
  return context.t('compare.alignSentence', { days: MEAN_DAYS, parts: parts.join('; ') });
}

/** Each episode's line with its day and what happened on it. */
export function alignLegend(all: readonly AlignedSeries[]): PanelView['legend'] {
  const [first] = all;
  return (first?.episodes ?? []).map(({ label, title }, index) => ({
    label: title === '' ? label : `${label}: ${title}`,
    ...lookOf(index),
  }));
}
