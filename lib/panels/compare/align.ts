import { dayAxis, placeOfDay } from '@/lib/figure/day-axis';
import { makeLine } from '@/lib/figure/make-line';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { StackFigure } from '@/lib/figure/stack-figure';
import type { Line, TimeFigure } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import { DAYS_AFTER, DAYS_BEFORE, type Episode, episodeOf } from '@/lib/series/align';
import type { SeriesRow } from '@/lib/series/catalogue/definition';
import type { Observed } from '@/lib/series/observe';
import { tidyValue, toChange, toIndex } from '@/lib/series/rebase';
import { fromEpoch, toEpoch } from '@/lib/time/iso-date';
import type { UnitId } from '@/lib/units/registry';
import { axisFor, logNotes } from './axes';
import { lookOf } from './drawn';
import type { EpisodeDay } from './episodes';
import { stackOf, TITLE } from './figures';

const HEIGHT = 340;
const MULTIPLE_HEIGHT = 220;
const SMALL_HEIGHT = 150;
const RIGHT = 100;

/** A series around the days of a view. */
export interface AlignedSeries {
  readonly observed: Observed;
  /** Unit of the drawn values. */
  readonly unit: UnitId;
  readonly episodes: readonly AlignedEpisode[];
}

/** One episode as it is drawn: rows in the drawn unit. */
export interface AlignedEpisode extends EpisodeDay {
  /** Place among the episodes of the view: the same day looks the same in every figure. */
  readonly order: number;
  readonly facts: Episode;
  readonly rows: readonly SeriesRow[];
}

function transform(context: PanelContext, { rows, base }: Episode): readonly SeriesRow[] | null {
  const { mode } = context.state;
  if (mode === 'value' || mode === 'multiples') {
    return rows.map((row) => ({ ...row, value: row.value === null ? null : tidyValue(row.value) }));
  }
  if (base === null || base.value <= 0) return null;
  const write = mode === 'index' ? toIndex : toChange;
  return rows.map((row) => ({ ...row, value: row.value === null ? null : write(row.value, base.value) }));
}

/** Series laid over themselves at the days; a day without values of the series is named in the notes. */
export function alignSeries(
  context: PanelContext,
  observed: readonly Observed[],
  days: readonly EpisodeDay[],
): { readonly aligned: readonly AlignedSeries[]; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const { mode } = context.state;
  const aligned = observed.map((one): AlignedSeries => {
    const episodes = days.flatMap((day, order): readonly AlignedEpisode[] => {
      const facts = episodeOf(one.rows, day.day0, one);
      const rows = transform(context, facts);
      if (rows?.some(({ value }) => value !== null)) return [{ ...day, order, facts, rows }];
      notes.push(context.t('compare.note.noValuesAround', { label: one.series.label, date: day.label }));
      return [];
    });
    const unit = mode === 'index' ? 'index' : mode === 'change' ? '%' : one.series.unit;
    return { observed: one, unit, episodes };
  });
  return { aligned: aligned.filter(({ episodes }) => episodes.length > 0), notes };
}

/** Rows moved so that the event's day is day 0; the line keeps where its days really are. */
function lineOf({ observed, unit }: AlignedSeries, episode: AlignedEpisode, isLabelled: boolean): Line {
  const shift = toEpoch(episode.day0);
  const moved = episode.rows.map((row) => ({ ...row, date: fromEpoch(toEpoch(row.date) - shift) }));
  const { series, maxGapDays, isComputed } = observed;
  const receipts = isComputed ? null : series.receipts;
  const line = makeLine({
    id: `${series.id} ${episode.day0}`,
    label: episode.label,
    ...lookOf(episode.order),
    axis: unit,
    parts: [moved],
    maxGapDays,
    ...(isLabelled ? {} : { end: null }),
    ...(receipts === null ? {} : { receipts }),
  });
  return { ...line, origin: shift };
}

const valuesOf = (all: readonly AlignedSeries[]) =>
  all.flatMap(({ episodes }) => episodes.flatMap(({ rows }) => rows.flatMap(({ value }) => value ?? [])));

interface FigureSpec {
  readonly height: number;
  readonly title: string;
  /** Series whose values the axis holds; the figure's own, unless it shares its axis. */
  readonly peers: readonly AlignedSeries[];
  readonly isLabelled: boolean;
}

function figureOf(context: PanelContext, aligned: AlignedSeries, spec: FigureSpec): TimeFigure {
  const { t, words, lang } = context;
  const { observed, unit, episodes } = aligned;
  const [first] = episodes;
  const figure = makeTimeFigure(
    {
      id: `compare-${observed.series.id}${episodes.length === 1 ? `-${first?.day0}` : ''}`,
      title: spec.title,
      description: t('compare.alignDescription', {
        label: observed.series.label,
        before: DAYS_BEFORE,
        after: DAYS_AFTER,
      }),
      height: spec.height,
      from: fromEpoch(placeOfDay(-DAYS_BEFORE)),
      to: fromEpoch(placeOfDay(DAYS_AFTER)),
      axes: [axisFor(context, { id: unit, unit, values: valuesOf(spec.peers) })],
      lines: episodes.map((episode) => lineOf(aligned, episode, spec.isLabelled)),
      rules: [{ at: 0, label: t('compare.dayZero'), dash: 'dotted' }],
    },
    words,
  );
  return {
    ...figure,
    x: dayAxis(-DAYS_BEFORE, DAYS_AFTER, lang),
    margin: { ...figure.margin, left: Math.max(44, figure.margin.left), right: spec.isLabelled ? RIGHT : 14 },
  };
}

/** Each episode of each series by itself. */
function apart(all: readonly AlignedSeries[]): readonly AlignedSeries[] {
  return all.flatMap((aligned) => aligned.episodes.map((episode) => ({ ...aligned, episodes: [episode] })));
}

/** Notes where a logarithmic scale was asked for and cannot be drawn. */
export function alignLogNotes(context: PanelContext, aligned: readonly AlignedSeries[]): readonly string[] {
  const rows = aligned.flatMap(({ observed, unit, episodes }) =>
    episodes.map((episode) => ({ label: observed.series.label, unit, rows: episode.rows })),
  );
  return logNotes(context, rows);
}

/** The picture of aligned series: one figure, or small multiples of several series or of each episode. */
export function alignPicture(
  context: PanelContext,
  aligned: readonly AlignedSeries[],
): TimeFigure | StackFigure | null {
  const { mode, axes } = context.state;
  const [first] = aligned;
  if (first === undefined) return null;
  const parts = mode === 'multiples' ? apart(aligned) : aligned;
  const titleOf = ({ observed, episodes }: AlignedSeries) => {
    const title = context.t('compare.alignTitle', { label: observed.series.title });
    const date = episodes[0]?.label ?? '';
    return mode === 'multiples' ? context.t('compare.alignOne', { title, date }) : title;
  };
  const single = { title: titleOf(first), height: HEIGHT, peers: [first], isLabelled: true };
  if (parts.length === 1) return figureOf(context, parts[0] ?? first, single);
  const figures = parts.map((one) => {
    const isPeer = ({ unit }: AlignedSeries) => unit === one.unit;
    const peers = axes === 'shared' ? parts.filter(isPeer) : [one];
    const isLabelled = mode !== 'multiples';
    const height = isLabelled ? MULTIPLE_HEIGHT : SMALL_HEIGHT;
    return figureOf(context, one, { title: titleOf(one), height, peers, isLabelled });
  });
  const description = context.t('compare.alignMany', { before: DAYS_BEFORE, after: DAYS_AFTER });
  return stackOf({ id: 'compare', title: context.t(TITLE), description }, figures);
}
