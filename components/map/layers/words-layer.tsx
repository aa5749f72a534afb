import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { BaseMap } from '@/lib/figure/basemap';
import type { MapFigure } from '@/lib/figure/map-figure';
import { hatchDefs } from '@/lib/figure/map-hatches';
import { isCrowd, layoutMap, type MapLayout, shownShapes } from '@/lib/figure/map-layout';
import { drawLineLabels } from '@/lib/figure/map-line-labels';
import { drawNames } from '@/lib/figure/map-name-drawing';
import { tokenMapPaint } from '@/lib/figure/map-paint';
import { drawArrow, leader } from '@/lib/figure/map-shapes';
import { MAP_PICTURE_WIDTH } from '@/lib/figure/map-view';
import type { MapWords } from '@/lib/figure/map-words';
import { type Frame, originOf, unproject } from '@/lib/geo/mercator';
import type { Pixel } from '@/lib/geo/position';
import { paneOf } from '../panes';
import { CanvasMarks } from './canvas-marks';
import { MarkerSet } from './marker-set';
import { markerSpecs } from './marker-specs';
import { onRest } from './on-rest';

interface WordsLayerProps {
  readonly figure: MapFigure;
  readonly base: BaseMap;
  readonly words: MapWords;
  readonly onSelect: (ref: string) => void;
}

/** The frame of the server's drawing at the map's present view: same width, so the same names in the same places. */
function frameAt(map: LeafletMap): Frame {
  const { lng, lat } = map.getCenter();
  const size = map.getSize();
  const width = Math.max(MAP_PICTURE_WIDTH, size.x);
  return { centre: [lng, lat], zoom: map.getZoom(), width, height: size.y };
}

function drawingOf(
  layout: MapLayout,
  frame: Frame,
  { figure, words }: Pick<WordsLayerProps, 'figure' | 'words'>,
  defs: string,
): string {
  const paint = tokenMapPaint;
  const arrows = shownShapes(figure).map((shape) =>
    shape.kind === 'line' ? drawArrow(shape, frame, paint) : '',
  );
  const movable = [...layout.marks, ...layout.badges];
  const leaders = movable.map(({ shape, at, moved }) => leader(shape, at, moved, paint));
  const names = drawNames(layout.names, paint, words.disputes);
  const labels = drawLineLabels(layout.lineLabels, paint);
  return `<defs>${hatchDefs(figure, paint, defs)}</defs>${arrows.join('')}${names}${labels}${leaders.join('')}`;
}

function createSvg(map: LeafletMap): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'leaflet-zoom-hide');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.position = 'absolute';
  svg.style.font = '12px var(--font-sans)';
  paneOf(map, 'names').append(svg);
  return svg;
}

function place(svg: SVGSVGElement, map: LeafletMap, frame: Frame): Pixel {
  const origin = originOf(frame);
  const { x, y } = map.getPixelOrigin();
  svg.setAttribute('width', String(frame.width));
  svg.setAttribute('height', String(frame.height));
  svg.style.transform = `translate(${origin[0] - x}px, ${origin[1] - y}px)`;
  return origin;
}

/** Names, rings, marks and badges: placed anew by the shared layout whenever the map has come to rest. */
export function WordsLayer({ figure, base, words, onSelect }: WordsLayerProps) {
  const map = useMap();
  useEffect(
    function keepWords() {
      const defs = `${figure.id}-live`;
      const svg = createSvg(map);
      const markers = new MarkerSet(map);
      const crowd = new CanvasMarks(map, onSelect);
      const draw = () => {
        const frame = frameAt(map);
        const whole = layoutMap(figure, frame, base, words.names);
        const marks = isCrowd(whole.marks) ? whole.marks : [];
        const layout = marks.length > 0 ? { ...whole, marks: [] } : whole;
        const [left, top] = place(svg, map, frame);
        svg.style.visibility = '';
        svg.innerHTML = drawingOf(layout, frame, { figure, words }, defs);
        crowd.show(marks, [left, top], [frame.width, frame.height]);
        markers.show(
          markerSpecs(figure, layout, defs, {
            unproject: ([x, y]) => unproject([left + x, top + y], frame.zoom),
            onSelect,
          }),
        );
      };
      draw();
      const undo = onRest(map, {
        rest: draw,
        // What a zoom leaves in the wrong place is not seen until it is in the right one.
        zoom: () => {
          svg.style.visibility = 'hidden';
          crowd.hide();
        },
      });
      return () => {
        undo();
        markers.clear();
        crowd.remove();
        svg.remove();
      };
    },
    [map, figure, base, words, onSelect],
  );
  return null;
}
