import { beforeAll, describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { energyLead } from '@/lib/panels/energy/energy-lead';
import type { PanelInput, PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { shippingLead } from '@/lib/panels/shipping/shipping-lead';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

function inputOn(patch: Partial<ViewState> = {}): PanelInput {
  const state = { ...DEFAULT_VIEW, ...patch };
  return { data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) };
}

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  return panel.build(inputOn(patch));
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

const figuresOf = ({ picture }: PanelView) =>
  picture?.kind === 'stack' ? picture.figures : picture?.kind === 'time' ? [picture] : [];

/** Reading the files takes long on a busy machine: not the time of the first test. */
const READING_MS = 60_000;

beforeAll(() => {
  for (const id of [
    'chokepoint-transits-daily',
    'shipping-incidents',
    'brent-spot-daily',
    'wti-spot-daily',
  ] as const)
    dataAccess().rows(id);
}, READING_MS);

describe('ships through the straits', () => {
  it('says each mean with its change in a year of the same version', () => {
    expect(view('chokepoint-transits', { on: '2026-03-31' }).sentence).toBe(
      'Transit calls a day: Hormuz 7.6 (−93 % against a year before), Bab el-Mandeb 39.0 (+18 % against a year before), Suez Canal 42.1 (+13 % against a year before) (mean of 7 days to 31 Mar 2026).',
    );
  });

  it('gives no change against a value of another version', () => {
    expect(view('chokepoint-transits', { on: '2026-08-16' }).sentence).not.toContain('against a year before');
  });

  it('counts one class of ships through chosen passages, and names what is not counted', () => {
    const tankers = view('chokepoint-transits', {
      on: '2026-02-20',
      filter: ['passage:hormuz', 'class:tanker'],
    });
    expect(tankers.sentence).toContain('Transit calls a day of tankers: Hormuz 55.4');
    const roro = view('chokepoint-transits', {
      on: '2026-02-20',
      filter: ['passage:hormuz', 'class:roro', 'passage:kiel'],
    });
    expect(roro.state).toBe('empty');
    expect(roro.notes.join(' ')).toMatch(/“kiel” is no passage.*No counts of ro‑ro ships are known.*Hormuz/);
  });

  it('lays the earlier version beside the present one, with the difference, and no line from one to the other', () => {
    const both = view('chokepoint-transits', {
      on: '2026-02-20',
      vintage: 'both',
      filter: ['passage:hormuz'],
    });
    const figures = figuresOf(both);
    expect(figures.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['hormuz-earlier', 'hormuz'],
      ['hormuz-difference'],
    ]);
    const ends = figures.flatMap(({ lines }) =>
      lines.map((line) => line.segments.at(-1)?.points.at(-1)?.[1]),
    );
    expect(ends).toEqual([98.6, 100, 1.4]);
    expect(both.table.rows[0]?.values).toEqual([
      '2026-02-20',
      'hormuz',
      'total',
      111,
      'normal',
      '2026-07',
      90,
      '2026-04',
      21,
    ]);
  });

  it('marks the seam of 14 July 2026 where it is in the window', () => {
    const rules = (on: string) =>
      figuresOf(view('chokepoint-transits', { on })).flatMap((figure) => figure.rules);
    expect(rules('2026-08-16').map(({ label }) => label)).toEqual(['version seam, 14 Jul 2026']);
    expect(rules('2026-07-13')).toEqual([]);
  });
});

describe('the status of the strait', () => {
  it('lays every baseline beside the mean', () => {
    expect(
      [...barTexts(view('strait-status', { on: '2026-02-20', as: 'bars' })).entries()].slice(0, 2),
    ).toEqual([
      ['mean', '100.0'],
      ['mean-2025', '91.5 (109 %)'],
    ]);
  });
});

describe('incidents with ships', () => {
  it('says how many are on record, how sure they are, where and to whom they are attributed', () => {
    const { sentence } = view('shipping-incidents', { on: '2026-03-31' });
    expect(sentence).toContain('24 incidents with ships are on record (20 confirmed, 4 reported)');
    expect(sentence).toContain('being 9 (Persian Gulf)');
    expect(sentence).toContain('named is Iran: 6 incidents are attributed');
    expect(sentence).toContain('The month to 31 Mar 2026 has 19, Feb 2026 had 1.');
  });

  it('stacks confirmed, reported and claimed by month', () => {
    const [figure] = figuresOf(view('shipping-incidents'));
    const september = figure?.bars.filter(({ from }) => from === Date.UTC(2026, 8, 1)) ?? [];
    expect(september.at(-1)?.value).toBe(20);
    expect(new Set(figure?.bars.map(({ fill }) => fill))).toEqual(new Set(['solid', 'hatched', 'open']));
  });

  it('counts by attribution, with who says so', () => {
    const by = view('shipping-incidents', { by: 'attribution' });
    expect(barTexts(by).get('none')).toBe('40');
    const rows = by.picture?.kind === 'bars' ? by.picture.groups.flatMap((group) => group.rows) : [];
    const us = rows.find(({ id }) => id === 'United States');
    expect(us?.bars[0]?.parts[0]?.label).toMatch(/Attributed to United States by: CENTCOM/);
  });

  it('keeps the area and the certainty that are asked for, and names others', () => {
    const red = view('shipping-incidents', { filter: ['area:Red Sea', 'confidence:claimed'] });
    expect(red.table.rows.every(({ values }) => values[3] === 'Red Sea' && values[7] === 'claimed')).toBe(
      true,
    );
    expect(view('shipping-incidents', { filter: ['area:Moon'] }).notes.join(' ')).toContain('“Moon”');
  });
});

describe('oil prices', () => {
  it('say the spread of the day and how many notes are drawn', () => {
    const { sentence, table } = view('oil-prices', { on: '2026-03-31' });
    expect(sentence).toContain('On 31 Mar 2026 Brent stood 23.83 US dollars above WTI.');
    expect(sentence).toMatch(/\d+ of \d+ notes in the window are drawn/);
    expect(table.rows[0]?.values.slice(0, 4)).toEqual(['2026-03-31', 126.69, 102.86, 23.83]);
  });

  it('carry the note of every flagged value', () => {
    const { picture, caveats } = view('oil-prices');
    const ring = picture?.kind === 'time' ? picture.dots.find(({ shape }) => shape === 'ring') : undefined;
    expect(ring?.label).toContain('up 18 % in a day while futures were flat');
    expect(caveats.join(' ')).toContain('From 28 September 2026 this series stands');
  });
});

describe('the introductions of the pages', () => {
  it('give the last values known at the clock with their own dates', () => {
    expect(energyLead(inputOn({ on: '2026-03-31' }))).toBe(
      'Prices of oil, gas and fuel, and the oil and gas that pass the straits or go around them, as known on 31 Mar 2026. Last known: Brent spot at 126.69 US dollars a barrel (31 Mar 2026); US gasoline at 3.99 US dollars a gallon (30 Mar 2026); 20\u202fmb/d of oil through Hormuz in 2025, a round figure.',
    );
    expect(shippingLead(inputOn())).toContain('through Hormuz on 16 Aug 2026');
    expect(shippingLead(inputOn({ on: '1900-01-01' }))).not.toContain('Last known');
  });
});
