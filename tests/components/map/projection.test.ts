import fc from 'fast-check';
import { CRS, latLng, map } from 'leaflet';
import { describe, expect, it } from 'vitest';
import { toLatLng, toLatLngBounds } from '@/components/map/lat-lng';
import { originOf, project } from '@/lib/geo/mercator';

const position = fc.tuple(fc.integer({ min: -1790, max: 1790 }), fc.integer({ min: -850, max: 850 }));
const halves = fc.integer({ min: 8, max: 22 });

/** A map of a known size; jsdom measures nothing. */
function mapOfSize(width: number, height: number) {
  const box = document.createElement('div');
  Object.defineProperties(box, { clientWidth: { value: width }, clientHeight: { value: height } });
  return map(box, { zoomSnap: 0.5, zoomControl: false, attributionControl: false });
}

describe('the server’s picture and Leaflet', () => {
  it('agree about the pixel of every place', () => {
    fc.assert(
      fc.property(position, halves, ([lon, lat], half) => {
        const [x, y] = project([lon / 10, lat / 10], half / 2);
        const point = CRS.EPSG3857.latLngToPoint(latLng(lat / 10, lon / 10), half / 2);
        expect(point.x).toBeCloseTo(x, 4);
        expect(point.y).toBeCloseTo(y, 4);
      }),
    );
  });

  it('agree about the corner of a box, so that one lies exactly on the other', () => {
    const leaflet = mapOfSize(1400, 520);
    // Without CSS transforms, as here, Leaflet takes whole zooms alone.
    for (const zoom of [4, 5, 6, 8, 10]) {
      const origin = originOf({ centre: [52.6, 24.4], zoom, width: 1400, height: 520 });
      leaflet.setView(toLatLng([52.6, 24.4]), zoom, { animate: false });
      const { x, y } = leaflet.getPixelOrigin();
      expect([x, y]).toEqual(origin);
    }
    leaflet.remove();
  });

  it('hand coordinates over in Leaflet’s order', () => {
    expect(toLatLng([56, 26])).toEqual([26, 56]);
    expect(toLatLngBounds([30, 8, 75, 38])).toEqual([
      [8, 30],
      [38, 75],
    ]);
  });
});
