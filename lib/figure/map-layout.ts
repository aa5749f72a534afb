import { doBoxesOverlap, type LabelBox, placeLabels } from '@/lib/geo/labels';
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

/** A shape that stands aside where its place is taken: where it is drawn, and then the place it stands for. */
export interface Movable<Shape extends MapShape> extends Placed<Shape> {
  readonly moved: Pixel | null;
}
export type PlacedBadge = Movable<BadgeShape>;
export type PlacedMark = Movable<MarkShape>;

/** Everything of a fixed size in px on a frame, ready to draw. */
export interface MapLayout {
  readonly marks: readonly PlacedMark[];
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

/** Offsets in px at which a shape may stand when its own place is taken: near ones first, clockwise from east. */
function shiftsOf(radii: readonly number[]): readonly Pixel[] {
  const around = radii.flatMap((radius) =>
    [0, 45, 90, 135, 180, 225, 270, 315].map((degrees): Pixel => {
      const angle = (degrees * Math.PI) / 180;
      return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
    }),
  );
  return [[0, 0], ...around];
}

const BADGE_SHIFTS = shiftsOf([20, 30, 42, 56, 72, 92, 116]);
/** Marks with a letter stay near: where there is no room near by they cover each other, and their cards list each other. */
const LETTER_SHIFTS = shiftsOf([14, 20, 28]);

const square = (centre: Pixel, side: number): LabelBox => ({ centre, width: side, height: side, rotate: 0 });

function ringBox({ shape, at }: Placed<RingShape>): LabelBox {
  const side = 2 * shape.radiusPx;
  if (shape.text === null) return square(at, side);
  return { centre: [at[0], at[1] - RING_TEXT / 2], width: side, height: side + RING_TEXT, rotate: 0 };
}

interface Room {
  readonly side: number;
  readonly shifts: readonly Pixel[];
  readonly taken: readonly LabelBox[];
}

/** Shapes that do not cover each other or what is taken, first come first; one without any room stays at its place. */
function standAside<Shape extends BadgeShape | MarkShape>(
  shapes: readonly Placed<Shape>[],
  { side, shifts, taken }: Room,
  { box }: NameCanvas,
): readonly Movable<Shape>[] {
  const wishes = shapes.map((value) => ({
    value,
    rank: value.shape.kind === 'badge' ? -value.shape.receipts.length : 0,
    choices: shifts.map(([dx, dy]) => square([value.at[0] + dx, value.at[1] + dy], side)),
  }));
  const found = new Map(placeLabels(wishes, taken, box).map((placed) => [placed.value, placed.box.centre]));
  return shapes.map((one): Movable<Shape> => {
    const [x, y] = found.get(one) ?? one.at;
    const isMoved = x !== one.at[0] || y !== one.at[1];
    return { shape: one.shape, at: [x, y], moved: isMoved ? one.at : null };
  });
}

/** Marks at their exact places, but for those with a letter that lie on one another. */
function placeMarks(marks: readonly Placed<MarkShape>[], canvas: NameCanvas): readonly PlacedMark[] {
  if (isCrowd(marks)) return marks.map((one) => ({ ...one, moved: null }));
  const lettered = marks.filter(({ shape }) => shape.letter !== null);
  const room: Room = { side: LETTER_ROOM, shifts: LETTER_SHIFTS, taken: [] };
  const placed = new Map(standAside(lettered, room, canvas).map((one) => [one.shape.id, one]));
  return marks.map((one) => placed.get(one.shape.id) ?? { ...one, moved: null });
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

/** Great names beside rings and marks, or, where that leaves no room, over marks without a letter, at last over all. */
function placeGreat(
  base: BaseMap,
  obstacles: readonly LabelBox[],
  { all, lettered }: ReturnType<typeof roomOfMarks>,
  canvas: NameCanvas,
): readonly NameLabel[] {
  const names = base.names.filter(isGreat);
  const labels: NameLabel[] = [];
  for (const marks of [all, lettered, []]) {
    const rest = names.filter((name) => !labels.some((label) => label.name === name));
    labels.push(...placeNames(rest, [...obstacles, ...labels.map(({ box }) => box), ...marks], canvas));
  }
  return labels;
}

/**
 * Places rings, the great names, badges and the other names, in this order, so that none covers another; marks
 * keep their exact place, but that those with a letter stand beside each other. What lies outside the region or the frame is left out.
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
  const exact = shapes.flatMap((shape) => (shape.kind === 'mark' ? placed(shape) : []));
  const marks = placeMarks(exact, canvas);
  const room = roomOfMarks(marks);
  const great = placeGreat(base, [...ringBoxes, ...furniture, ...edges], room, canvas);
  const taken = [...ringBoxes, ...furniture, ...great.map(({ box }) => box)];
  const all = shapes.flatMap((shape) => (shape.kind === 'badge' ? placed(shape) : []));
  const badgeRoom: Room = {
    side: BADGE_ROOM,
    shifts: BADGE_SHIFTS,
    taken: [...taken, ...room.lettered],
  };
  const badges = standAside(all, badgeRoom, canvas);
  // A badge that found no room stays where it is: a name under it looks for another place, or is left out.
  const badgeBoxes = badges.map(({ at }) => square(at, BADGE_SIZE));
  const clear = great.filter(({ box }) => !badgeBoxes.some((badge) => doBoxesOverlap(badge, box)));
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
      ...clear,
      ...placeNames(
        base.names.filter((name) => !clear.some((label) => label.name === name)),
        obstacles,
        canvas,
      ),
    ],
  };
}
