import type { Pixel, PixelBox } from './position';

/** A turned rectangle on the screen: centre, full width and height in pixels, degrees clockwise. */
export interface LabelBox {
  readonly centre: Pixel;
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
}

/** A label with the places it may take, best first. */
export interface LabelWish<Value> {
  readonly value: Value;
  /** Lower is placed first; equals keep the order of the list. */
  readonly rank: number;
  readonly choices: readonly LabelBox[];
}

/** A label that found a place: which of its choices it took. */
export interface PlacedLabel<Value> {
  readonly value: Value;
  readonly choice: number;
  readonly box: LabelBox;
}

function axes(box: LabelBox): readonly [Pixel, Pixel] {
  const angle = (box.rotate * Math.PI) / 180;
  return [
    [Math.cos(angle), Math.sin(angle)],
    [-Math.sin(angle), Math.cos(angle)],
  ];
}

/** Half the shadow of a box on an axis of length 1. */
function reach(box: LabelBox, axis: Pixel): number {
  const [along, across] = axes(box);
  const onAlong = Math.abs(along[0] * axis[0] + along[1] * axis[1]);
  const onAcross = Math.abs(across[0] * axis[0] + across[1] * axis[1]);
  return (onAlong * box.width + onAcross * box.height) / 2;
}

/** True when two turned rectangles share area (separating axis theorem); touching is not sharing. */
export function doBoxesOverlap(a: LabelBox, b: LabelBox): boolean {
  const gap: Pixel = [b.centre[0] - a.centre[0], b.centre[1] - a.centre[1]];
  // Most pairs are far apart: their circles tell that without the turned axes.
  const circles = (Math.hypot(a.width, a.height) + Math.hypot(b.width, b.height)) / 2;
  if (Math.hypot(gap[0], gap[1]) >= circles) return false;
  return [...axes(a), ...axes(b)].every((axis) => {
    const apart = Math.abs(gap[0] * axis[0] + gap[1] * axis[1]);
    return apart < reach(a, axis) + reach(b, axis) - 1e-9;
  });
}

/** True when a turned rectangle lies wholly in a box. */
export function isBoxInside(box: LabelBox, frame: PixelBox): boolean {
  const across = reach(box, [1, 0]);
  const down = reach(box, [0, 1]);
  const [x, y] = box.centre;
  return x - across >= frame[0] && x + across <= frame[2] && y - down >= frame[1] && y + down <= frame[3];
}

/**
 * Labels that fit without overlapping each other or an obstacle and lie wholly in the frame: greedy by rank,
 * each at the first of its choices that is free, or not at all. The same input gives the same answer; the
 * result is in order of placing.
 */
export function placeLabels<Value>(
  wishes: readonly LabelWish<Value>[],
  obstacles: readonly LabelBox[],
  frame: PixelBox,
): readonly PlacedLabel<Value>[] {
  const taken = [...obstacles];
  const placed: PlacedLabel<Value>[] = [];
  for (const { value, choices } of [...wishes].sort((a, b) => a.rank - b.rank)) {
    const choice = choices.findIndex(
      (box) => isBoxInside(box, frame) && !taken.some((other) => doBoxesOverlap(box, other)),
    );
    const box = choices[choice];
    if (!box) continue;
    taken.push(box);
    placed.push({ value, choice, box });
  }
  return placed;
}
