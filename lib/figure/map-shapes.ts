import { clipLine, clipRing } from '@/lib/geo/clip';
import { type Frame, projector } from '@/lib/geo/mercator';
import type { Pixel, PixelBox } from '@/lib/geo/position';
import { simplify } from '@/lib/geo/simplify';
import type { AreaShape, BadgeShape, LineShape, MapShape, MarkShape, RingShape } from './map-figure';
import { BADGE_SIZE, markSize, type Placed, type PlacedBadge, type PlacedMark } from './map-layout';
import { AREA_OPACITY, lineStyle, type MapPaint, paintOf } from './map-paint';
import { PATH_TRANSFORM, PATH_UNITS_PER_PX, pathOf, px } from './map-path';
import { selectQuery } from './map-select';
import { fillAttributes, symbolPath } from './map-symbols';
import { escapeXml } from './xml';

/** What the drawings of shapes share. */
export interface ShapeCanvas {
  readonly frame: Frame;
  /** What of the frame may be drawn on, px. */
  readonly box: PixelBox;
  readonly paint: MapPaint;
  readonly id: string;
  /** Query of the view that the links of marks lead on from. */
  readonly query: string;
  /** Ids of the shapes that are stops of the tab key. */
  readonly stops: ReadonlySet<string>;
}

/** A link to the view in which the shape's card is open, named for screen readers. */
function link(shape: MapShape, title: string, inner: string, canvas: ShapeCanvas): string {
  const name = `<title>${escapeXml(title)}</title>`;
  if (shape.ref === null) return `<g>${name}${inner}</g>`;
  const stop = canvas.stops.has(shape.id) ? '' : ' tabindex="-1"';
  const href = `?${selectQuery(canvas.query, shape.ref)}#${canvas.id}`;
  return `<a href="${escapeXml(href)}" data-mark="${escapeXml(shape.ref)}"${stop}>${name}${inner}</a>`;
}

const fade = (opacity: number) => (opacity >= 1 ? '' : ` opacity="${Math.round(opacity * 100) / 100}"`);

/** Zoom from which the two lanes of a separation scheme can be told apart. */
const ARROW_ZOOM = 6;

/** A small arrow head two thirds along a line, pointing where ships go, as path data in px. */
function arrowHead(line: readonly Pixel[]): string {
  const index = Math.max(1, Math.round((line.length - 1) * 0.66));
  const from = line[index - 1];
  const to = line[index];
  if (!from || !to) return '';
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number) =>
    [to[0] - 5 * Math.cos(angle + turn), to[1] - 5 * Math.sin(angle + turn)].map(px).join(' ');
  return `M${wing(0.5)}L${to.map(px).join(' ')}L${wing(-0.5)}`;
}

/** Arrow head of a line that has a direction, from the zoom on at which lanes lie apart; empty for others. */
export function drawArrow(shape: LineShape, frame: Frame, paint: MapPaint): string {
  if (!shape.arrow || frame.zoom < ARROW_ZOOM) return '';
  const head = arrowHead(shape.points.map(projector(frame)));
  const { width, opacity } = lineStyle(shape.role);
  const stroke = `fill="none" stroke="${paint(paintOf(shape.role))}"${fade(opacity * shape.opacity)}`;
  return head === '' ? '' : `<path ${stroke} stroke-width="${width}" d="${head}"/>`;
}

/** A line of the sea or the land, cut to the picture; empty when it lies outside. */
export function drawLine(shape: LineShape, canvas: ShapeCanvas): string {
  const { frame, box, paint } = canvas;
  const line = shape.points.map(projector(frame));
  const runs = clipLine(line, box);
  const path = runs.map((run) => pathOf(simplify(run, 0.5), false)).join('');
  if (path === '') return '';
  const { width, dash, opacity } = lineStyle(shape.role);
  const scaled = (value: number) => value * PATH_UNITS_PER_PX;
  const dashes =
    dash === null ? '' : ` stroke-dasharray="${dash.split(' ').map(Number).map(scaled).join(' ')}"`;
  const stroke = `fill="none" stroke="${paint(paintOf(shape.role))}"${fade(opacity * shape.opacity)}`;
  const drawn = `<path ${PATH_TRANSFORM} ${stroke} stroke-width="${scaled(width)}"${dashes} d="${path}"/>`;
  return link(shape, shape.name, drawn + drawArrow(shape, frame, paint), canvas);
}

/** A soft shape of the sea; its badge is the way to its receipts. */
export function drawArea(shape: AreaShape, { frame, box, paint }: ShapeCanvas): string {
  const at = projector(frame);
  const path = shape.rings.map((ring) => pathOf(clipRing(ring.slice(0, -1).map(at), box), true)).join('');
  if (path === '') return '';
  const colour = paint(paintOf(shape.role));
  const fill = `fill="${colour}" fill-opacity="${AREA_OPACITY.fill}" fill-rule="evenodd"`;
  const stroke = `stroke="${colour}" stroke-opacity="${AREA_OPACITY.outline}" stroke-width="${PATH_UNITS_PER_PX}"`;
  const dash =
    shape.fill === 'solid' ? '' : ` stroke-dasharray="${shape.fill === 'hatched' ? '8 6' : '2 6'}"`;
  return `<path ${PATH_TRANSFORM} ${fill} ${stroke} stroke-linejoin="round"${dash}${fade(shape.opacity)} d="${path}"/>`;
}

