import type { RibbonData } from '@/lib/figure/draw-ribbon';
import type { Point } from '@/lib/figure/time-figure';
import { createTranslator } from '@/lib/messages/translator';
import type { Observation } from '@/lib/series/observation';
import { weeklyCounts } from '@/lib/series/weekly-counts';
import { formatDate } from '@/lib/time/format-date';
import { toEpoch } from '@/lib/time/iso-date';
import type { PanelInput } from './panel';
import { dailyTotals, meansByVintage } from './transit-counts';

function points(rows: readonly Observation[]): readonly Point[] {
  return rows.flatMap(({ date, value }) => (value === null ? [] : [[toEpoch(date), value] as const]));
}

/** A trace whose dataset cannot be read is left out; the clock still works. */
function orNone(read: () => readonly Point[]): readonly Point[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** The three quiet traces of the ribbon: Brent in USD/bbl, Hormuz transits as 7-day means, events a week. */
export function ribbonData({ data, clock, state }: PanelInput): RibbonData {
  const { first, last } = clock;
  const { t } = createTranslator(state.lang);
  return {
    first,
    last,
    lang: state.lang,
    endLabel: t('clock.ends', { last: formatDate(last, 'day', state.lang) }),
    brent: orNone(() =>
      points(
        data
          .rows('brent-spot-daily')
          .map(({ date, usd_per_bbl: value, status }) => ({ date, value, status })),
      ),
    ),
    transits: orNone(() => points(meansByVintage(dailyTotals(data, 'hormuz'), 7).flat())),
    events: orNone(() =>
      weeklyCounts(
        data.rows('events').map(({ date }) => date),
        first,
        last,
      )
        .filter(({ count }) => count > 0)
        .map(({ week, count }) => [toEpoch(week), count] as const),
    ),
  };
}
