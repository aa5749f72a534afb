import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpoch } from '@/lib/time/iso-date';
import {
  DEFAULT_VIEW,
  decodeViewState,
  PARAMETER_NAMES,
  serializeViewState,
  type ViewParams,
  viewAddress,
  withState,
} from '@/lib/view-state/codec';
import { PARAMETERS } from '@/lib/view-state/parameters';
import { parseViewState } from '@/lib/view-state/parse-view-state';
import type { ViewState } from '@/lib/view-state/view-state';

const MS_PER_DAY = 86_400_000;
const day = fc.integer({ min: -25_567, max: 47_846 }).map((n) => fromEpoch(n * MS_PER_DAY));
const maybeDay = fc.option(day, { nil: null });
const item = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~:-]{0,20}$/).filter((text) => text !== 'none');
const list = (maxLength: number) => fc.option(fc.uniqueArray(item, { maxLength }), { nil: null });
const token = fc.option(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/), { nil: null });
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(
    (text) => text.trim() === text && text.length <= 80 && !/[\p{Cc}\p{Cs}\u200e\u200f\u061c]/u.test(text),
  );
const at = fc.option(
  fc.record({
    lat: fc.integer({ min: -85_000, max: 85_000 }).map((n) => n / 1000),
    lon: fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000),
    zoom: fc.integer({ min: 0, max: 38 }).map((n) => n / 2),
  }),
  { nil: null },
);

const view: fc.Arbitrary<ViewState> = fc
  .record({
    on: maybeDay,
    from: maybeDay,
    to: maybeDay,
    layers: list(40),
    at,
    series: list(60),
    mode: fc.constantFrom('value', 'index', 'change', 'multiples'),
    base: maybeDay,
    mean: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
    every: fc.constantFrom('day', 'week', 'month'),
    events: list(20),
    baseline: fc.constantFrom('mean-2025', 'same-weeks-2025', 'mean-2019'),
    scale: fc.constantFrom('linear', 'log'),
    axes: fc.constantFrom('free', 'shared'),
    align: list(12),
    lag: fc.option(fc.integer({ min: -365, max: 365 }), { nil: null }),
    vintage: fc.constantFrom('present', 'both'),
    as: token,
    by: token,
    filter: list(30),
    q: fc.option(words, { nil: null }),
    vs: maybeDay,
    past: fc.constantFrom('30', '90', '365', 'all'),
    select: fc.option(
      fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), words).map(([id, key]) => `${id}/${key}`),
      { nil: null },
    ),
    sort: fc.option(fc.stringMatching(/^-?[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/), { nil: null }),
    start: fc.option(words, { nil: null }),
    finish: fc.option(words, { nil: null }),
    knots: fc.option(
      fc.integer({ min: 10, max: 400 }).map((n) => n / 10),
      { nil: null },
    ),
    release: token,
    legend: fc.boolean(),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    lang: fc.constant('en'),
    controls: fc.constantFrom('none', 'min', 'full'),
    title: fc.boolean(),
  } as const)
  .map((state) =>
    state.from !== null && state.to !== null && state.from > state.to
      ? { ...state, from: state.to, to: state.from }
      : state,
  );

const read = (query: string) => decodeViewState(new URLSearchParams(query));

describe('the address of a view', () => {
  it('gives back every view that it was made from', () => {
    fc.assert(
      fc.property(view, (state) => {
        const { state: again, refusals } = decodeViewState(serializeViewState(state));
        expect(again).toEqual(state);
        expect(refusals).toEqual([]);
      }),
    );
  });

  it('gives back every view as a copied link, too', () => {
    fc.assert(
      fc.property(view, (state) => {
        const { searchParams } = new URL(viewAddress('/map', state), 'https://example.org');
        expect(decodeViewState(searchParams).state).toEqual(state);
      }),
    );
  });

  it('is the bare path for the default view', () => {
    expect(viewAddress('/map', DEFAULT_VIEW)).toBe('/map');
    expect(decodeViewState([]).state).toEqual(DEFAULT_VIEW);
  });

  it('has its parameters in one order, readable', () => {
    const state = withState(DEFAULT_VIEW, {
      layers: ['lanes', 'bases'],
      on: '2026-02-20',
      at: { lat: 26.5, lon: 56.25, zoom: 7.5 },
    });
    expect(viewAddress('/', state)).toBe('/?on=2026-02-20&layers=lanes,bases&at=26.5,56.25,7.5');
    expect(viewAddress('/', withState(DEFAULT_VIEW, { layers: [], title: false }))).toBe(
      '/?layers=none&title=0',
    );
  });

  it('knows every parameter of a view', () => {
    expect(Object.keys(PARAMETERS)).toEqual([...PARAMETER_NAMES]);
    expect(Object.keys(DEFAULT_VIEW)).toEqual([...PARAMETER_NAMES]);
  });
});

