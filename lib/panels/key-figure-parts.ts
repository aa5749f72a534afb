import type { NegotiationRoundsRow, TroopLevelsRow } from '@/lib/schema/rows';
import { confidenceOf, type ObservationStatus } from '@/lib/schema/status';
import type { Observation } from '@/lib/series/observation';
import { daysBetween } from '@/lib/time/iso-date';
import { formatRange, unitLabel } from '@/lib/units/format';
import { confidenceWord, type PanelContext, receiptOf, statusWord } from './context';
import { seriesName } from './diplomacy/rounds';
import { sparkOf, weekChange } from './key-figure-change';
import type { KeyFigure } from './panel';
import { eventTitle } from './timeline/event-words';
import { dailyTotals, meansByVintage } from './transit-counts';

/** "17 Feb 2026", or "last known, 17 Feb 2026" when the value is older than the clock. */
function dateText(context: PanelContext, date: string, freshDays = 0): string {
  const isOld = daysBetween(date, context.clock.on) > freshDays;
  return isOld ? context.t('panels.clock.lastKnown', { date: context.day(date) }) : context.day(date);
}

/** "; provisional" and the like; nothing for values as published. */
function statusTail(context: PanelContext, status: ObservationStatus): string {
  return status === 'normal' ? '' : `; ${statusWord(context, status)}`;
}

/** "; reported" or "; claimed"; nothing for what is confirmed. */
function doubtTail(context: PanelContext, grade: string): string {
  const confidence = confidenceOf(grade);
  return confidence === 'confirmed' ? '' : `; ${confidenceWord(context, confidence)}`;
}

function sinceText(context: PanelContext, date: string): string {
  return context.t('panels.keyFigures.change.since', { days: daysBetween(date, context.clock.on) });
}

/** Last value of a series known at the clock. */
function lastMeasured(rows: readonly Observation[], on: string): (Observation & { value: number }) | null {
  const row = rows.findLast((one) => one.date <= on && one.value !== null);
  return row && row.value !== null ? { ...row, value: row.value } : null;
}

export function transitsFigure(context: PanelContext): KeyFigure | null {
  const { t, clock, lang } = context;
  const parts = meansByVintage(dailyTotals(context.data, 'hormuz'), 7);
  const last = lastMeasured(parts.flat(), clock.on);
  if (last === null) return null;
  // Changes and small lines stay inside one version of the counts.
  const means = parts.find((part) => part.some(({ date }) => date === last.date)) ?? [];
  const label = t('panels.keyFigures.transits');
  return {
    id: 'transits',
    label,
    value: context.number(last.value, 1),
    unit: unitLabel('calls/d', lang),
    date: last.date,
    dateText: dateText(context, last.date) + statusTail(context, last.status),
    change: weekChange(context, means, last),
    status: last.status,
    confidence: null,
    receipt: receiptOf('chokepoint-transits-daily', last.date, 'hormuz'),
    spark: sparkOf(context, label, means, last.date),
  };
}

export function brentFigure(context: PanelContext): KeyFigure | null {
  const { t, clock, lang } = context;
  const rows = context.data
    .rows('brent-spot-daily')
    .map(({ date, usd_per_bbl: value, status }) => ({ date, value, status }));
  const last = lastMeasured(rows, clock.on);
  if (last === null) return null;
  const label = t('panels.keyFigures.brent');
  return {
    id: 'brent',
    label,
    value: context.number(last.value, 2),
    unit: unitLabel('USD/bbl', lang),
    date: last.date,
    // Markets rest at weekends: a price of Friday is Sunday's price.
    dateText: dateText(context, last.date, 3) + statusTail(context, last.status),
    change: weekChange(context, rows, last),
    status: last.status,
    confidence: null,
    receipt: receiptOf('brent-spot-daily', last.date),
    spark: sparkOf(context, label, rows, last.date),
  };
}

export function carrierFigure(context: PanelContext): KeyFigure | null {
  const { t, clock } = context;
  const row = context.data
    .rows('carrier-presence-weekly')
    .findLast((one) => one.week_date <= clock.on && one.carriers_in_5th_fleet !== null);
  if (row === undefined || row.carriers_in_5th_fleet === null) return null;
  return {
    id: 'carriers',
    label: t('panels.keyFigures.carriers'),
    value: context.number(row.carriers_in_5th_fleet),
    unit: '',
    date: row.week_date,
    dateText: dateText(context, row.week_date, 7) + doubtTail(context, row.confidence),
    change: row.carrier_names.map(context.named).join(', ') || null,
    status: null,
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('carrier-presence-weekly', row.week_date),
    spark: null,
  };
}

function personnelText(context: PanelContext, row: TroopLevelsRow): string {
  const { personnel_low: low, personnel_high: high, qualifier } = row;
  const value =
    low !== null && high !== null
      ? formatRange(low, high, { lang: context.lang })
      : context.number(low ?? high ?? 0);
  return context.t(`panels.keyFigures.qualifier.${qualifier}`, { value });
}

export function personnelFigure(context: PanelContext): KeyFigure | null {
  const { t, clock, lang } = context;
  const rows = context.data.rows('troop-levels');
  const row = rows.findLast((one) => one.date <= clock.on && one.scope === 'centcom_total');
  if (row === undefined) return null;
  return {
    id: 'personnel',
    label: t('panels.keyFigures.personnel'),
    value: personnelText(context, row),
    unit: unitLabel('personnel', lang),
    date: row.date,
    dateText: dateText(context, row.date) + doubtTail(context, row.confidence),
    change: row.reported_by,
    status: null,
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('troop-levels', row.date, row.scope, row.scope_detail ?? ''),
    spark: null,
  };
}

/** Rounds between Iran and a third state are in the dataset too; their US lead says that the US was no party. */
function isWithUs({ us_lead: lead }: NegotiationRoundsRow): boolean {
  return !(lead ?? '').startsWith('none');
}

export function talksFigure(context: PanelContext): KeyFigure | null {
  const { t, clock } = context;
  const row = context.data
    .rows('negotiation-rounds')
    .findLast((one) => one.date <= clock.on && one.held === 'yes' && one.number !== 0 && isWithUs(one));
  if (row === undefined) return null;
  return {
    id: 'talks',
    label: t('panels.keyFigures.talks'),
    value: row.place.map(context.named).join(', ') || seriesName(context, row),
    unit: row.format,
    date: row.date,
    dateText: context.day(row.date) + doubtTail(context, row.confidence),
    change: sinceText(context, row.date),
    status: null,
    confidence: confidenceOf(row.confidence),
    receipt: receiptOf('negotiation-rounds', row.round_id),
    spark: null,
  };
}

export function eventFigure(context: PanelContext): KeyFigure | null {
  const { t, clock } = context;
  const row = context.data.rows('events').findLast((one) => one.date <= clock.on);
  if (row === undefined) return null;
  const confidence = confidenceOf(row.confidence);
  return {
    id: 'event',
    label: t('panels.keyFigures.event'),
    value: eventTitle(context, row),
    unit: '',
    date: row.date,
    dateText: context.day(row.date),
    change: sinceText(context, row.date),
    status: null,
    confidence,
    receipt: receiptOf('events', row.id),
    spark: null,
  };
}
