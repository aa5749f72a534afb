import { type LabelBox, placeLabels } from '@/lib/geo/labels';
import { type Frame, projector } from '@/lib/geo/mercator';
import { isWithin, type Pixel } from '@/lib/geo/position';
import type { BaseMap, PlaceName } from './basemap';
import { visibleBox } from './map-base';
import type { BadgeShape, MapFigure, MapShape, MarkShape, RingShape } from './map-figure';
import { deskEdges, furnitureOf } from './map-furniture';
import { type LineLabel, placeLineLabels } from './map-line-labels';
import { type NameCanvas, type NameLabel, type NameLanguage, placeNames } from './map-names';
import { narrowShift } from './map-view';

/** Side of a badge in px, and the room it is given. */
export const BADGE_SIZE = 22;
const BADGE_ROOM = 26;
/** More marks than this are a crowd: drawn on a canvas, under the names. */
const CROWD = 600;

/** True for so many marks that they are drawn on one canvas instead of as elements. */
export function isCrowd(marks: readonly Placed<MarkShape>[]): boolean {
  return marks.length > CROWD;
}

/** Size of a mark in px, and of one with a letter in it. */
const MARK_SIZE = { plain: 9, letter: 15 } as const;

/** Size of a mark in px. */
export function markSize({ letter }: Pick<MarkShape, 'letter'>): number {
  return letter === null ? MARK_SIZE.plain : MARK_SIZE.letter;
}
/** Room that badges leave to a mark with a letter, px. */
const LETTER_ROOM = 12;
/** Room above a ring for its number, px. */
const RING_TEXT = 15;

/** A shape with its place on the frame. */
export interface Placed<Shape extends MapShape> {
  readonly shape: Shape;
  readonly at: Pixel;
}

/** A badge: where it is drawn, and the place it stands for when that was taken by another. */
export interface PlacedBadge extends Placed<BadgeShape> {
  readonly moved: Pixel | null;
}

/** Everything of a fixed size in px on a frame, ready to draw. */
export interface MapLayout {
  readonly marks: readonly Placed<MarkShape>[];
  readonly rings: readonly Placed<RingShape>[];
  readonly badges: readonly PlacedBadge[];
  readonly names: readonly NameLabel[];
  /** Words beside lines. */
  readonly lineLabels: readonly LineLabel[];
  /** Middle of what the narrowest boxes show, px of the frame. */
  readonly middle: Pixel;
}

/** The figure's view as a frame of a width, px. */
export function frameOf(figure: MapFigure, width: number): Frame {
  return { centre: figure.view.centre, zoom: figure.view.zoom, width, height: figure.height };
}

/** Middle of what the narrowest boxes show of a frame, px. */
function middleOf(frame: Frame): Pixel {
  const [right, down] = narrowShift(frame);
  return [frame.width / 2 + right, frame.height / 2 + down];
}

/** Shapes of the layers that are shown and have not failed, bottom to top. */
export function shownShapes(figure: MapFigure): readonly MapShape[] {
  return figure.layers.flatMap((layer) => (layer.shown && layer.status !== 'failed' ? layer.shapes : []));
}

/** Offsets in px at which a badge may stand when its own place is taken: near ones first, clockwise from east. */
const SHIFTS: readonly Pixel[] = [
  [0, 0],
  ...[20, 30, 42, 56, 72].flatMap((radius) =>
    [0, 45, 90, 135, 180, 225, 270, 315].map((degrees): Pixel => {
      const angle = (degrees * Math.PI) / 180;
      return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
    }),
  ),
];

const square = (centre: Pixel, side: number): LabelBox => ({ centre, width: side, height: side, rotate: 0 });

function ringBox({ shape, at }: Placed<RingShape>): LabelBox {
  const side = 2 * shape.radiusPx;
  if (shape.text === null) return square(at, side);
  return { centre: [at[0], at[1] - RING_TEXT / 2], width: side, height: side + RING_TEXT, rotate: 0 };
}

/**
 * Badges that do not cover each other, a ring or a great name: the one with most receipts is placed first. One
 * without any room stays at its place.
 */
