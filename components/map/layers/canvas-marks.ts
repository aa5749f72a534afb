import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet';
import type { MarkShape } from '@/lib/figure/map-figure';
import { markSize, type Placed } from '@/lib/figure/map-layout';
import { type MapPaint, paintOf } from '@/lib/figure/map-paint';
import { markInner } from '@/lib/figure/map-shapes';
import { hatchPattern } from '@/lib/figure/map-symbols';
import type { Pixel } from '@/lib/geo/position';
import { paneOf } from '../panes';

/** Room around a mark's symbol in its picture, for outline and sign, px. */
const ROOM = 8;
/** How near a click must be to a mark, px. */
const REACH = 12;

/** Marks that look the same share one picture. */
function lookOf({ symbol, role, fill, letter, sign, opacity }: MarkShape): string {
  return [symbol, role, fill, letter, sign, Math.round(opacity * 20)].join(' ');
}

function spriteMarkup(shape: MarkShape, side: number, paint: MapPaint): string {
  const defs = `<defs>${hatchPattern('s', paintOf(shape.role), paint)}</defs>`;
  const box = `width="${side}" height="${side}" viewBox="${-side / 2} ${-side / 2} ${side} ${side}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="sans-serif">${defs}${markInner(shape, paint, 's')}</svg>`;
}

/** A picture as pixels: stamping those is much faster than drawing a vector picture thousands of times. */
function stampOf(image: HTMLImageElement, side: number): HTMLCanvasElement {
  const stamp = document.createElement('canvas');
  stamp.width = side;
  stamp.height = side;
  stamp.getContext('2d')?.drawImage(image, 0, 0, side, side);
  return stamp;
}

/**
 * Marks drawn on one canvas, for crowds too large for elements: pictures of each look are made once and stamped.
 * The table holds the same marks for those who do not point.
 */
export class CanvasMarks {
  private readonly canvas = document.createElement('canvas');
  /** A picture by look; null while it is on its way. */
  private readonly sprites = new Map<string, HTMLCanvasElement | null>();
  private marks: readonly Placed<MarkShape>[] = [];
  private origin: Pixel = [0, 0];
  private frame = 0;

  constructor(
    private readonly map: LeafletMap,
    private readonly onSelect: (ref: string) => void,
  ) {
    this.canvas.className = 'leaflet-zoom-hide';
    this.canvas.style.position = 'absolute';
    this.canvas.setAttribute('aria-hidden', 'true');
    paneOf(map, 'crowd').append(this.canvas);
    map.on('click', this.handleClick);
  }

  /** Draws the marks of a frame whose top-left corner is the world pixel `origin`. */
  show(marks: readonly Placed<MarkShape>[], origin: Pixel, size: readonly [number, number]): void {
    this.marks = marks;
    this.origin = origin;
    this.canvas.hidden = marks.length === 0;
    if (this.canvas.hidden) return;
    const scale = Math.min(2, window.devicePixelRatio || 1);
    const pixel = this.map.getPixelOrigin();
    this.canvas.width = size[0] * scale;
    this.canvas.height = size[1] * scale;
    this.canvas.style.width = `${size[0]}px`;
    this.canvas.style.height = `${size[1]}px`;
    this.canvas.style.transform = `translate(${origin[0] - pixel.x}px, ${origin[1] - pixel.y}px)`;
    this.draw(scale);
  }

  /** Until the marks are drawn for another zoom. */
  hide(): void {
    this.canvas.hidden = true;
  }

  remove(): void {
    this.map.off('click', this.handleClick);
    cancelAnimationFrame(this.frame);
    this.canvas.remove();
  }

  private draw(scale: number): void {
    const context = this.canvas.getContext('2d');
    if (context === null) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    // The picture is as wide as the server's; what a narrower box crops is not drawn.
    const width = this.canvas.width / scale;
    const beyond = Math.max(0, (width - this.map.getSize().x) / 2 - ROOM);
    const [left, right] = [beyond, width - beyond];
    for (const { shape, at } of this.marks) {
      const sprite = this.spriteOf(shape, scale);
      if (sprite === null) continue;
      const half = this.sideOf(shape) / 2;
      if (at[0] < left || at[0] > right) continue;
      context.drawImage(sprite, at[0] - half, at[1] - half, 2 * half, 2 * half);
    }
  }

  private sideOf(shape: MarkShape): number {
    return markSize(shape) + 2 * ROOM;
  }

  private spriteOf(shape: MarkShape, scale: number): HTMLCanvasElement | null {
    const look = `${scale} ${lookOf(shape)}`;
    const known = this.sprites.get(look);
    if (known !== undefined) return known;
    this.sprites.set(look, null);
    // A picture of its own knows no custom properties of the page: they are read once.
    const style = getComputedStyle(this.map.getContainer());
    const paint: MapPaint = (role) => style.getPropertyValue(`--${role}`).trim() || 'currentColor';
    const side = this.sideOf(shape);
    const image = new Image();
    image.onload = () => {
      this.sprites.set(look, stampOf(image, side * scale));
      this.drawSoon(scale);
    };
    image.src = `data:image/svg+xml,${encodeURIComponent(spriteMarkup(shape, side, paint))}`;
    return null;
  }

  /** Pictures come one by one: all marks are drawn once a frame at most. */
  private drawSoon(scale: number): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw(scale));
  }

  private readonly handleClick = ({ containerPoint }: LeafletMouseEvent): void => {
    const { x, y } = this.map.containerPointToLayerPoint(containerPoint).add(this.map.getPixelOrigin());
    let best: { readonly ref: string | null; readonly away: number } = { ref: null, away: REACH };
    for (const { shape, at } of this.marks) {
      const away = Math.hypot(at[0] + this.origin[0] - x, at[1] + this.origin[1] - y);
      if (away <= best.away) best = { ref: shape.ref, away };
    }
    if (best.ref !== null) this.onSelect(best.ref);
  };
}
