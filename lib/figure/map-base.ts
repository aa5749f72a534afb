import { clipLine, clipRing } from '@/lib/geo/clip';
import { graticule, graticuleStep } from '@/lib/geo/graticule';
import { boundsOfFrame, type Frame, projector } from '@/lib/geo/mercator';
import type { Bounds, Pixel, PixelBox, Position } from '@/lib/geo/position';
import { simplify } from '@/lib/geo/simplify';
import { type BaseLayer, type BaseMap, GULF_ZOOM } from './basemap';
import { BASE_LINES, type MapPaint } from './map-paint';
import { PATH_TRANSFORM, PATH_UNITS_PER_PX, pathOf, px } from './map-path';

/** Vertices nearer to a line than this many pixels are left out. */
const TOLERANCE = 0.6;
/** Islands with a shorter way round than this many pixels are left out; named ones have a dot of their own. */
const SMALLEST = 3;
/** Land is cut this many pixels beyond the picture, so that its outline never runs along the edge. */
const MARGIN = 3;

interface Canvas {
  readonly frame: Frame;
  readonly at: (position: Position) => Pixel;
  readonly box: PixelBox;
  readonly paint: MapPaint;
}

/** Bounds in degrees as a box of the frame's pixels. */
export function boxOf(bounds: Bounds, at: (position: Position) => Pixel): PixelBox {
  const [left, bottom] = at([bounds[0], bounds[1]]);
  const [right, top] = at([bounds[2], bounds[3]]);
  return [left, top, right, bottom];
}

