import type { IsoDate } from '@/lib/time/iso-date';

/** Words of an event's title or summary that tell of a later day than its own. */
export interface LaterWords {
  /** Id of the event without its prefix. */
  readonly id: string;
  /** The words as they stand in the data; a test holds that they still do. */
  readonly words: string;
  /** First day on which they can be known. */
  readonly from: IsoDate;
  /** What stands in their place before that day; empty where the rest is whole without them. */
  readonly before: string;
}

/** Words of a text that can be known from a day on. */
export const later = (id: string, from: IsoDate, words: string, before = ''): LaterWords => ({
  id,
  words,
  from,
  before,
});

/**
 * Events were written down long after their day, and some tell how things went on. Until the clock knows it, the
 * words are left out. Read by hand, event by event; where the records give no day, a later one was taken.
 */
export const LATER_WORDS: readonly LaterWords[] = [
  later(
    '19791104-1',
    '1981-01-20',
    ' and held 52 Americans for 444 days, the founding rupture in bilateral relations',
  ),
  later('19791114-1', '1984-01-19', ', the first step of the later sanctions system'),
  later(
    '19800407-1',
    '1981-01-19',
    ' and have not been restored; contacts have since run through third states',
  ),
  later('19800922-1', '1988-08-20', ', opening an eight-year war'),
  later(
    '19800922-1',
    '1987-07-24',
    'The war reshaped Gulf security alignments and later drew US naval forces into the waterway.',
  ),
  later('19880703-1', '2018-05-08', ', an event still cited in Iranian accounts of mistrust'),
  later('19880718-1', '1988-08-20', ' that ended the Iran-Iraq war a month later'),
  later('19890604-1', '2026-02-28', '; he held the post until February 2026'),
  later('20020814-1', '2003-10-21', ', triggering a long IAEA inquiry'),
  later('20031218-1', '2006-02-04', ' without ratifying it'),
  later('20120123-1', '2012-07-01', ' that took full effect on 1 July 2012'),
  later('20160112-1', '2016-01-13', ' and frees'),
  later(
    '20160112-1',
    '2016-01-13',
    ' held overnight near Farsi Island and released after direct contacts',
    ' held near Farsi Island',
  ),
  later('20171013-1', '2018-05-08', ' for the time being'),
  later('20190408-1', '2019-04-15', 'took effect on 15 April', 'was announced'),
  later('20190704-1', '2019-08-31', '; it was released in August'),
  later(
    '20191227-1',
    '2019-12-31',
    ' led to US strikes on Kataib Hezbollah and unrest at the US embassy in Baghdad',
    ' hit a base in Iraq',
  ),
  later('20200915-1', '2020-12-10', '; Morocco and Sudan followed'),
  later('20201127-1', '2020-12-02', ' and its parliament responded with a law expanding enrichment'),
  later(
    '20220808-1',
    '2022-12-01',
    'Later Iranian and US replies did not converge and the effort lapsed in the autumn.',
  ),
  later('20220916-1', '2022-12-31', 'A crackdown followed and Western states added human rights sanctions.'),
  later('20230427-1', '2023-05-04', 'A second ship was taken a week later, after', 'It came after'),
  later('20231007-1', '2023-11-19', ' opens a regional war'),
  later('20231007-1', '2023-11-19', 'The war in Gaza drew in Iran-aligned groups across the region.'),
  later('20231119-1', '2023-12-18', 'The hijacking opened a campaign against Red Sea shipping.'),
  later('20240128-1', '2024-02-02', ' and struck sites in Iraq and Syria on 2 February'),
  later(
    '20240419-1',
    '2024-10-01',
    'A limited strike ended the first direct exchange.',
    'The strike was limited.',
  ),
  later('20240519-1', '2024-07-05', '; early elections followed'),
  later('20250315-1', '2025-05-06', 'Strikes continued until an Oman-brokered arrangement on 6 May.'),
  later('20250412-1', '2025-05-23', ' the first of five rounds', ' the talks'),
  later('20250613-1', '2025-06-24', ', opening a twelve-day war'),
  later('20250613-1', '2025-06-15', ' and ended the Oman process'),
  later('20250623-1', '2025-06-24', ' and preceded a truce'),
  later('20250909-1', '2025-11-20', 'The understanding was later declared void by Tehran.'),
  later('20250929-2', '2025-10-01', ' and published 1 October'),
  later('20251228-1', '2026-01-08', ' spread nationwide and became anti-government', ' began'),
  later('20260102-1', '2026-01-13', 'Early January warnings opened a new cycle of US threats.'),
  later('20260203-1', '2026-02-06', ' days before talks'),
  later('20260226-1', '2026-02-28', ' and were overtaken by war'),
  later('20260228-3', '2026-03-21', '; the strait stayed effectively closed for weeks'),
  later('20260302-1', '2026-04-12', '; the front later became a central condition in the talks'),
  later('20260323-1', '2026-03-26', ' for the first time'),
  later(
    '20260403-1',
    '2026-04-07',
    'Both crew were recovered over the following days after special operations on Iranian soil.',
  ),
  later('20260426-1', '2026-04-29', '; Washington rejected it over the next days'),
  later('20260428-1', '2026-05-01', 'The decision took effect on 1 May.'),
  later('20260601-1', '2026-06-11', '; contacts resumed days later'),
  later('20260603-2', '2026-06-04', '; Kuwait expelled two embassy staff'),
  later(
    '20260623-1',
    '2026-07-07',
    'ran to 21 August before being withdrawn in July',
    'was to run to 21 August',
  ),
  later('20260627-1', '2026-06-28', ' before a stand-down was agreed on 28 June'),
  later('20260714-1', '2026-07-15', '; a proposed 20% US cargo fee was dropped within a day'),
  later('20260720-1', '2026-07-23', ' and later attacked tankers'),
  later('20260728-1', '2026-07-29', 'The US hit dozens of Guards targets the next night.'),
  later('20260818-1', '2026-09-01', '; no decree text had been published two weeks later'),
  later('20260911-1', '2026-09-30', '; loadings at Yanbu resumed late in the month'),
  later('20260928-2', '2026-09-29', 'Four tankers struck in Hormuz in two days', 'Tankers struck in Hormuz'),
  later(
    '20260928-2',
    '2026-09-29',
    'The maritime centre reported hits on 28 and 29 September by unknown projectiles, without casualties; two of the ships are managed from Abu Dhabi and one is Kuwaiti.',
  ),
  later('20260929-1', '2026-09-30', 'Iran confirmed receipt on 30 September. '),
  later('20261003-1', '2026-10-04', 'Four tankers struck in Hormuz in four days', 'Tankers struck in Hormuz'),
  later('20261003-1', '2026-10-04', ' and one reported on 4 October'),
];

const BY_EVENT: ReadonlyMap<string, readonly LaterWords[]> = new Map(
  [...new Set(LATER_WORDS.map(({ id }) => id))].map((id) => [
    `EV-${id}`,
    LATER_WORDS.filter((each) => each.id === id),
  ]),
);

/** A text as it can be written on that day; empty where all of it tells of later days. */
export function textKnownAt(list: readonly LaterWords[], text: string, on: IsoDate): string {
  return list.reduce(
    (known, { words, from, before }) => (on < from ? known.replace(words, before) : known),
    text,
  );
}

/** A title or summary of the event as it can be written on that day; empty where all of it tells of later days. */
export function wordsKnownAt(eventId: string, text: string, on: IsoDate): string {
  return textKnownAt(BY_EVENT.get(eventId) ?? [], text, on);
}
