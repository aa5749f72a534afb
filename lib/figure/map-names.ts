import { isBoxInside, type LabelBox, type LabelWish, placeLabels } from '@/lib/geo/labels';
import { type Frame, projector } from '@/lib/geo/mercator';
import type { Pixel, PixelBox } from '@/lib/geo/position';
import { NAME_KINDS, type PlaceName } from './basemap';

/** Language of the first name of a place. */
export type NameLanguage = 'en' | 'ar' | 'fa';

/** How names are set: size and spacing between letters in px, width of a letter as a share of the size. */
export interface NameStyle {
  readonly size: number;
  readonly spacing: number;
  readonly letter: number;
}

const WATER: NameStyle = { size: 15, spacing: 2.5, letter: 0.5 };
const SMALL_WATER: NameStyle = { size: 12, spacing: 1, letter: 0.5 };
const COUNTRY: NameStyle = { size: 12, spacing: 1.5, letter: 0.57 };
const PLACE: NameStyle = { size: 12, spacing: 0, letter: 0.54 };

/** Size of the local names under an English one, px, and the mean width of their letters as a share of it. */
export const LOCAL_SIZE = 12;
const LOCAL_LETTER = 0.48;
const LINE_GAP = 3;

/** Half the width of what even the narrowest screen shows of the frame: names in it are placed first. */
const CENTRAL_PX = 150;
/** Distance of a name from the dot of its place, and of a strait's name from its middle (there may be a ring), px. */
const DOT_GAP = 6;
const STRAIT_GAPS = [22, 38] as const;
/** Zoom from which islands are drawn with an outline and need no dot. */
const OUTLINED_ZOOM = 8;

/** A name with its place on the frame. */
export interface NameLabel {
  readonly name: PlaceName;
  readonly style: NameStyle;
  readonly box: LabelBox;
  readonly text: string;
  /** Second line with the local names; null where there is no room or no need for one. */
  readonly local: string | null;
  /** Place of the dot beside the name; null for names written over what they name. */
  readonly dot: Pixel | null;
}

/** What names are placed on. */
export interface NameCanvas {
  readonly frame: Frame;
  /** What may be written on, px. */
  readonly box: PixelBox;
  readonly lang: NameLanguage;
  /** Middle of what the narrowest boxes show, px from the left. */
  readonly middle: number;
}

interface Choice extends LabelBox {
  readonly local: string | null;
}

interface Wish {
  readonly name: PlaceName;
  readonly style: NameStyle;
  readonly text: string;
  readonly at: Pixel;
  readonly choices: readonly Choice[];
}

/** Room of a name: with the local names under it, then without them. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly local: string | null;
}

function styleOf(name: PlaceName, zoom: number): NameStyle {
  if (name.kind === 'water') return name.priority <= 3 && zoom >= 5 ? WATER : SMALL_WATER;
  if (name.kind === 'strait') return SMALL_WATER;
  return name.kind === 'country' ? COUNTRY : PLACE;
}

function roomsOf(name: PlaceName, style: NameStyle, lang: NameLanguage): readonly Room[] {
  const width = name[lang].length * (style.size * style.letter + style.spacing) + 4;
  const alone: Room = { width, height: style.size + 3, local: null };
  const locals = name.local.filter((other) => other !== lang).map((other) => name[other]);
  if (locals.length === 0) return [alone];
  const local = locals.join(' · ');
  const both = {
    width: Math.max(width, local.length * LOCAL_SIZE * LOCAL_LETTER + 4),
    height: alone.height + LINE_GAP + LOCAL_SIZE,
    local,
  };
  return [both, alone];
}

/** Over what it names, or a little further along its line or beside it. */
function centredChoices(at: Pixel, rotate: number, room: Room): readonly Choice[] {
  const angle = (rotate * Math.PI) / 180;
  const shifts = [0, 12, -12].flatMap((aside) =>
    [0, 24, -24, 48, -48].map((along) => [along, aside] as const),
  );
  return shifts.map(([along, aside]): Choice => {
    const x = at[0] + along * Math.cos(angle) - aside * Math.sin(angle);
    const y = at[1] + along * Math.sin(angle) + aside * Math.cos(angle);
    return { centre: [x, y], rotate, ...room };
  });
}

