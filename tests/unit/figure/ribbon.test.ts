import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRibbon, type RibbonData } from '@/lib/figure/draw-ribbon';
import { ribbonDay, ribbonScale, ribbonShare } from '@/lib/figure/ribbon';
import { coveredBelow, ribbonMarks } from '@/lib/figure/ribbon-marks';
import { textWidth } from '@/lib/figure/text-room';
import type { Point } from '@/lib/figure/time-figure';
import { addDays, daysBetween, fromEpoch, toEpoch } from '@/lib/time/iso-date';

const scale = ribbonScale({ first: '1987-05-20', last: '2026-10-20' });
const day = fc
  .integer({ min: 0, max: daysBetween(scale.first, scale.last) })
  .map((n) => addDays(scale.first, n));

describe('the scale of the ribbon', () => {
  it('gives the present year most room, in one seamless line', () => {
    expect(scale.eras).toHaveLength(4);
    const [old, counted, strikes, present] = scale.eras.map(({ start, end }) => end - start);
    expect(old).toBeLessThan(counted ?? 0);
    expect(counted).toBeLessThan(strikes ?? 0);
    expect(strikes).toBeLessThan(present ?? 0);
    expect(scale.eras[0]?.start).toBe(0);
    expect(scale.eras.at(-1)?.end).toBeCloseTo(1, 10);
    scale.eras.slice(1).forEach((era, index) => {
      expect(era.start).toBe(scale.eras[index]?.end);
      expect(era.from).toBe(scale.eras[index]?.to);
    });
  });

  it('leads from a day to its place and back to the same day', () => {
    fc.assert(fc.property(day, (one) => ribbonDay(scale, ribbonShare(scale, toEpoch(one))) === one));
  });

  it('keeps the order of days', () => {
    const place = (one: string) => ribbonShare(scale, toEpoch(one));
    fc.assert(fc.property(day, day, (a, b) => a >= b || place(a) < place(b)));
  });

  it('answers every place with a day of the data', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), (share) => {
        const found = ribbonDay(scale, share);
        expect(found >= scale.first && found <= scale.last).toBe(true);
      }),
    );
    expect(ribbonShare(scale, toEpoch('1950-01-01'))).toBe(0);
    expect(ribbonShare(scale, toEpoch('2090-01-01'))).toBeCloseTo(1, 10);
  });

  it('works for data of any extent, even of one day', () => {
    for (const extent of [
      { first: '2026-03-01', last: '2026-03-01' },
      { first: '2025-11-01', last: '2026-02-01' },
      { first: '1990-01-01', last: '1995-01-01' },
      { first: '2018-12-31', last: '2031-01-01' },
    ]) {
      const other = ribbonScale(extent);
      expect(other.eras.at(-1)?.end).toBeCloseTo(1, 10);
      expect([ribbonDay(other, 0), ribbonDay(other, 1)]).toEqual([extent.first, extent.last]);
    }
  });
});

/** A wave that no reduction can flatten: one value a day. */
const wave = (first: string, last: string, step = 1): Point[] =>
  Array.from({ length: Math.floor(daysBetween(first, last) / step) + 1 }, (_, n) => [
    toEpoch(addDays(first, n * step)),
    60 + ((n * 7919) % 83) / 2,
  ]);

const data: RibbonData = {
  first: scale.first,
  last: scale.last,
  brent: wave('1987-05-20', '2026-10-06'),
  transits: wave('2019-01-01', '2026-08-16'),
  events: wave('1987-05-25', '2026-10-05', 7).map(([at, value]) => [at, Math.round(value / 30)] as const),
  lang: 'en',
  endLabel: 'data end 20 Oct 2026',
};

const paths = (svg: string) => [...svg.matchAll(/<path d="([^"]*)"/g)].map((match) => match[1] ?? '');

/** Furthest place across that a path of relative steps reaches. */
function reach(path: string): number {
  let x = 0;
  let most = 0;
  for (const [, letter, numbers] of path.matchAll(/([Mlhv])([^Mlhv]*)/g)) {
    const values = (numbers?.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (letter === 'M') x = values[0] ?? 0;
    if (letter === 'l') x += values.filter((_, index) => index % 2 === 0).reduce((sum, dx) => sum + dx, 0);
    most = Math.max(most, x);
  }
  return most;
}

describe('the picture of the ribbon', () => {
  it('says where the data end, marks changes of speed and labels few years', () => {
    const svg = drawRibbon(data);
    expect(svg).toContain('data end 20 Oct 2026');
    expect(paths(svg)[0]?.match(/M/g)).toHaveLength(3);
    const words = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map((match) => match[1]);
    expect(words).toEqual(['1987', '2019', '2024', '2025', '2026', 'Apr', 'data end 20 Oct 2026']);
  });

  it('ends each trace where its own data end', () => {
    const [, brent, transits] = paths(drawRibbon(data));
    const place = (one: string) => ribbonShare(scale, toEpoch(one)) * 1000;
    expect(reach(brent ?? '')).toBeCloseTo(place('2026-10-06'), 0);
    expect(reach(transits ?? '')).toBeCloseTo(place('2026-08-16'), 0);
  });

  it('leaves a gap where nothing was observed', () => {
    const holey = data.brent.filter(([at]) => {
      const one = fromEpoch(at);
      return one < '2026-03-01' || one > '2026-05-01';
    });
    expect(paths(drawRibbon({ ...data, brent: holey }))[1]?.match(/M/g)).toHaveLength(2);
    expect(paths(drawRibbon(data))[1]?.match(/M/g)).toHaveLength(1);
  });

  it('stays within 4 KB on the wire even for forty years of restless days', () => {
    expect(gzipSync(drawRibbon(data)).length).toBeLessThan(4096);
  });

  it('is drawn without any trace, and escapes its words', () => {
    const svg = drawRibbon({ ...data, brent: [], transits: [], events: [], endLabel: '<b>&' });
    expect(svg).toContain('&lt;b&gt;&amp;');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  it('is the same text for the same data', () => {
    expect(drawRibbon(data)).toBe(drawRibbon({ ...data }));
  });
});

describe('the labels below the ribbon', () => {
  const marks = ribbonMarks(scale, 'en', data.endLabel);
  const covered = (one: string, text: string) =>
    coveredBelow(marks, data.endLabel, { share: ribbonShare(scale, toEpoch(one)), text });
  const indexOf = (text: string) => marks.findIndex((mark) => mark.text === text);

  it('give way to the flag of a day on strips where the two would meet', () => {
    const widths = covered('2026-02-20', '20 Feb 2026');
    expect(widths[indexOf('2026')]).toBeGreaterThan(400);
    expect(widths[indexOf('1987')]).toBeLessThan(200);
  });

  it('give way on every strip where the flag stands on them, and at the end to the same words', () => {
    expect(covered('2024-01-01', '1 Jan 2024')[indexOf('2024')]).toBe(Number.POSITIVE_INFINITY);
    expect(covered('2026-10-20', data.endLabel).at(-1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('meet the flag on narrower strips alone', () => {
    const text = '1 Sep 2026';
    const limit = covered('2026-09-01', text).at(-1) ?? 0;
    const share = ribbonShare(scale, toEpoch('2026-09-01'));
    const flagEnds = share * limit + (1 - share) * textWidth(text);
    const roomLeft = limit - textWidth(data.endLabel) - flagEnds;
    expect(roomLeft).toBeGreaterThan(0);
    expect(roomLeft).toBeLessThan(30);
  });
});
