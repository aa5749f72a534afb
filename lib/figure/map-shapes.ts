import { receiptAddress } from '@/lib/api/addresses';
import { clipLine, clipRing } from '@/lib/geo/clip';
import { type Frame, projector } from '@/lib/geo/mercator';
import type { Pixel, PixelBox } from '@/lib/geo/position';
import { simplify } from '@/lib/geo/simplify';
import type { AreaShape, BadgeShape, LineShape, MapShape, MarkShape, RingShape } from './map-figure';
import { BADGE_SIZE, MARK_SIZE, type Placed, type PlacedBadge } from './map-layout';
import { AREA_OPACITY, lineStyle, type MapPaint, paintOf } from './map-paint';
import { PATH_TRANSFORM, PATH_UNITS_PER_PX, pathOf, px } from './map-path';
import { fillAttributes, symbolPath } from './map-symbols';
import { escapeXml } from './xml';

/** What the drawings of shapes share. */
export interface ShapeCanvas {
  readonly frame: Frame;
  /** What of the frame may be drawn on, px. */
  readonly box: PixelBox;
  readonly paint: MapPaint;
  readonly id: string;
  /** Ids of the shapes that are stops of the tab key. */
  readonly stops: ReadonlySet<string>;
}

/**
 * A link to the page of the first receipt, named for screen readers. All receipts of the shape stand in
 * `data-receipt`, parted by spaces, for the card that scripts open instead.
 */
function link(shape: MapShape, title: string, inner: string, isStop: boolean): string {
  const [first] = shape.receipts;
  const name = `<title>${escapeXml(title)}</title>`;
  if (first === undefined) return `<g>${name}${inner}</g>`;
  const all = escapeXml(shape.receipts.join(' '));
  const stop = isStop ? '' : ' tabindex="-1"';
  return `<a href="${escapeXml(receiptAddress(first))}" data-receipt="${all}"${stop}>${name}${inner}</a>`;
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
export function drawLine(shape: LineShape, { frame, box, paint }: ShapeCanvas): string {
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
  return link(shape, shape.name, drawn + drawArrow(shape, frame, paint), false);
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

/** Inside of a mark, centred on (0, 0). */
export function markInner(shape: MarkShape, paint: MapPaint, id: string): string {
  const style = fillAttributes(shape.fill, paintOf(shape.role), paint, id);
  return `<path ${style}${fade(shape.opacity)} d="${symbolPath(shape.symbol, MARK_SIZE)}"/>`;
}

/** A small mark, such as an incident's. */
export function drawMark({ shape, at }: Placed<MarkShape>, { paint, id, stops }: ShapeCanvas): string {
  const inner = `<g ${move(at)}>${markInner(shape, paint, id)}</g>`;
  return link(shape, shape.name, inner, stops.has(shape.id));
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
export function drawRing({ shape, at }: Placed<RingShape>, { paint, stops }: ShapeCanvas): string {
  return link(
    shape,
    `${shape.name}. ${shape.detail}`,
    `<g ${move(at)}${fade(shape.opacity)}>${ringInner(shape, paint)}</g>`,
    stops.has(shape.id),
  );
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
export function drawBadge({ shape, at, moved }: PlacedBadge, { paint, id, stops }: ShapeCanvas): string {
  const title = `${shape.name}. ${shape.detail}`;
  const inner = `<g ${move(at)}>${badgeInner(shape, paint, id)}</g>`;
  return leader(shape, at, moved, paint) + link(shape, title, inner, stops.has(shape.id));
}

/** Hairline from a badge that stands aside to the place it stands for, with a dot there; empty for others. */
export function leader(shape: BadgeShape, at: Pixel, moved: Pixel | null, paint: MapPaint): string {
  if (moved === null) return '';
  const colour = paint(paintOf(shape.role));
  const [x, y] = moved.map(px);
  const line = `<path d="M${x} ${y}L${at.map(px).join(' ')}" stroke="${colour}" stroke-width=".75"/>`;
  return `<g${fade(shape.opacity)}>${line}<circle cx="${x}" cy="${y}" r="2" fill="${colour}"/></g>`;
}