/** Beside its place: right, left, above, below, then the corners. */
function besideChoices([x, y]: Pixel, gap: number, room: Room): readonly Choice[] {
  const across = room.width / 2 + gap;
  const down = room.height / 2 + gap - 2;
  const [near, half] = [across - 4, down / 2 + 3];
  const straight: readonly Pixel[] = [
    [across, 0],
    [-across, 0],
    [0, -down],
    [0, down],
  ];
  const corners: readonly Pixel[] = [
    [near, -half],
    [near, half],
    [-near, -half],
    [-near, half],
  ];
  return [...straight, ...corners].map(
    ([dx, dy]): Choice => ({ centre: [x + dx, y + dy], rotate: 0, ...room }),
  );
}

function choicesOf(name: PlaceName, rooms: readonly Room[], { frame }: NameCanvas): readonly Choice[] {
  const project = projector(frame);
  const at = project(name.at);
  if (name.kind === 'city' || name.kind === 'island')
    return rooms.flatMap((room) => besideChoices(at, DOT_GAP, room));
  if (name.kind === 'strait')
    return rooms.flatMap((room) => STRAIT_GAPS.flatMap((gap) => besideChoices(at, gap, room)));
  const places = [{ at: name.at, rotate: name.rotate }, ...name.also];
  return rooms.flatMap((room) =>
    places.flatMap((place) => centredChoices(project(place.at), place.rotate, room)),
  );
}

/** Waters and straits first, then by priority; names in the middle that every screen shows go before others of their kind. */
function rankOf({ name, at }: Wish, canvas: NameCanvas): number {
  return name.priority + NAME_KINDS.indexOf(name.kind) / 10 + (isCentral(at[0], canvas) ? 0 : 1.5);
}

function isInSight(name: PlaceName, { frame, box }: NameCanvas): boolean {
  const project = projector(frame);
  return [name, ...name.also].some(({ at }) => {
    const [x, y] = project(at);
    return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
  });
}

const isCentral = (x: number, { middle }: NameCanvas) => Math.abs(x - middle) <= CENTRAL_PX;

/** For what lies in the middle: choices that even the narrowest screen shows whole come first. */
function centralFirst(choices: readonly Choice[], at: Pixel, canvas: NameCanvas): readonly Choice[] {
  if (!isCentral(at[0], canvas)) return choices;
  const { middle, frame } = canvas;
  const strip = [middle - CENTRAL_PX, 0, middle + CENTRAL_PX, frame.height] as const;
  const isShown = (choice: Choice) => isBoxInside(choice, strip);
  return [...choices.filter(isShown), ...choices.filter((choice) => !isShown(choice))];
}

function wishOf(name: PlaceName, canvas: NameCanvas): LabelWish<Wish> {
  const { frame, lang } = canvas;
  const style = styleOf(name, frame.zoom);
  const at = projector(frame)(name.at);
  const choices = centralFirst(choicesOf(name, roomsOf(name, style, lang), canvas), at, canvas);
  const wish = { name, style, text: name[lang], at, choices };
  return { value: wish, rank: rankOf(wish, canvas), choices };
}

function dotOf({ name, at }: Wish, zoom: number): Pixel | null {
  if (name.kind === 'city') return at;
  return name.kind === 'island' && (zoom < OUTLINED_ZOOM || name.disputed !== null) ? at : null;
}

/** Names that a frame has room for beside the obstacles, in order of placing. */
export function placeNames(
  names: readonly PlaceName[],
  obstacles: readonly LabelBox[],
  canvas: NameCanvas,
): readonly NameLabel[] {
  const wishes = names
    .filter((name) => name.minZoom <= canvas.frame.zoom && isInSight(name, canvas))
    .map((name) => wishOf(name, canvas));
  return placeLabels(wishes, obstacles, canvas.box).flatMap(({ value, choice }) => {
    const box = value.choices[choice];
    if (!box) return [];
    const { name, style, text } = value;
    return [{ name, style, text, box, local: box.local, dot: dotOf(value, canvas.frame.zoom) }];
  });
}
