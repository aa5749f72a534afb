import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graticule, graticuleStep } from '@/lib/geo/graticule';
import { kmPerPixel, scaleBars } from '@/lib/geo/scale-bar';

describe('scale bars', () => {
  it('are round lengths that fit, at least a third as long as they may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 8, max: 22 }), (lat, halves) => {
        const { nmi, km } = scaleBars(lat, halves / 2, 100);
        for (const bar of [nmi, km]) {
          expect(bar.px).toBeLessThanOrEqual(100 + 1e-9);
          expect(bar.px).toBeGreaterThan(33);
          expect([1, 2, 5]).toContain(
            Math.round(bar.length / 10 ** Math.floor(Math.log10(bar.length) + 1e-9)),
          );
        }
      }),
    );
  });

  it('agree with each other about the ground', () => {
    const { nmi, km } = scaleBars(26, 8, 100);
    expect((nmi.length * 1.852) / nmi.px).toBeCloseTo(km.length / km.px, 9);
    expect(km.length / km.px).toBeCloseTo(kmPerPixel(26, 8), 9);
  });

  it('know that a pixel at the equator and zoom 0 is 156.4 km', () => {
    expect(kmPerPixel(0, 0)).toBeCloseTo(156.37, 2);
  });
});

describe('the graticule', () => {
  it('is as coarse as leaves three meridians', () => {
    expect(graticuleStep(60)).toBe(10);
    expect(graticuleStep(20)).toBe(5);
    expect(graticuleStep(0.1)).toBe(0.25);
  });

  it('runs at whole multiples from edge to edge', () => {
    const { meridians, parallels } = graticule([48, 22, 61, 31], 5);
    expect(meridians).toEqual([
      [
        [50, 22],
        [50, 31],
      ],
      [
        [55, 22],
        [55, 31],
      ],
      [
        [60, 22],
        [60, 31],
      ],
    ]);
    expect(parallels).toEqual([
      [
        [48, 25],
        [61, 25],
      ],
      [
        [48, 30],
        [61, 30],
      ],
    ]);
  });
});
