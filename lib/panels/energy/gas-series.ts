import type { LineReceipts, Tone } from '@/lib/figure/time-figure';
import type { PanelContext } from '@/lib/panels/context';
import type { DatasetId } from '@/lib/schema/data-access';
import type { Observation } from '@/lib/series/observation';
import { lastDayOf } from '@/lib/time/iso-date';
import type { UnitId } from '@/lib/units/registry';

/** One price of gas: its days known at the clock, ascending, in its own unit. */
export interface GasSeries {
  readonly id: 'henry-hub' | 'lng-nwe' | 'lng-south' | 'lng-eu' | 'japan-lng';
  readonly dataset: DatasetId;
  readonly unit: UnitId;
  readonly tone: Tone;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  /** Fraction digits of the source. */
  readonly digits: number;
  /** Largest step in days that is no gap. */
  readonly maxGapDays: number;
  readonly receipts: LineReceipts;
  readonly rows: readonly Observation[];
}

const DAYS = { suffix: '', period: 'day' } as const;
/** Business days: turns of the year and long holidays are no gaps, a longer silence is. */
const BUSINESS = 6;

function henryHub(context: PanelContext): GasSeries {
  return {
    id: 'henry-hub',
    dataset: 'henry-hub-spot-daily',
    unit: 'USD/MMBtu',
    tone: 'series-1',
    dash: 'solid',
    digits: 2,
    maxGapDays: BUSINESS,
    receipts: { ...DAYS, prefix: 'henry-hub-spot-daily/' },
    rows: context.data
      .rows('henry-hub-spot-daily')
      .filter(({ date }) => date <= context.clock.on)
      .map(({ date, usd_per_mmbtu: value, status }) => ({ date, value, status })),
  };
}

const EUROPE = [
  { id: 'lng-nwe', field: 'nwe_eur_per_mwh', tone: 'series-2', dash: 'solid' },
  { id: 'lng-south', field: 'south_eur_per_mwh', tone: 'series-3', dash: 'dashed' },
  { id: 'lng-eu', field: 'eu_eur_per_mwh', tone: 'ink-soft', dash: 'dotted' },
] as const;

function europe(context: PanelContext): readonly GasSeries[] {
  const rows = context.data.rows('lng-delivered-daily').filter(({ date }) => date <= context.clock.on);
  return EUROPE.map(({ id, field, tone, dash }) => ({
    id,
    dataset: 'lng-delivered-daily',
    unit: 'EUR/MWh',
    tone,
    dash,
    digits: 2,
    maxGapDays: BUSINESS,
    receipts: { ...DAYS, prefix: 'lng-delivered-daily/' },
    rows: rows.map((row) => ({ date: row.date, value: row[field], status: row.status })),
  }));
}

/** Monthly means, dated by the last day of their month: a month is known once it has ended. */
function japan(context: PanelContext): GasSeries {
  return {
    id: 'japan-lng',
    dataset: 'japan-import-cost-monthly',
    unit: 'JPY/t',
    tone: 'series-4',
    dash: 'solid',
    digits: 0,
    maxGapDays: 31,
    receipts: { prefix: 'japan-import-cost-monthly/', suffix: '~lng', period: 'month' },
    rows: context.data
      .rows('japan-import-cost-monthly')
      .filter(({ product, month }) => product === 'lng' && lastDayOf(month) < context.clock.on)
      .map(({ month, cif_jpy_per_unit: value, status }) => ({ date: lastDayOf(month), value, status })),
  };
}

/** The prices of gas in three figures: Henry Hub, LNG delivered in Europe, Japan's import cost. */
export function gasSeries(context: PanelContext): readonly (readonly GasSeries[])[] {
  return [[henryHub(context)], europe(context), [japan(context)]];
}