const anyParams: fc.Arbitrary<ViewParams> = fc.oneof(
  fc.array(
    fc.tuple(fc.oneof(fc.constantFrom(...PARAMETER_NAMES), fc.string()), fc.string({ unit: 'binary' })),
  ),
  fc.string().map((text) => new URLSearchParams(text)),
  fc.dictionary(
    fc.oneof(fc.constantFrom(...PARAMETER_NAMES, '__proto__'), fc.string()),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined)),
  ),
);

describe('garbage in an address', () => {
  it('never throws, and what is kept can be written and read again', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { state, problems } = parseViewState(params);
        expect(decodeViewState(serializeViewState(state)).state).toEqual(state);
        for (const { value, allowed } of problems) {
          expect([...value].length).toBeLessThanOrEqual(80);
          expect(allowed).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is named and left at its default while the rest is kept', () => {
    const { state, problems } = parseViewState({
      on: 'yesterday',
      mode: 'index',
      mean: '400',
      every: 'year',
    });
    expect(state).toEqual(withState(DEFAULT_VIEW, { mode: 'index' }));
    expect(problems.map(({ name, value }) => [name, value])).toEqual([
      ['on', 'yesterday'],
      ['mean', '400'],
      ['every', 'year'],
    ]);
    expect(problems[0]?.allowed).toBe('a day written YYYY-MM-DD, from 1900 to 2100');
  });

  it('cannot smuggle control characters or endless text into a note', () => {
    const [refusal] = read(`on=${encodeURIComponent(`\u202ea\u0000b${'x'.repeat(5000)}`)}`).refusals;
    expect(refusal?.value).toMatch(/^abx{78}$/);
  });

  it('keeps the good names of a list and says which were not understood', () => {
    const { state, refusals } = read('layers=lanes,<b>,bases,,lanes');
    expect(state.layers).toEqual(['lanes', 'bases']);
    expect(refusals).toEqual([{ name: 'layers', value: '<b>', rule: 'list' }]);
    const many = Array.from({ length: 61 }, (_, index) => `s-${index}`).join(',');
    expect(read(`series=${many}`).refusals).toEqual([{ name: 'series', value: 's-60', rule: 'list' }]);
  });

  it('refuses days outside 1900 to 2100 and places off the map', () => {
    expect(read('on=1899-12-31&from=2101-01-01&at=91,0,5').state).toEqual(DEFAULT_VIEW);
    expect(read('at=26.5,56.2').refusals).toEqual([{ name: 'at', value: '26.5,56.2', rule: 'at' }]);
    expect(read('at=-0,-0.0001,7.3').state.at).toEqual({ lat: 0, lon: 0, zoom: 7.5 });
  });

  it('drops both ends of a range that ends before it begins, and says so', () => {
    const { state, refusals } = read('from=2026-03-01&to=2026-02-01');
    expect([state.from, state.to]).toEqual([null, null]);
    expect(refusals.map(({ name, rule }) => [name, rule])).toEqual([
      ['from', 'order'],
      ['to', 'order'],
    ]);
  });

  it('counts an empty field of a form as not given, and the first of a repeated one', () => {
    expect(read('on=&from=').refusals).toEqual([]);
    expect(read('on=2026-02-20&on=2026-02-21')).toEqual({
      state: withState(DEFAULT_VIEW, { on: '2026-02-20' }),
      refusals: [{ name: 'on', value: '2026-02-21', rule: 'once' }],
    });
  });

  it('passes over parameters that are not ours', () => {
    expect(read('utm_source=x&constructor=1&__proto__=2')).toEqual({ state: DEFAULT_VIEW, refusals: [] });
  });
});
