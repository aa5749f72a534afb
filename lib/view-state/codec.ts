import { PARAMETERS, type Parameter, type RuleName } from './parameters';
import type { ViewState } from './view-state';

/** Search parameters as a browser, a URL or a server page gives them. */
export type ViewParams =
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter that was not understood; `rule` says what it should have been. */
export interface Refusal {
  readonly name: keyof ViewState;
  /** As asked, at most 80 characters, control characters left out. */
  readonly value: string;
  readonly rule: RuleName;
}

/** Names of all parameters in the canonical order of an address. */
export const PARAMETER_NAMES = [
  'on',
  'from',
  'to',
  'layers',
  'at',
  'series',
  'mode',
  'base',
  'mean',
  'every',
  'events',
  'baseline',
  'scale',
  'axes',
  'align',
  'lag',
  'vintage',
  'as',
  'by',
  'filter',
  'q',
  'vs',
  'past',
  'select',
  'sort',
  'start',
  'finish',
  'knots',
  'release',
  'legend',
  'theme',
  'lang',
  'controls',
  'title',
] as const satisfies readonly (keyof ViewState)[];

/** The view of an address without parameters. */
export const DEFAULT_VIEW: ViewState = {
  on: null,
  from: null,
  to: null,
  layers: null,
  at: null,
  series: null,
  mode: 'value',
  base: null,
  mean: null,
  every: 'day',
  events: null,
  baseline: 'mean-2025',
  scale: 'linear',
  axes: 'free',
  align: null,
  lag: null,
  vintage: 'present',
  as: null,
  by: null,
  filter: null,
  q: null,
  vs: null,
  past: '90',
  select: null,
  sort: null,
  start: null,
  finish: null,
  knots: null,
  release: null,
  legend: true,
  theme: 'auto',
  lang: 'en',
  controls: 'full',
  title: true,
};

type Draft = { -readonly [Name in keyof ViewState]: ViewState[Name] };

const MAX_SHOWN = 80;
/** Control characters and marks that change the direction of the text around them. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function shown(value: string): string {
  return [...value.slice(0, MAX_SHOWN * 4).replace(UNSHOWN, '')].slice(0, MAX_SHOWN).join('');
}

function isPairs(params: ViewParams): params is Iterable<readonly [string, string]> {
  return Symbol.iterator in params;
}

/** All values of the known parameters by name; empty ones count as not given, as a plain form sends them. */
function valuesByName(params: ViewParams): ReadonlyMap<string, readonly string[]> {
  const pairs = isPairs(params)
    ? params
    : Object.entries(params).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : (value ?? [])).map((text) => [name, text] as const),
      );
  const found = new Map<string, string[]>(PARAMETER_NAMES.map((name) => [name, []]));
  for (const [name, value] of pairs) if (value.trim() !== '') found.get(name)?.push(value.trim());
  return found;
}

function readInto<Name extends keyof ViewState>(draft: Draft, name: Name, text: string): string | null {
  const parameter: Parameter<ViewState[Name]> = PARAMETERS[name];
  const { value, refused } = parameter.read(text);
  draft[name] = value;
  return refused;
}

function write<Name extends keyof ViewState>(state: ViewState, name: Name): string | null {
  const parameter: Parameter<ViewState[Name]> = PARAMETERS[name];
  return parameter.write(state[name]);
}

/** A range that ends before it begins says nothing: both ends are dropped. */
function dropReversedRange(draft: Draft, refusals: Refusal[]): void {
  const { from, to } = draft;
  if (from === null || to === null || from <= to) return;
  refusals.push({ name: 'from', value: from, rule: 'order' }, { name: 'to', value: to, rule: 'order' });
  draft.from = null;
  draft.to = null;
}

/**
 * Reads a view from search parameters without words, so that browsers need no catalogue. Never throws: what is
 * not understood is left at its default and named in `refusals`; of a repeated parameter the first counts;
 * parameters of other names are passed over.
 */
export function decodeViewState(params: ViewParams): {
  readonly state: ViewState;
  readonly refusals: readonly Refusal[];
} {
  const values = valuesByName(params);
  const draft: Draft = { ...DEFAULT_VIEW };
  const refusals: Refusal[] = [];
  for (const name of PARAMETER_NAMES) {
    const [first, second] = values.get(name) ?? [];
    if (first === undefined) continue;
    const refused = readInto(draft, name, first);
    if (refused !== null) refusals.push({ name, value: shown(refused), rule: PARAMETERS[name].rule });
    if (second !== undefined) refusals.push({ name, value: shown(second), rule: 'once' });
  }
  dropReversedRange(draft, refusals);
  return { state: draft, refusals };
}

/** Search parameters of a view in canonical order, defaults left out. Equal views give equal text. */
export function serializeViewState(state: ViewState): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of PARAMETER_NAMES) {
    const text = write(state, name);
    if (text !== null) params.append(name, text);
  }
  return params;
}

/** The view with some of its values replaced. */
export function withState(state: ViewState, patch: Partial<ViewState>): ViewState {
  return { ...state, ...patch };
}

/** Address of a path in a view, e.g. `/map?on=2026-02-20&layers=lanes,bases`; commas stay readable. */
export function viewAddress(path: string, state: ViewState): string {
  const query = serializeViewState(state)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~')
    .replaceAll('%2F', '/');
  return query === '' ? path : `${path}?${query}`;
}
