import { isIsoDate } from '@/lib/time/iso-date';
import { LANGUAGES } from './direction';
import type { ViewState } from './view-state';

/** What a refused value should have been; each has words in the catalogue (`view-state.allowed.<rule>`). */
export type RuleName =
  | 'date'
  | 'order'
  | 'list'
  | 'at'
  | 'mode'
  | 'mean'
  | 'every'
  | 'baseline'
  | 'scale'
  | 'axes'
  | 'lag'
  | 'vintage'
  | 'token'
  | 'words'
  | 'past'
  | 'reference'
  | 'sort'
  | 'knots'
  | 'theme'
  | 'lang'
  | 'controls'
  | 'flag'
  | 'once';

/** A value read from an address: what was understood, and the part that was not. */
export interface Reading<Value> {
  readonly value: Value;
  readonly refused: string | null;
}

/** One parameter of an address. `read` never throws and gives the default for what it does not understand. */
export interface Parameter<Value> {
  readonly rule: RuleName;
  readonly read: (text: string) => Reading<Value>;
  /** Text for the address, or null when the value is the default and is left out. */
  readonly write: (value: Value) => string | null;
}

/** Parameters by name. */
export type Parameters = { readonly [Name in keyof ViewState]: Parameter<ViewState[Name]> };

/** Days that an address may name: wide enough for every dataset, narrow enough to draw. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2100-12-31';
const LIST_ITEM = /^[A-Za-z0-9][A-Za-z0-9._~:-]{0,79}$/;
/** Written for an empty list: an empty parameter means "not given", as a plain form sends it. */
const NONE = 'none';
const MAX_MEAN_DAYS = 90;
/** Faster than any merchant ship. */
const MAX_KNOTS = 40;
const MAX_LAG_DAYS = 365;
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const SORT = /^-?[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** What a receipt's reference looks like; whether it exists is looked up by those who show it. */
const REFERENCE =
  /^[a-z0-9-]{1,60}(?::[a-z0-9-]{1,60})?\/[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,160}$/u;
/** Words of a search: no control characters and no marks that change the direction of the text around them. */
const WORDS = /^[^\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,80}$/u;
const AT = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?),(\d{1,2}(?:\.\d{1,9})?)$/;
/** Web-Mercator ends here; beyond it a map has no picture. */
const MAX_LAT = 85;
const MAX_LON = 180;
const MAX_ZOOM = 19;

const date: Parameter<string | null> = {
  rule: 'date',
  read: (text) => {
    const isKnown = isIsoDate(text) && text >= FIRST_DAY && text <= LAST_DAY;
    return isKnown ? { value: text, refused: null } : { value: null, refused: text };
  },
  write: (value) => value,
};

function list(most: number): Parameter<readonly string[] | null> {
  return {
    rule: 'list',
    read: (text) => {
      if (text === NONE) return { value: [], refused: null };
      const asked = [...new Set(text.split(',').map((item) => item.trim()))].filter((item) => item !== '');
      const good = asked.filter((item) => LIST_ITEM.test(item) && item !== NONE);
      const value = good.slice(0, most);
      const refused = asked.filter((item) => !value.includes(item));
      return {
        value: value.length > 0 ? value : null,
        refused: refused.length > 0 ? refused.join(',') : null,
      };
    },
    write: (value) => (value === null ? null : value.length === 0 ? NONE : value.join(',')),
  };
}

function choice<const Value extends string>(
  rule: RuleName,
  values: readonly [Value, ...Value[]],
): Parameter<Value> {
  const fallback = values[0];
  return {
    rule,
    read: (text) => {
      const found = values.find((value) => value === text);
      return found === undefined ? { value: fallback, refused: text } : { value: found, refused: null };
    },
    write: (value) => (value === fallback ? null : value),
  };
}

const round = (value: number, step: number) => Math.round(value / step) * step + 0;
/** Three decimals without floating-point dust; + 0 turns −0 into 0. */
const degrees = (value: number) => Math.round(value * 1000) / 1000 + 0;

const at: Parameter<ViewState['at']> = {
  rule: 'at',
  read: (text) => {
    const match = AT.exec(text);
    const lat = degrees(Number(match?.[1]));
    const lon = degrees(Number(match?.[2]));
    const zoom = round(Number(match?.[3]), 0.5);
    const isPlace = Math.abs(lat) <= MAX_LAT && Math.abs(lon) <= MAX_LON && zoom <= MAX_ZOOM;
    return isPlace ? { value: { lat, lon, zoom }, refused: null } : { value: null, refused: text };
  },
  write: (value) =>
    value === null ? null : `${degrees(value.lat)},${degrees(value.lon)},${round(value.zoom, 0.5)}`,
};

const mean: Parameter<number | null> = {
  rule: 'mean',
  read: (text) => {
    const days = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return days >= 1 && days <= MAX_MEAN_DAYS
      ? { value: days, refused: null }
      : { value: null, refused: text };
  },
  write: (value) => (value === null ? null : String(value)),
};

/** A text of that form, or null. */
function text(rule: RuleName, form: RegExp): Parameter<string | null> {
  return {
    rule,
    read: (asked) =>
      form.test(asked) && asked.trim() === asked
        ? { value: asked, refused: null }
        : { value: null, refused: asked },
    write: (value) => value,
  };
}

const lag: Parameter<number | null> = {
  rule: 'lag',
  read: (asked) => {
    const days = /^-?\d{1,3}$/.test(asked) ? Number(asked) + 0 : Number.NaN;
    return Math.abs(days) <= MAX_LAG_DAYS
      ? { value: days === 0 ? 0 : days, refused: null }
      : { value: null, refused: asked };
  },
  write: (value) => (value === null ? null : String(value)),
};

const knots: Parameter<number | null> = {
  rule: 'knots',
  read: (asked) => {
    const speed = /^\d{1,2}(\.\d)?$/.test(asked) ? Number(asked) : 0;
    return speed >= 1 && speed <= MAX_KNOTS
      ? { value: speed, refused: null }
      : { value: null, refused: asked };
  },
  write: (value) => (value === null ? null : String(value)),
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

const flag: Parameter<boolean> = {
  rule: 'flag',
  read: (text) => {
    const value = FLAGS.get(text);
    return value === undefined ? { value: true, refused: text } : { value, refused: null };
  },
  write: (value) => (value ? null : '0'),
};

/** Every parameter of a view, in the canonical order of an address. The first choice is the default. */
export const PARAMETERS: Parameters = {
  on: date,
  from: date,
  to: date,
  layers: list(40),
  at,
  series: list(60),
  mode: choice('mode', ['value', 'index', 'change', 'multiples']),
  base: date,
  mean,
  every: choice('every', ['day', 'week', 'month']),
  events: list(20),
  baseline: choice('baseline', ['mean-2025', 'same-weeks-2025', 'mean-2019']),
  scale: choice('scale', ['linear', 'log']),
  axes: choice('axes', ['free', 'shared']),
  align: list(12),
  lag,
  vintage: choice('vintage', ['present', 'both']),
  as: text('token', TOKEN),
  by: text('token', TOKEN),
  filter: list(30),
  q: text('words', WORDS),
  vs: date,
  past: choice('past', ['90', '30', '365', 'all']),
  select: text('reference', REFERENCE),
  sort: text('sort', SORT),
  start: text('words', WORDS),
  finish: text('words', WORDS),
  knots,
  release: text('token', TOKEN),
  legend: flag,
  theme: choice('theme', ['auto', 'light', 'dark']),
  lang: choice('lang', LANGUAGES),
  controls: choice('controls', ['full', 'min', 'none']),
  title: flag,
};
