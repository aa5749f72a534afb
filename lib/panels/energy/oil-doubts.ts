import type { PanelContext } from '@/lib/panels/context';
import type { Observation } from '@/lib/series/observation';

type OilDataset = 'brent-spot-daily' | 'wti-spot-daily';

/** What the dataset says of a value that it flags; a general word where it says nothing of that day. */
export function flagText(context: PanelContext, dataset: OilDataset, date: string): string {
  const { flags } = context.data.descriptor(dataset);
  const flag = flags.find(({ rows }) => rows.includes(date));
  return flag?.text ?? context.t('panels.status.unconfirmed');
}

/** Each flag that concerns a drawn value that is not simply as published, once, with the days drawn. */
function flagsOf(
  context: PanelContext,
  dataset: OilDataset,
  series: string,
  rows: readonly Observation[],
): readonly string[] {
  const doubtful = rows.filter(({ status }) => status !== 'normal').map(({ date }) => date);
  return context.data.descriptor(dataset).flags.flatMap((flag) => {
    const days = doubtful.filter((day) => flag.rows.includes(day));
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return [];
    const dates = first === last ? context.day(first) : `${context.day(first)}–${context.day(last)}`;
    return [context.t('energy.oil.flagNote', { series, dates, note: flag.text })];
  });
}

/** The notes of all flagged values in the window. */
export function flagNotes(
  context: PanelContext,
  brent: readonly Observation[],
  wti: readonly Observation[],
): readonly string[] {
  return [
    ...flagsOf(context, 'brent-spot-daily', context.t('panels.oilPrices.brent'), brent),
    ...flagsOf(context, 'wti-spot-daily', context.t('panels.oilPrices.wtiLabel'), wti),
  ];
}

/** Brent minus WTI of one day, USD a barrel, to the cent; null where one of them is not known. */
export function spreadOf(brent: Observation, wti: Observation | undefined): number | null {
  if (brent.value === null || wti === undefined || wti.value === null) return null;
  return Math.round((brent.value - wti.value) * 100) / 100;
}

/** The spread as text; empty where it is not known. */
export function spreadText(context: PanelContext, spread: number | null): string {
  return spread === null ? '' : context.number(spread, 2);
}

/** The last spread of the window in a sentence; empty where no day has both prices. */
export function spreadSentence(
  context: PanelContext,
  brent: readonly Observation[],
  wti: readonly Observation[],
): string {
  const byDay = new Map(wti.map((row) => [row.date, row]));
  const last = brent.findLast((row) => spreadOf(row, byDay.get(row.date)) !== null);
  const spread = last === undefined ? null : spreadOf(last, byDay.get(last.date));
  if (last === undefined || spread === null) return '';
  return context.t('energy.oil.spread', {
    date: context.day(last.date),
    spread: context.number(Math.abs(spread), 2),
    isAbove: spread >= 0 ? 'yes' : 'no',
  });
}
