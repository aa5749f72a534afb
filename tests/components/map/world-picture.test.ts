import { map as leafletMap } from 'leaflet';
import { expect, it } from 'vitest';
import { drawWorld, showLand } from '@/components/map/layers/world-picture';
import { worldPaths, worldTransform } from '@/lib/figure/map-world';
import { BASE } from '@/tests/unit/figure/map-sample';

const paths = worldPaths(BASE.region, 9);

function openMap(zoom: number) {
  const map = leafletMap(document.createElement('div')).setView([25, 55], zoom, { animate: false });
  const land = { paths, markup: '<path data-of="land"/>', from: 7 };
  const undo = drawWorld(map, 'region', land);
  drawWorld(map, 'borders', { paths, markup: '<path data-of="borders"/>', from: 0 });
  const part = (of: string) => map.getPane('overlayPane')?.querySelector(`[data-of="${of}"]`)?.parentElement;
  return { map, undo, part };
}

it('a change of zoom places the drawing anew and writes none of its paths again', () => {
  const { map, part } = openMap(8);
  const [before, path] = [part('land')?.getAttribute('transform'), part('land')?.firstElementChild];
  map.setZoom(9, { animate: false });
  const { x, y } = map.getPixelOrigin();
  expect(part('land')?.getAttribute('transform')).toBe(worldTransform(paths, 9, [x, y]));
  expect(part('land')?.getAttribute('transform')).not.toBe(before);
  expect(part('land')?.firstElementChild).toBe(path);
});

it('a drawing is shown from its zoom on, and gone after the undo', () => {
  const { map, undo, part } = openMap(6);
  expect(part('land')?.style.display).toBe('none');
  map.setZoom(7, { animate: false });
  expect(part('land')?.style.display).toBe('');
  undo();
  expect(part('land')).toBeUndefined();
});

it('the land leaves its place to tiles, the borders stay', () => {
  const { map, part } = openMap(8);
  const landOf = () => part('land')?.closest<SVGElement>('[data-land]')?.style.display;
  expect(landOf()).toBe('');
  showLand(map, false);
  expect(landOf()).toBe('none');
  expect(part('borders')?.closest('[data-land]')).toBeNull();
  showLand(map, true);
  expect(landOf()).toBe('');
});
