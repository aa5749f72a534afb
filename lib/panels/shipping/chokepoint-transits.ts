import { type PanelContext, panelContext, panelWindow } from '@/lib/panels/context';
import type { PanelDefinition, PanelInput, PanelView } from '@/lib/panels/panel';
import { sourceLines } from '@/lib/panels/source-lines';
import { isMeasured, latestOn, type Measured, type Observation } from '@/lib/series/observation';
import { addMonths } from '@/lib/time/iso-date';
import { formatChange } from '@/lib/units/format';
import { transitControls } from './transit-controls';
import { bothPicture, presentPicture } from './transit-pictures';
import { type AskedTransits, askedTransits, type PassageSeries, transitSeries } from './transit-series';
import { transitTable } from './transit-table';

const TITLE = 'panels.transits.title';

interface LatestMean {
  readonly name: string;
  readonly last: Measured;
  /** The mean a year before, where it is of the same version. */
  readonly before: Measured | null;
}

function measuredOn(part: readonly Observation[], day: string): Measured | null {
  const row = part.find(({ date }) => date === day);
  return row !== undefined && isMeasured(row) ? row : null;
}

/** Last mean of each passage in the window. */
function latestMeans(context: PanelContext, series: readonly PassageSeries[]): readonly LatestMean[] {
  const { to } = panelWindow(context);
  return series.flatMap(({ name, means }) => {
    const last = latestOn(means.flat().filter(isMeasured), to);
    if (last === null) return [];
    const part = means.find((rows) => rows.includes(last)) ?? [];
    return [{ name, last, before: measuredOn(part, addMonths(last.date, -12)) }];
  });
}

/** "Hormuz 7.6 (−92 % in a year)"; a mean that ends before the others says its own day. */
function partText(context: PanelContext, { name, last, before }: LatestMean, common: string): string {
  const { t, lang } = context;
  const percent = before === null || before.value === 0 ? null : (last.value / before.value - 1) * 100;
  return t('shipping.transits.part', {
    passage: name,
    value: context.number(last.value, 1),
    hasChange: percent === null ? 'no' : 'yes',
    change: percent === null ? '' : formatChange(percent, { digits: 0, lang }),
    isOwn: last.date === common ? 'no' : 'yes',
    date: context.day(last.date),
  });
}

function sentenceOf(context: PanelContext, latest: readonly LatestMean[], asked: AskedTransits): string {
  const common = latest.map(({ last }) => last.date).reduce((a, b) => (a > b ? a : b));
  return context.t('shipping.transits.sentence', {
    ships: asked.ships,
    what: context.t(`shipping.class.${asked.ships}`),
    parts: latest.map((each) => partText(context, each, common)).join(', '),
    days: asked.days,
    date: context.day(common),
  });
}

/** What was asked for and is not in the data: classes not counted there, passages without an earlier version. */
function missingNotes(
  context: PanelContext,
  series: readonly PassageSeries[],
  asked: AskedTransits,
): readonly string[] {
  const { t } = context;
  const { from, to } = panelWindow(context);
  const isIn = ({ date }: Observation) => date >= from && date <= to;
  const uncounted = series.filter(({ counts }) => !counts.some((row) => isIn(row) && isMeasured(row)));
  const once = asked.isBoth ? series.filter(({ earlier }) => earlier.length === 0) : [];
  const names = (of: readonly PassageSeries[]) => of.map(({ name }) => name).join(', ');
  return [
    ...(uncounted.length === 0
      ? []
      : [
          t('shipping.transits.uncounted', {
            ships: asked.ships,
            what: t(`shipping.class.${asked.ships}`),
            names: names(uncounted),
          }),
        ]),
    ...(once.length === 0 ? [] : [t('shipping.transits.noEarlier', { names: names(once) })]),
  ];
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const asked = askedTransits(context);
  const series = transitSeries(context, asked);
  const picture = asked.isBoth ? bothPicture(context, series) : presentPicture(context, series);
  const latest = latestMeans(context, series);
  const first = context.data.rows('chokepoint-transits-daily')[0]?.date ?? context.clock.first;
  const isEmpty = picture === null || latest.length === 0;
  const isBefore = context.clock.on < first;
  return {
    id: 'chokepoint-transits',
    title: t(TITLE),
    sentence: isEmpty
      ? t('panels.transits.empty', { first: context.day(first) })
      : sentenceOf(context, latest, asked),
    state: isEmpty ? 'empty' : latest.some(({ last }) => last.date < context.clock.on) ? 'partial' : 'ok',
    picture: isEmpty ? null : picture,
    legend: isEmpty ? [] : series.map(({ name, tone, dash }) => ({ label: name, tone, dash })),
    notes: isBefore ? [] : [...asked.notes, ...missingNotes(context, series, asked)],
    controls: isBefore ? [] : transitControls(context, asked, first),
    numbered: [],
    table: transitTable(context, series, asked),
    sources: sourceLines(context, ['chokepoint-transits-daily']),
    caveats: [
      t('panels.transits.caveat.ais'),
      t('panels.transits.caveat.mean'),
      t('shipping.transits.caveat.seam'),
      t('panels.transits.caveat.provisional'),
      ...(asked.isBoth ? [t('shipping.transits.caveat.both')] : []),
    ],
    on: context.clock.on,
  };
}

/** Transit calls a day by passage and class of ship as a moving mean, with the earlier version on request. */
export const chokepointTransits: PanelDefinition = {
  id: 'chokepoint-transits',
  titleKey: TITLE,
  datasets: ['chokepoint-transits-daily', 'chokepoints'],
  understands: ['from', 'to', 'mean', 'filter', 'vintage'],
  build,
};
