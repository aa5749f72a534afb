import { type LabelBox, placeLabels } from '@/lib/geo/labels';
import type { Pixel, PixelBox } from '@/lib/geo/position';
import type { LineShape } from './map-figure';
import type { MapPaint } from './map-paint';
import { px } from './map-path';
import { escapeXml } from './xml';

/** Words of a line with their place on the frame. */
export interface LineLabel {
  readonly text: string;
  readonly box: LabelBox;
}

const LETTER_PX = 6.3;
const HEIGHT = 15;
/** Where along the line its words may stand, as shares of its vertices, and how far beside it, px. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
const ASIDE = [-10, 12] as const;

function pointAt(line: readonly Pixel[], share: number): Pixel | null {
  const place = share * (line.length - 1);
  const from = line[Math.floor(place)];
  const to = line[Math.ceil(place)];
  if (!from || !to) return null;
  const part = place - Math.floor(place);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** Words of lines that have room beside the obstacles, along the middle of what they name. */
export function placeLineLabels(
  lines: readonly LineShape[],
  at: (position: LineShape['points'][number]) => Pixel,
  obstacles: readonly LabelBox[],
  box: PixelBox,
): readonly LineLabel[] {
  const wishes = lines.flatMap(({ label, points }, rank) => {
    if (label === null) return [];
    const line = points.map(at);
    const width = label.length * LETTER_PX + 4;
    const choices = SHARES.flatMap((share) => {
      const point = pointAt(line, share);
      if (point === null) return [];
      return ASIDE.map((down) => ({
        centre: [point[0], point[1] + down] as const,
        width,
        height: HEIGHT,
        rotate: 0,
      }));
    });
    return [{ value: label, rank, choices }];
  });
  return placeLabels(wishes, obstacles, box).map(({ value, box: placed }) => ({ text: value, box: placed }));
}

/** Placed words of lines as SVG. */
export function drawLineLabels(labels: readonly LineLabel[], paint: MapPaint): string {
  if (labels.length === 0) return '';
  const drawn = labels.map(
    ({ text, box: { centre } }) =>
      `<text x="${px(centre[0])}" y="${px(centre[1] + 4)}">${escapeXml(text)}</text>`,
  );
  return `<g text-anchor="middle" font-size="12" fill="${paint('ink')}" stroke="${paint('land')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" aria-hidden="true">${drawn.join('')}</g>`;
}