/** Numbers stand on whatever is under them: a rim of paper keeps them legible. */
const halo = (paint: MapPaint) =>
  `text-anchor="middle" stroke="${paint('paper')}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;

/** Below this share of its paint a solid badge is too pale for a number in paper. */
const FADED = 0.8;

const move = ([x, y]: Pixel) => `transform="translate(${px(x)} ${px(y)})"`;

/** What a legend and a mark share. */
type MarkLook = Pick<MarkShape, 'symbol' | 'role' | 'fill' | 'letter' | 'sign' | 'opacity'>;

function letterOf({ letter, fill, opacity }: MarkLook, paint: MapPaint): string {
  if (letter === null) return '';
  const rim = fill === 'hatched' ? halo(paint) : 'text-anchor="middle"';
  const colour = paint(fill === 'solid' && opacity > FADED ? 'paper' : 'ink');
  return `<text y="3.5" font-size="10" font-weight="600" ${rim} fill="${colour}">${escapeXml(letter)}</text>`;
}

/** Inside of a mark, centred on (0, 0): symbol, letter, and a small vermilion cross where it was attacked. */
export function markInner(shape: MarkLook, paint: MapPaint, id: string): string {
  const style = fillAttributes(shape.fill, paintOf(shape.role), paint, id);
  const size = markSize(shape);
  const dash = shape.sign === 'unsure' ? ' stroke-dasharray="2 1.5"' : '';
  const path = `d="${symbolPath(shape.symbol, size)}"`;
  const ground = shape.letter !== null && shape.opacity < 1 ? `<path fill="${paint('paper')}" ${path}/>` : '';
  const cross = `<path fill="${paint('alarm')}" stroke="${paint('paper')}" stroke-width=".75" transform="translate(${size / 2} ${-size / 2})" d="${symbolPath('cross', 7)}"/>`;
  const sign = shape.sign === 'attacked' ? cross : '';
  return `${ground}<path ${style}${dash}${fade(shape.opacity)} ${path}/>${letterOf(shape, paint)}${sign}`;
}

/** A small mark, such as an incident's. */
export function drawMark({ shape, at, moved }: PlacedMark, canvas: ShapeCanvas): string {
  const inner = `<g ${move(at)}>${markInner(shape, canvas.paint, canvas.id)}</g>`;
  const title = `${shape.name}. ${shape.detail}`;
  return leader(shape, at, moved, canvas.paint) + link(shape, title, inner, canvas);
}

/** Inside of a ring, centred on (0, 0): at least 24 px to touch, the ring, and its number above it. */
export function ringInner(shape: RingShape, paint: MapPaint): string {
  const touch = `<circle r="${px(Math.max(12, shape.radiusPx))}" fill="${paint('paper')}" fill-opacity=".35"/>`;
  const ring = `<circle r="${px(shape.radiusPx)}" fill="none" stroke="${paint(paintOf(shape.role))}" stroke-width="1.5"/>`;
  if (shape.text === null) return touch + ring;
  const text = `<text y="${px(-shape.radiusPx - 4)}" ${halo(paint)} fill="${paint('ink')}">${escapeXml(shape.text)}</text>`;
  return touch + ring + text;
}

/** A chokepoint's ring. */
export function drawRing({ shape, at }: Placed<RingShape>, canvas: ShapeCanvas): string {
  const inner = `<g ${move(at)}${fade(shape.opacity)}>${ringInner(shape, canvas.paint)}</g>`;
  return link(shape, `${shape.name}. ${shape.detail}`, inner, canvas);
}

/**
 * Inside of a badge, centred on (0, 0): shape by operator, fill by confidence, number of records. Only the
 * shape fades with age; the number stays legible.
 */
export function badgeInner(shape: BadgeShape, paint: MapPaint, id: string): string {
  const role = paintOf(shape.role);
  const path = `d="${symbolPath(shape.symbol, BADGE_SIZE)}"`;
  const ground = shape.opacity < 1 ? `<path fill="${paint('paper')}" ${path}/>` : '';
  const style = fillAttributes(shape.fill, role, paint, id);
  const outline = `<path ${style} stroke-width="1.5"${fade(shape.opacity)} ${path}/>`;
  const isDark = shape.fill === 'solid' && shape.opacity > FADED;
  const rim = shape.fill === 'hatched' ? halo(paint) : 'text-anchor="middle"';
  const colour = paint(isDark ? 'paper' : 'ink');
  return `${ground}${outline}<text y="4" ${rim} font-weight="600" fill="${colour}">${escapeXml(shape.text)}</text>`;
}

/** A badge, with a hairline to its area when it had to stand aside. */
export function drawBadge({ shape, at, moved }: PlacedBadge, canvas: ShapeCanvas): string {
  const { paint, id } = canvas;
  const title = `${shape.name}. ${shape.detail}`;
  const inner = `<g ${move(at)}>${badgeInner(shape, paint, id)}</g>`;
  return leader(shape, at, moved, paint) + link(shape, title, inner, canvas);
}

/** Hairline from a shape that stands aside to the place it stands for, with a dot there; empty for others. */
export function leader(
  shape: BadgeShape | MarkShape,
  at: Pixel,
  moved: Pixel | null,
  paint: MapPaint,
): string {
  if (moved === null) return '';
  const colour = paint(paintOf(shape.role));
  const [x, y] = moved.map(px);
  const line = `<path d="M${x} ${y}L${at.map(px).join(' ')}" stroke="${colour}" stroke-width=".75"/>`;
  return `<g${fade(shape.opacity)}>${line}<circle cx="${x}" cy="${y}" r="2" fill="${colour}"/></g>`;
}
