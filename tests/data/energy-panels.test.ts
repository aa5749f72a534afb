import { beforeAll, describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, ...patch };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

/** Words at the end of each bar by the id of its row. */
function barTexts({ picture }: PanelView): ReadonlyMap<string, string> {
  if (picture?.kind !== 'bars') return new Map();
  return new Map(
    picture.groups.flatMap(({ rows }) =>
      rows.map(({ id, bars }) => [id, bars.map(({ text }) => text).join('; ')] as const),
    ),
  );
}

/** Reading the files takes long on a busy machine: not the time of the first test. */
const READING_MS = 60_000;

beforeAll(() => {
  for (const id of ['henry-hub-spot-daily', 'lng-delivered-daily', 'us-gasoline-weekly'] as const)
    dataAccess().rows(id);
}, READING_MS);

describe('who depends on Hormuz', () => {
  it('says the largest exporter and destination of the first quarter of 2025, with the value of 2024', () => {
    const { sentence } = view('hormuz-dependence', { on: '2026-02-20' });
    expect(sentence).toBe(
      'In the first quarter of 2025, the largest flow of crude oil and condensate through Hormuz came from Saudi Arabia: 5.28\u202fmb/d, 37.2\u202f% (5.5\u202fmb/d in 2024); the largest went to China: 5.35\u202fmb/d, 37.7\u202f%.',
    );
  });

  it('draws every country with its volume and share, and no bar where no volume is given', () => {
    const texts = barTexts(view('hormuz-dependence'));
    expect(texts.get('Iraq 2025-Q1')).toBe('3.24 (22.8\u202f%)');
    expect(texts.get('United States 2024')).toBe('0.5');
    expect(texts.get('Asia, all 2024')).toBe('84\u202f%, no volume given');
  });

  it('shows LNG in its own unit on request', () => {
    const lng = view('hormuz-dependence', { filter: ['commodity:lng'] });
    expect(lng.picture?.kind === 'bars' ? lng.picture.axis.unit : null).toBe('bcf/d');
    expect(barTexts(lng).get('Qatar 2024')).toBe('9.3 (93\u202f%)');
  });

  it('names a commodity that it does not know and draws crude oil', () => {
    const { notes, picture } = view('hormuz-dependence', { filter: ['commodity:peat'] });
    expect(notes.join(' ')).toContain('“peat”');
    expect(picture?.kind === 'bars' ? picture.axis.unit : null).toBe('mb/d');
  });

  it('knows nothing before the first source was published', () => {
    expect(view('hormuz-dependence', { on: '2025-03-01' }).state).toBe('empty');
  });
});

describe('oil and LNG through the passages', () => {
  it('says the last full table and what is known of Hormuz since, as known on the day', () => {
    const on = (day: string) => view('chokepoint-flows', { on: day }).sentence;
    expect(on('2026-03-31')).toContain('Malacca 23.7\u202fmb/d, Hormuz 20.9, Suez and SUMED 8.8');
    expect(on('2026-03-31')).toContain(
      'For 2025, Hormuz is put at 20\u202fmb/d (reported as a round figure)',
    );
    expect(on('2026-02-20')).toContain('For 2024, Hormuz is put at 20\u202fmb/d');
    expect(on('2024-06-24')).toContain('was published on 25 June 2024');
  });

  it('draws rings for figures that do not continue the table, never a line to them', () => {
    const { picture } = view('chokepoint-flows');
    const figure = picture?.kind === 'time' ? picture : null;
    const rings = figure?.dots.filter(({ shape }) => shape === 'ring') ?? [];
    expect(rings.map(({ receipt }) => receipt)).toContain('chokepoint-flows-annual/hormuz~2025~oil_total');
    const hormuz = figure?.lines.find(({ id }) => id === 'hormuz');
    const years = hormuz?.segments.flatMap(({ points }) =>
      points.map(([at]) => new Date(at).getUTCFullYear()),
    );
    expect(years).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  });

  it('ranks the passages of one year, and shows LNG in its own unit', () => {
    const year = barTexts(view('chokepoint-flows', { by: 'passage', filter: ['year:2019'] }));
    expect([...year].slice(0, 3).map(([, text]) => text)).toEqual(['23.1', '20', '7.5']);
    const lng = barTexts(view('chokepoint-flows', { by: 'lng' }));
    expect(lng.get('hormuz 2024 lng_total')).toBe('10');
  });
});

describe('pipelines around Hormuz', () => {
  it('shows ranges as ranges and both figures of spare capacity, with who gives them', () => {
    const bypass = view('bypass-capacity', { on: '2026-03-31' });
    const texts = barTexts(bypass);
    expect(texts.get('east-west')).toBe('5–7');
    expect(texts.get('kirkuk-ceyhan')).toBe('0.22 in use');
    expect(bypass.sentence).toContain(
      '2.6\u202fmb/d or 13\u202f% of that flow (U.S. Energy Information Administration',
    );
    expect(bypass.sentence).toContain('at least 3.5\u202fmb/d or 18\u202f% of that flow (94ha.com');
  });

  it('knows no capacity of the Gulf pipelines before its sources of March 2026', () => {
    const bypass = view('bypass-capacity', { on: '2026-02-20' });
    expect(barTexts(bypass).has('east-west')).toBe(false);
    expect(bypass.sentence).toContain('No capacity of single pipelines is known by this day');
  });

  it('keeps SUMED apart from what goes around Hormuz', () => {
    const { picture } = view('bypass-capacity');
    const groups = picture?.kind === 'bars' ? picture.groups : [];
    expect(groups.at(-1)?.rows.map(({ id }) => id)).toEqual(['sumed']);
  });
});

describe('prices of gas and fuel', () => {
  it('gives each gas price its own unit and axis', () => {
    const { picture, sentence } = view('gas-prices');
    const figures = picture?.kind === 'stack' ? picture.figures : [];
    expect(figures.map(({ axes }) => axes.map(({ unit }) => unit))).toEqual([
      ['USD/MMBtu'],
      ['EUR/MWh'],
      ['JPY/t'],
    ]);
    expect(new Set(figures.map(({ margin }) => margin.left)).size).toBe(1);
    expect(sentence).toContain(
      'Henry Hub spot stood at 2.82 US dollars per million British thermal units on 18 Aug 2026',
    );
    expect(sentence).toContain('44.12 euros a megawatt-hour on 30 Apr 2026');
    expect(sentence).toContain('92\u202f103 yen a tonne in Jun 2026');
  });

  it('shows a month of Japan’s imports only once it has ended', () => {
    const months = view('gas-prices', { on: '2026-03-31' }).table.rows.filter(
      ({ values }) => values[1] === 'japan-lng',
    );
    expect(months[0]?.values[0]).toBe('2026-02');
  });

  it('keeps the pause at the turn of the year as a gap', () => {
    const { picture } = view('gas-prices', { on: '2026-02-20' });
    const europe = picture?.kind === 'stack' ? picture.figures[1] : undefined;
    expect(europe?.lines[0]?.segments.length).toBeGreaterThan(1);
  });

  it('says the last week’s gasoline with the year before', () => {
    expect(view('fuel-prices').sentence).toContain(
      'cost 4.354 US dollars a US gallon in the week of 5 Oct 2026, +40 % against 3.118 on 29 Sep 2025',
    );
  });

  it('draws no line over the weeks without a survey in 1990 and 1991', () => {
    const { picture } = view('fuel-prices', { on: '1991-06-03', from: '1990-08-20' });
    const line = picture?.kind === 'time' ? picture.lines[0] : undefined;
    expect(line?.segments).toHaveLength(2);
  });
});
