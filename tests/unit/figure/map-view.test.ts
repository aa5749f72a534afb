import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundedView,
  centreInBox,
  HOME_VIEW,
  MAP_PICTURE_HEIGHT,
  MAP_PICTURE_WIDTH,
  MAP_WORLD,
  NARROW_BOX_PX,
  NARROW_HOME,
  narrowShift,
} from '@/lib/figure/map-view';
import { boundsOfFrame, project } from '@/lib/geo/mercator';

describe('the view of a map in boxes of different widths', () => {
  it('has its own centre in wide boxes', () => {
    expect(centreInBox(HOME_VIEW, NARROW_BOX_PX)).toEqual(HOME_VIEW.centre);
    expect(centreInBox(HOME_VIEW, 880)).toEqual(HOME_VIEW.centre);
  });

  it('has the narrow centre in narrow boxes, to the pixel', () => {
    const [x, y] = project(centreInBox(HOME_VIEW, NARROW_BOX_PX - 1), HOME_VIEW.zoom);
    const [wantedX, wantedY] = project(NARROW_HOME, HOME_VIEW.zoom);
    expect(Math.abs(x - wantedX)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(y - wantedY)).toBeLessThanOrEqual(0.5);
  });

  it('is moved by whole pixels, the same that the picture is moved by', () => {
    const [right, down] = narrowShift(HOME_VIEW);
    const [x, y] = project(centreInBox(HOME_VIEW, 320), HOME_VIEW.zoom);
    const [fromX, fromY] = project(HOME_VIEW.centre, HOME_VIEW.zoom);
    expect([right, down]).toEqual([86, -67]);
    expect(x - fromX).toBeCloseTo(right, 6);
    expect(y - fromY).toBeCloseTo(down, 6);
  });

  it('is the same in every box when the reader chose the centre', () => {
    const asked = { centre: [56, 26], zoom: 8 } as const;
    expect(narrowShift(asked)).toEqual([0, 0]);
    expect(centreInBox(asked, 320)).toEqual(asked.centre);
  });
});

describe('a view of the map', () => {
  const anyView = fc.record({
    centre: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    ),
    zoom: fc.double({ min: 0, max: 20, noNaN: true }),
  });
  const size = { width: MAP_PICTURE_WIDTH, height: MAP_PICTURE_HEIGHT };

  it('never shows an edge of the world, and is the same when it is asked for again', () => {
    fc.assert(
      fc.property(anyView, (asked) => {
        const view = boundedView(asked);
        const [west, south, east, north] = boundsOfFrame({ ...view, ...size });
        const slack = 0.1;
        expect(west).toBeGreaterThan(MAP_WORLD[0] - slack);
        expect(south).toBeGreaterThan(MAP_WORLD[1] - slack);
        expect(east).toBeLessThan(MAP_WORLD[2] + slack);
        expect(north).toBeLessThan(MAP_WORLD[3] + slack);
        expect(boundedView(view)).toEqual(view);
      }),
    );
  });

  it('is what was asked for wherever the straits are', () => {
    for (const zoom of [4.5, 5, 7, 10, 11]) {
      for (const centre of [
        [56.4, 26.5],
        [50, 29],
        [43.3, 12.6],
        [32.5, 30],
      ] as const)
        expect(boundedView({ centre, zoom })).toEqual({ centre, zoom });
    }
    expect(boundedView({ centre: [56.4, 26.5], zoom: 4 }).centre).toEqual([56.4, 26.5]);
    expect(boundedView(HOME_VIEW)).toEqual(HOME_VIEW);
  });
});
