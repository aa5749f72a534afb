import type { OilPriceNotesRow } from '@/lib/schema/rows';
import type { IsoDate } from '@/lib/time/iso-date';
import { type LaterWords, later, textKnownAt } from './timeline/later-words';

/** Words of notes on oil prices that tell of later days, read by hand, note by note. */
export const LATER_NOTE_WORDS: readonly LaterWords[] = [
  later(
    '1990-08-02-1',
    '1990-10-01',
    'Iraqi and Kuwaiti exports of roughly 4.3 million b/d were lost at the peak of the disruption. Spot Brent roughly doubled between the end of July and late September 1990.',
  ),
  later(
    '2014-11-28-1',
    '2014-12-31',
    ' Brent went on to lose about half its value in the second half of 2014.',
  ),
  later('2016-01-20-1', '2016-12-31', 'Low point of the 2014-2016 slump', 'Low of the slump since 2014'),
  later('2016-01-20-1', '2016-12-31', 'bottomed near USD 26', 'stood near USD 26'),
  later('2018-05-08-1', '2018-05-09', ' Brent reached its highest level since late 2014 the next day.'),
  later(
    '2019-09-14-1',
    '2019-09-16',
    ' led to the largest one-day rise of Brent and WTI in a decade on Monday 16 September',
    ' were reported',
  ),
  later(
    '2019-09-14-1',
    '2019-09-17',
    ' Prices fell back the next day when repairs were promised within weeks.',
  ),
  later('2020-04-21-1', '2020-12-31', 'Pandemic low of the Brent spot price', 'Low of the Brent spot price'),
  later('2020-04-21-1', '2020-04-22', ', and rebounded by half the next day'),
  later('2022-02-24-1', '2022-03-01', ' Spot Brent passed USD 100 within days.'),
  later('2022-03-08-1', '2022-12-31', 'Peak of the 2022 spike', 'Brent spot price near USD 133'),
  later(
    '2023-10-07-1',
    '2023-10-09',
    'Trading on Monday 9 October added a risk premium although neither side is a major producer.',
  ),
  later('2023-12-18-1', '2024-01-16', ': EIA found that Brent stayed in a range through mid-January 2024'),
  later(
    '2024-04-13-1',
    '2024-04-15',
    ' Prices, which had risen in advance, slipped when trading resumed on Monday.',
  ),
  later('2024-10-01-1', '2024-10-08', ', and prices climbed over the following week'),
  later('2025-06-13-1', '2025-06-24', '; twelve-day war begins'),
  later(
    '2026-01-03-1',
    '2026-01-09',
    'The first trading day afterwards brought little change, and prices recovered within the week on other supply worries.',
  ),
  later('2026-02-27-1', '2026-02-28', 'Last session before the war', 'Talks in Geneva are extended'),
  later('2026-02-27-1', '2026-02-28', ' The close is a common reference for the pre-war level.'),
  later('2026-02-28-1', '2026-03-02', ' Brent gained up to 13% in Monday trading before paring the rise.'),
  later(
    '2026-04-07-1',
    '2026-06-17',
    'Spot peak of the crisis on the day of the ceasefire news',
    'Spot price of USD 138 on the day of the ceasefire news',
  ),
  later('2026-04-17-1', '2026-04-18', ' and was reversed a day later'),
  later(
    '2026-04-28-1',
    '2026-05-01',
    'The departure took effect on 1 May and freed Abu Dhabi from quotas, with little near-term effect while exports were constrained.',
  ),
  later('2026-06-17-1', '2026-06-24', ' Flows through the strait began to recover afterwards.'),
  later('2026-06-20-1', '2026-06-22', ' and prices did not rise on Monday'),
  later(
    '2026-07-01-1',
    '2026-07-31',
    'EIA described the start of July, at about USD 72, as the low of the post-memorandum period.',
  ),
  later('2026-07-13-1', '2026-07-16', '; the port blockade returned in the middle of the month'),
  later('2026-09-15-1', '2026-09-30', 'September peak of Brent futures', 'Brent futures close at USD 108.75'),
  later('2026-09-15-1', '2026-09-30', '; EIA cites spot values up to USD 132'),
];

/** Title and text of a note as they can be written on that day. */
export function noteKnownAt(
  { id, title, note }: OilPriceNotesRow,
  on: IsoDate,
): { readonly title: string; readonly text: string } {
  const own = LATER_NOTE_WORDS.filter((each) => each.id === id);
  return { title: textKnownAt(own, title, on), text: textKnownAt(own, note ?? '', on) };
}
