import { createTranslator } from '@/lib/messages/translator';
import type { BaseMap } from './basemap';
import { visibleBox } from './map-base';
import { drawBaseOnce } from './map-base-memo';
import type { MapFigure } from './map-figure';
import { hatchDefs } from './map-hatches';
import { frameOf, layoutMap, type MapLayout, shownShapes } from './map-layout';
import { drawLineLabels } from './map-line-labels';
import { drawNames } from './map-name-drawing';
import { type MapPaint, tokenMapPaint } from './map-paint';
import { drawSelection, measureShapes } from './map-select';
import { drawArea, drawBadge, drawLine, drawMark, drawRing, type ShapeCanvas } from './map-shapes';
import { firstStops } from './map-stops';
import { mapWords } from './map-words';
import { escapeXml } from './xml';

export interface MapDrawing {
  /** Width of the picture, px; its height is the figure's. */
  readonly width: number;
  readonly lang: string;
  /** Paints and font families; custom properties of the page unless given. */
  readonly paint?: MapPaint;
}

/** Areas, then lines, each in layer order: what lies under the names. */
function low(figure: MapFigure, canvas: ShapeCanvas): string {
  const shapes = [...shownShapes(figure), ...measureShapes(figure)];
  const areas = shapes.map((shape) => (shape.kind === 'area' ? drawArea(shape, canvas) : ''));
  const lines = shapes.map((shape) => (shape.kind === 'line' ? drawLine(shape, canvas) : ''));
  return areas.join('') + lines.join('') + drawSelection(figure, canvas.frame, canvas.paint);
}

/** Rings, marks, badges: what must be seen and touched lies on top. */
function high(layout: MapLayout, canvas: ShapeCanvas): string {
  return [
    ...layout.rings.map((ring) => drawRing(ring, canvas)),
    ...layout.marks.map((mark) => drawMark(mark, canvas)),
    ...layout.badges.map((badge) => drawBadge(badge, canvas)),
  ].join('');
}

/**
 * The map as SVG at its own size in CSS px, never scaled: a browser's map of the same centre, zoom and middle
 * covers it exactly. Every mark is a link to the view in which its card is open, one a layer a stop of the tab key.
 */
export function drawMapFigure(
  figure: MapFigure,
  base: BaseMap,
  { width, lang, paint = tokenMapPaint }: MapDrawing,
): string {
  const frame = frameOf(figure, width);
  const box = visibleBox(base.around.bounds, frame);
  const words = mapWords(createTranslator(lang), base.names);
  const layout = layoutMap(figure, frame, base, words.names);
  const stops = firstStops(figure, layout);
  const canvas: ShapeCanvas = { frame, box, paint, id: figure.id, query: figure.query, stops };
  const size = `width="${width}" height="${figure.height}" viewBox="0 0 ${width} ${figure.height}"`;
  const label = `${figure.title}. ${figure.description}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="group" aria-label="${escapeXml(label)}" font-family="${paint('font-sans')}" font-size="12">`,
    `<defs>${hatchDefs(figure, paint, figure.id)}</defs>`,
    drawBaseOnce(base, frame, paint, figure.id),
    low(figure, canvas),
    drawNames(layout.names, paint, words.disputes),
    drawLineLabels(layout.lineLabels, paint),
    high(layout, canvas),
    '</svg>',
  ].join('');
}
