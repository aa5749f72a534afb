import type { MessageKey } from '@/lib/messages/catalogue';
import type { DataAccess, DatasetId } from '@/lib/schema/data-access';
import { endOfMonth, firstDayOf } from '@/lib/time/iso-date';
import type { UnitId } from '@/lib/units/registry';
import type { SeriesContext, SeriesDefinition, SeriesFrequency, SeriesRow } from './definition';

interface PriceSpec {
  readonly id: string;
  readonly title: MessageKey;
  readonly label: MessageKey;
  readonly dataset: DatasetId;
  readonly unit: UnitId;
  readonly frequency: SeriesFrequency;
  readonly resample?: 'sum';
  readonly caveats: readonly MessageKey[];
  readonly suffix?: string;
  readonly rows: (data: DataAccess) => readonly SeriesRow[];
}

type LngColumn = `${'nwe' | 'south' | 'eu' | 'spread_to_ttf'}_eur_per_mwh`;

function lng(id: string, words: 'lngNwe' | 'lngSouth' | 'lngEu' | 'lngSpread', column: LngColumn): PriceSpec {
  return {
    id,
    title: `series.${words}.title`,
    label: `series.${words}.label`,
    dataset: 'lng-delivered-daily',
    unit: 'EUR/MWh',
    frequency: 'business-day',
    caveats: ['series.caveat.lng'],
    rows: (data) =>
      data
        .rows('lng-delivered-daily')
        .map(({ date, status, [column]: value }) => ({ date, value: value ?? null, status })),
  };
}

function japan(
  product: 'crude-oil' | 'lng',
  words: 'japanCrude' | 'japanLng' | 'japanCrudeQuantity' | 'japanLngQuantity',
  column: 'cif_jpy_per_unit' | 'quantity',
  unit: UnitId,
): PriceSpec {
  const isQuantity = column === 'quantity';
  return {
    id: `japan-${product}-${isQuantity ? 'quantity' : 'cif'}`,
    title: `series.${words}.title`,
    label: `series.${words}.label`,
    dataset: 'japan-import-cost-monthly',
    unit,
    frequency: 'month',
    ...(isQuantity ? { resample: 'sum' } : {}),
    caveats: ['series.caveat.japan'],
    suffix: `~${product}`,
    rows: (data) =>
      data
        .rows('japan-import-cost-monthly')
        .filter((row) => row.product === product)
        .map(({ month, status, [column]: value }) => {
          const date = firstDayOf(month);
          return { date, value, status, knownOn: endOfMonth(date) };
        }),
  };
}

const SPECS: readonly PriceSpec[] = [
  {
    id: 'brent-spot',
    title: 'series.brent.title',
    label: 'series.brent.label',
    dataset: 'brent-spot-daily',
    unit: 'USD/bbl',
    frequency: 'business-day',
    caveats: ['series.caveat.spot', 'series.caveat.brentFlag'],
    rows: (data) =>
      data.rows('brent-spot-daily').map(({ date, usd_per_bbl: value, status }) => ({ date, value, status })),
  },
  {
    id: 'wti-spot',
    title: 'series.wti.title',
    label: 'series.wti.label',
    dataset: 'wti-spot-daily',
    unit: 'USD/bbl',
    frequency: 'business-day',
    caveats: ['series.caveat.spot', 'series.caveat.wtiNegative', 'series.caveat.wtiFlag'],
    rows: (data) =>
      data.rows('wti-spot-daily').map(({ date, usd_per_bbl: value, status }) => ({ date, value, status })),
  },
  {
    id: 'henry-hub-spot',
    title: 'series.henryHub.title',
    label: 'series.henryHub.label',
    dataset: 'henry-hub-spot-daily',
    unit: 'USD/MMBtu',
    frequency: 'business-day',
    caveats: ['series.caveat.henryHub'],
    rows: (data) =>
      data
        .rows('henry-hub-spot-daily')
        .map(({ date, usd_per_mmbtu: value, status }) => ({ date, value, status })),
  },
  {
    id: 'us-gasoline',
    title: 'series.gasoline.title',
    label: 'series.gasoline.label',
    dataset: 'us-gasoline-weekly',
    unit: 'USD/gal',
    frequency: 'week',
    caveats: ['series.caveat.gasoline'],
    rows: (data) =>
      data
        .rows('us-gasoline-weekly')
        .map(({ date, usd_per_gal: value, status }) => ({ date, value, status })),
  },
  lng('lng-nwe', 'lngNwe', 'nwe_eur_per_mwh'),
  lng('lng-south-europe', 'lngSouth', 'south_eur_per_mwh'),
  lng('lng-eu', 'lngEu', 'eu_eur_per_mwh'),
  lng('lng-spread-to-ttf', 'lngSpread', 'spread_to_ttf_eur_per_mwh'),
  japan('crude-oil', 'japanCrude', 'cif_jpy_per_unit', 'JPY/kl'),
  japan('lng', 'japanLng', 'cif_jpy_per_unit', 'JPY/t'),
  japan('crude-oil', 'japanCrudeQuantity', 'quantity', '10k_kl'),
  japan('lng', 'japanLngQuantity', 'quantity', '10k_t'),
];

/** Prices and import quantities, one series a column. */
export function priceSeries({ data, t }: SeriesContext): readonly SeriesDefinition[] {
  return SPECS.map((spec) => {
    const { dateMeaning } = data.descriptor(spec.dataset);
    return {
      id: spec.id,
      title: t(spec.title),
      label: t(spec.label),
      topic: 'prices',
      unit: spec.unit,
      frequency: spec.frequency,
      resample: spec.resample ?? 'mean',
      definition: t('series.definition.published', { date: dateMeaning }),
      caveats: spec.caveats.map((key) => t(key)),
      dataset: spec.dataset,
      receipts: {
        prefix: `${spec.dataset}/`,
        suffix: spec.suffix ?? '',
        period: spec.frequency === 'month' ? 'month' : 'day',
      },
      isDerived: false,
      build: () => spec.rows(data),
    };
  });
}