function intersect(a: PixelBox, b: PixelBox): PixelBox {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function grow(box: PixelBox, by: number): PixelBox {
  return [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
}

/** What of the frame lies in the bounds; left ≥ right when nothing does. */
export function visibleBox(bounds: Bounds, frame: Frame): PixelBox {
  return intersect([0, 0, frame.width, frame.height], boxOf(bounds, projector(frame)));
}

function isLarge(ring: readonly Pixel[]): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right - left + bottom - top >= SMALLEST;
}

function ringPath(ring: readonly Position[], { at, box }: Canvas): string {
  const clipped = clipRing(ring.slice(0, -1).map(at), grow(box, MARGIN));
  const first = clipped[0];
  if (!first || !isLarge(clipped)) return '';
  return pathOf(simplify([...clipped, first], TOLERANCE).slice(0, -1), true);
}

function landPath(layer: BaseLayer, canvas: Canvas): string {
  return layer.land
    .flat()
    .map((ring) => ringPath(ring, canvas))
    .join('');
}

function linesPath(lines: readonly (readonly Position[])[], { at, box }: Canvas): string {
  return lines
    .flatMap((line) => clipLine(line.map(at), box))
    .map((line) => pathOf(simplify(line, TOLERANCE), false))
    .join('');
}

function rect([left, top, right, bottom]: PixelBox, rest: string): string {
  return `<rect x="${px(left)}" y="${px(top)}" width="${px(right - left)}" height="${px(bottom - top)}" ${rest}/>`;
}

function landOf(path: string, paint: MapPaint): string {
  const width = BASE_LINES.coast * PATH_UNITS_PER_PX;
  const style = `fill="${paint('land')}" stroke="${paint('coast')}" stroke-width="${width}" stroke-linejoin="round"`;
  return `<path ${PATH_TRANSFORM} fill-rule="evenodd" ${style} d="${path}"/>`;
}

const land = (layer: BaseLayer, canvas: Canvas) => landOf(landPath(layer, canvas), canvas.paint);

const isOpen = ([left, top, right, bottom]: PixelBox) => left < right && top < bottom;

/** What of a box lies around an inner one: west, east, north and south of it, none where nothing is left. */
function stripsAround([left, top, right, bottom]: PixelBox, inner: PixelBox): readonly PixelBox[] {
  const [west, north, east, south] = intersect([left, top, right, bottom], inner);
  const strips: readonly PixelBox[] = [
    [left, top, west, bottom],
    [east, top, right, bottom],
    [west, top, east, north],
    [west, south, east, bottom],
  ];
  return strips.filter(isOpen);
}

/** Coarse land beyond the region, so that no view shows an edge of the world; what the region covers is left out. */
function around({ around: layer }: BaseMap, canvas: Canvas, inner: PixelBox, id: string): string {
  const strips = isOpen(intersect(canvas.box, inner)) ? stripsAround(canvas.box, inner) : [canvas.box];
  const path = strips.map((box) => landPath(layer, { ...canvas, box })).join('');
  if (path === '') return '';
  const clip = `<clipPath id="${id}-around">${strips.map((box) => rect(box, '')).join('')}</clipPath>`;
  return `${clip}<g clip-path="url(#${id}-around)">${landOf(path, canvas.paint)}</g>`;
}

/** The detailed coast covers the coarse one inside its box; the clip hides the cut edges of its land. */
function gulf(layer: BaseLayer, canvas: Canvas, id: string): string {
  const box = intersect(canvas.box, boxOf(layer.bounds, canvas.at));
  if (!isOpen(box)) return '';
  const clip = `<clipPath id="${id}-gulf">${rect(grow(box, -0.5), '')}</clipPath>`;
  const water = rect(box, `fill="${canvas.paint('water')}"`);
  return `${clip}<g clip-path="url(#${id}-gulf)">${water}${land(layer, { ...canvas, box })}</g>`;
}

function borders(layer: BaseLayer, canvas: Canvas): string {
  const path = (isDisputed: boolean) =>
    layer.borders
      .filter(({ disputed }) => (disputed !== null) === isDisputed)
      .map(({ lines }) => linesPath(lines, canvas))
      .join('');
  const scale = PATH_UNITS_PER_PX;
  const stroke = `fill="none" stroke="${canvas.paint('coast')}"`;
  const dash = BASE_LINES.disputedDash
    .split(' ')
    .map((length) => Number(length) * scale)
    .join(' ');
  const dotted = `stroke="${canvas.paint('ink-soft')}" stroke-width="${BASE_LINES.disputed * scale}" stroke-dasharray="${dash}"`;
  return (
    `<g ${PATH_TRANSFORM} ${stroke} stroke-width="${BASE_LINES.border * scale}">` +
    `<path d="${path(false)}"/><path ${dotted} d="${path(true)}"/></g>`
  );
}

function graticuleLines(canvas: Canvas): string {
  const [west, south, east, north] = boundsOfFrame(canvas.frame);
  const { meridians, parallels } = graticule([west, south, east, north], graticuleStep((east - west) / 2));
  const style = `fill="none" stroke="${canvas.paint('coast')}" stroke-width="${BASE_LINES.graticule * PATH_UNITS_PER_PX}" opacity=".5"`;
  return `<path ${PATH_TRANSFORM} ${style} d="${linesPath([...meridians, ...parallels], canvas)}"/>`;
}

/** True when the detailed coast of the Gulf is part of a picture, and its attribution with it. */
export function hasGulf(base: BaseMap, frame: Frame): boolean {
  if (base.gulf === null || frame.zoom < GULF_ZOOM) return false;
  return isOpen(visibleBox(base.gulf.bounds, frame));
}

/** The region but for a hair at its edges, so that the outline of land that is cut there is not seen. */
function innerOf({ region: { bounds } }: BaseMap, at: Canvas['at']): PixelBox {
  return grow(boxOf(bounds, at), -0.5);
}

/** The region in detail over the coarse land around it; empty where the frame shows nothing of it. */
function region(base: BaseMap, canvas: Canvas, id: string): string {
  const box = intersect(canvas.box, innerOf(base, canvas.at));
  if (!isOpen(box)) return '';
  const inside: Canvas = { ...canvas, box };
  return [
    `<clipPath id="${id}-region">${rect(box, '')}</clipPath><g clip-path="url(#${id}-region)">`,
    land(base.region, inside),
    base.gulf && hasGulf(base, canvas.frame) ? gulf(base.gulf, inside, id) : '',
    borders(base.region, inside),
    '</g>',
  ].join('');
}

/** Water, land, borders and graticule of a frame as SVG, bottom to top. `id` makes the ids inside unique on the page. */
export function drawBase(base: BaseMap, frame: Frame, paint: MapPaint, id: string): string {
  const at = projector(frame);
  const box = visibleBox(base.around.bounds, frame);
  if (!isOpen(box)) return '';
  const canvas: Canvas = { frame, at, box, paint };
  return [
    rect(box, `fill="${paint('water')}"`),
    around(base, canvas, innerOf(base, at), id),
    region(base, canvas, id),
    graticuleLines(canvas),
  ].join('');
}