function placeBadges(
  badges: readonly Placed<BadgeShape>[],
  taken: readonly LabelBox[],
  { box }: NameCanvas,
): readonly PlacedBadge[] {
  const wishes = badges.map((badge) => ({
    value: badge,
    rank: -badge.shape.receipts.length,
    choices: SHIFTS.map(([dx, dy]) => square([badge.at[0] + dx, badge.at[1] + dy], BADGE_ROOM)),
  }));
  const found = new Map(placeLabels(wishes, taken, box).map((placed) => [placed.value, placed.box.centre]));
  return badges.map(({ shape, at }, index): PlacedBadge => {
    const wish = wishes[index];
    const place = (wish && found.get(wish.value)) ?? at;
    return { shape, at: place, moved: place[0] === at[0] && place[1] === at[1] ? null : at };
  });
}

/** Names that must be there whatever the data: the great waters and the first of the straits. */
function isGreat({ kind, priority }: PlaceName): boolean {
  return (kind === 'water' && priority <= 2) || (kind === 'strait' && priority === 1);
}

/** Room that marks need from badges and names; a crowd of marks gets none, as it covers the map. */
function roomOfMarks(marks: readonly Placed<MarkShape>[]) {
  if (isCrowd(marks)) return { all: [], lettered: [] };
  const lettered = marks.filter(({ shape }) => shape.letter !== null);
  return {
    all: marks.map(({ shape, at }) => square(at, markSize(shape))),
    lettered: lettered.map(({ at }) => square(at, LETTER_ROOM)),
  };
}

/** Great names beside rings and letters, or, where that leaves no room, over the letters. */
function placeGreat(
  base: BaseMap,
  obstacles: readonly LabelBox[],
  letters: readonly LabelBox[],
  canvas: NameCanvas,
): readonly NameLabel[] {
  const names = base.names.filter(isGreat);
  const free = placeNames(names, [...obstacles, ...letters], canvas);
  const rest = names.filter((name) => !free.some((label) => label.name === name));
  return [...free, ...placeNames(rest, [...obstacles, ...free.map(({ box }) => box)], canvas)];
}

/**
 * Places rings, the great names, badges and the other names, in this order, so that none covers another; marks
 * keep their exact place. What lies outside the region or the frame is left out.
 */
export function layoutMap(figure: MapFigure, frame: Frame, base: BaseMap, lang: NameLanguage): MapLayout {
  const project = projector(frame);
  const middle = middleOf(frame);
  const canvas: NameCanvas = { frame, box: visibleBox(base.region.bounds, frame), lang, middle: middle[0] };
  const placed = <Shape extends MarkShape | RingShape | BadgeShape>(
    shape: Shape,
  ): readonly Placed<Shape>[] => {
    const at = project(shape.at);
    const isVisible = at[0] >= 0 && at[1] >= 0 && at[0] <= frame.width && at[1] <= frame.height;
    return isVisible && isWithin(shape.at, base.region.bounds) ? [{ shape, at }] : [];
  };
  const shapes = shownShapes(figure);
  const rings = shapes.flatMap((shape) => (shape.kind === 'ring' ? placed(shape) : []));
  const ringBoxes = rings.map(ringBox);
  const furniture = furnitureOf(frame);
  const edges = deskEdges(frame);
  const marks = shapes.flatMap((shape) => (shape.kind === 'mark' ? placed(shape) : []));
  const room = roomOfMarks(marks);
  const great = placeGreat(base, [...ringBoxes, ...furniture, ...edges], room.lettered, canvas);
  const taken = [...ringBoxes, ...furniture, ...great.map(({ box }) => box)];
  const all = shapes.flatMap((shape) => (shape.kind === 'badge' ? placed(shape) : []));
  const badges = placeBadges(all, [...taken, ...room.lettered], canvas);
  const solid = [...taken, ...badges.map(({ at }) => square(at, BADGE_ROOM)), ...room.all];
  const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));
  const lineLabels = placeLineLabels(lines, project, solid, canvas.box);
  const obstacles = [...solid, ...edges, ...lineLabels.map(({ box }) => box)];
  return {
    middle,
    lineLabels,
    marks,
    rings,
    badges,
    names: [
      ...great,
      ...placeNames(
        base.names.filter((name) => !isGreat(name)),
        obstacles,
        canvas,
      ),
    ],
  };
}
