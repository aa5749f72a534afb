import type { TimeFigure } from '@/lib/figure/time-figure';
import { createTranslator, type Translate, type Translator } from '@/lib/messages/translator';
import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import type { Confidence, ObservationStatus } from '@/lib/schema/status';
import { type DateStyle, formatDate } from '@/lib/time/format-date';
import { addMonths } from '@/lib/time/iso-date';
import { formatNumber } from '@/lib/units/format';
import type { Clock } from '@/lib/view-state/clock';
import type { ViewState } from '@/lib/view-state/view-state';
import { properName } from './names';
import type { PanelInput } from './panel';

/** What every panel needs while it is being built: data, state, and words. */
export interface PanelContext {
  readonly data: DataAccess;
  readonly state: ViewState;
  /** The clock; a day after all data counts as the last day of the data, so that nothing is said of later days. */
  readonly clock: Clock;
  readonly t: Translate;
  readonly lang: string;
  readonly words: Translator;
  readonly day: (iso: string, style?: DateStyle) => string;
  readonly number: (value: number, digits?: number) => string;
  /** The one name of an actor, group, ship or place, whatever a row calls it. */
  readonly named: (written: string) => string;
  /** The rows of a table that are wanted: writing thousands of dates that nobody sees takes long. */
  readonly wanted: <T>(rows: readonly T[]) => readonly T[];
}

/** Context of one build. Pure: the same input gives the same words. */
export function panelContext({
  data,
  state,
  clock,
  rowLimit = Number.POSITIVE_INFINITY,
}: PanelInput): PanelContext {
  const words = createTranslator(state.lang);
  const { t, lang } = words;
  return {
    data,
    state,
    clock: { ...clock, on: clock.on < clock.last ? clock.on : clock.last },
    t,
    lang,
    words,
    day: (iso, style = 'day') => formatDate(iso, style, lang),
    named: (written) => properName(data, written, state.lang),
    wanted: (rows) => rows.slice(0, rowLimit),
    number: (value, digits) => formatNumber(value, digits === undefined ? { lang } : { lang, digits }),
  };
}

/** Months of a chart's own window, so that the charts of a page share one time axis. */
export const WINDOW_MONTHS = 18;

/** First and last day of a chart: as the address says, else the eighteen months to the clock; never after it. */
export function panelWindow(context: PanelContext): { readonly from: string; readonly to: string } {
  const { on } = context.clock;
  const asked = context.state.to ?? on;
  const to = asked < on ? asked : on;
  const from = context.state.from ?? addMonths(to, -WINDOW_MONTHS);
  return from < to ? { from, to } : { from: addMonths(to, -1), to };
}

/** Reference of a row's receipt. */
export function receiptOf(dataset: DatasetId, ...key: readonly string[]): string {
  return `${dataset}/${key.join('~')}`;
}

/** Word for a data file's confidence grade. */
export function confidenceWord(context: PanelContext, confidence: Confidence): string {
  return context.t(`panels.confidence.${confidence}`);
}

/** Word for an observation's status. */
export function statusWord(context: PanelContext, status: ObservationStatus): string {
  return context.t(`panels.status.${status}`);
}

/** Margins in px that all charts of a page share. */
const LEFT = 44;
const RIGHT = 100;

/** The same plot on every chart of a page, so that the eye can fall from one to the next on one time axis. */
export function onPageGrid(figure: TimeFigure): TimeFigure {
  return { ...figure, margin: { ...figure.margin, left: LEFT, right: RIGHT } };
}

/** The same for figures below each other, with room for the longest words of their axes. */
export function onOneGrid(figures: readonly TimeFigure[]): readonly TimeFigure[] {
  const left = Math.max(LEFT, ...figures.map(({ margin }) => margin.left));
  return figures.map((figure) => ({ ...figure, margin: { ...figure.margin, left, right: RIGHT } }));
}
