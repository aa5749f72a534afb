import type { Map as LeafletMap } from 'leaflet';
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
import { paneOf } from '../panes';
import { CanvasMarks } from './canvas-marks';
import { MarkerSet } from './marker-set';
import { markerSpecs } from './marker-specs';

/** What is drawn: the same objects for as long as nothing of it changes. */
export interface Worded {
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

function drawingOf(layout: MapLayout, frame: Frame, { figure, words }: Worded, defs: string): string {
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

/** Names, rings, marks and badges of a map: another day or view changes what is there and keeps the rest. */
export class WordsPicture {
  private readonly svg: SVGSVGElement;
  private readonly markers: MarkerSet;
  private readonly crowd: CanvasMarks;
  private worded: Worded | null = null;
  private drawing = '';

  constructor(private readonly map: LeafletMap) {
    this.svg = createSvg(map);
    this.markers = new MarkerSet(map);
    this.crowd = new CanvasMarks(map, (ref) => this.worded?.onSelect(ref));
  }

  show(worded: Worded): void {
    this.worded = worded;
    this.draw();
  }

  /** Places everything for the present view of the map. */
  draw(): void {
    if (this.worded === null) return;
    const { figure, base, words, onSelect } = this.worded;
    const defs = `${figure.id}-live`;
    const frame = frameAt(this.map);
    const whole = layoutMap(figure, frame, base, words.names);
    const marks = isCrowd(whole.marks) ? whole.marks : [];
    const layout = marks.length > 0 ? { ...whole, marks: [] } : whole;
    const [left, top] = originOf(frame);
    this.write(drawingOf(layout, frame, this.worded, defs), frame);
    this.crowd.show(marks, [left, top], [frame.width, frame.height]);
    this.markers.show(
      markerSpecs(figure, layout, defs, {
        unproject: ([x, y]) => unproject([left + x, top + y], frame.zoom),
        onSelect,
      }),
    );
  }

  /** Until it is drawn for another zoom: what a zoom leaves in the wrong place is not seen. */
  hide(): void {
    this.svg.style.visibility = 'hidden';
    this.crowd.hide();
  }

  remove(): void {
    this.markers.clear();
    this.crowd.remove();
    this.svg.remove();
  }

  private write(drawing: string, frame: Frame): void {
    const [left, top] = originOf(frame);
    const { x, y } = this.map.getPixelOrigin();
    this.svg.setAttribute('width', String(frame.width));
    this.svg.setAttribute('height', String(frame.height));
    this.svg.style.transform = `translate(${left - x}px, ${top - y}px)`;
    this.svg.style.visibility = '';
    // Most days leave the names where they are: to lay out the same text again takes many milliseconds.
    if (this.drawing !== drawing) this.svg.innerHTML = drawing;
    this.drawing = drawing;
  }
}
