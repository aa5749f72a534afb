import { describe, expect, it } from 'vitest';
import { centreInBox, HOME_VIEW, NARROW_BOX_PX, NARROW_HOME, narrowShift } from '@/lib/figure/map-view';
import { project } from '@/lib/geo/mercator';

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
