import type { PanelContext } from '@/lib/panels/context';
import type { PanelView } from '@/lib/panels/panel';
import { MEAN_DAYS } from '@/lib/series/align';
import { formatChange, quantityText } from '@/lib/units/format';
import { unitOf } from '@/lib/units/registry';
import type { AlignedEpisode, AlignedSeries } from './align';
import { lookOf } from './drawn';

const percentOf = (before: number | null, after: number | null) =>
  before === null || after === null || before <= 0 ? null : (after / before - 1) * 100;

function changeText({ lang }: PanelContext, percent: number | null): string {
  return percent === null ? '' : `${formatChange(percent, { digits: 1, lang })}\u202f%`;
}

/** Means on either side of day 0, the change between them, and the largest move with its day. */
function episodeText(context: PanelContext, { observed }: AlignedSeries, episode: AlignedEpisode): string {
  const { series } = observed;
  const { before, after, largest } = episode.facts;
  const digits = Math.max(1, unitOf(series.unit).digits);
  const write = (value: number | null) =>
    value === null ? context.t('panels.missing') : quantityText(value, series.unit, context.lang, digits);
  const change = changeText(context, percentOf(before, after));
  return context.t('compare.alignPart', {
    label: series.label,
    date: episode.label,
    before: write(before),
    after: write(after),
    change: change === '' ? '' : ` (${change})`,
    hasMove: largest === null ? 'no' : 'yes',
    move: changeText(context, largest?.percent ?? null),
    moveDate: largest === null ? '' : context.day(largest.date),
  });
}

/** For each episode of each series: mean before, mean after, change, largest move and its day. */
export function alignSentence(context: PanelContext, all: readonly AlignedSeries[]): string {
  const parts = all.flatMap((aligned) =>
    aligned.episodes.map((episode) => episodeText(context, aligned, episode)),
  );
  return context.t('compare.alignSentence', { days: MEAN_DAYS, parts: parts.join('; ') });
}

/** Each episode's line with its day and what happened on it. */
export function alignLegend(all: readonly AlignedSeries[]): PanelView['legend'] {
  const days = new Map(all.flatMap(({ episodes }) => episodes.map((episode) => [episode.day0, episode])));
  return [...days.values()].map(({ label, title, order }) => ({
    label: title === '' ? label : `${label}: ${title}`,
    ...lookOf(order),
  }));
}
