import type { PanelContext } from './context';
import { type ControlOption, makeControl, toggled } from './controls';
import type { PanelControl } from './panel';

/**
 * The one reader of `filter=<facet>:<value>` for panels of records: values of one facet add up, facets narrow each
 * other, and what no record has is passed over and named.
 */

/** Facets of panels that share a page: one panel's choice is no mistake to its neighbours. */
const SHARED: ReadonlySet<string> = new Set([
  'actor',
  'area',
  'body',
  'confidence',
  'direction',
  'effect',
  'force',
  'held',
  'kind',
  'mediator',
  'operator',
  'scope',
  'side',
  'significance',
  'site',
  'speaker',
  'stance',
  'standing',
  'status',
  'tie',
  'track',
  'verdict',
  'weight',
]);
/** Values that a note lists at most, and options that are shown before the rest is folded away. */
const MOST_LISTED = 12;
const SHOWN = 6;

/** One facet of a panel: its name in the address, and the values there are, with their words. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** What choosing nothing is called; left out = "all". */
  readonly none?: string;
  readonly values: readonly { readonly id: string; readonly label: string; readonly count: number | null }[];
}

/** One way to narrow a panel's rows by what each row says of itself. */
export interface RowFacet<Row> {
  readonly id: string;
  /** Values of a row; one of them must be among those chosen. */
  readonly valuesOf: (row: Row) => readonly string[];
}

/** What a reader chose of rows, as far as a panel knows it. */
export interface Chosen<Row> {
  readonly keeps: (row: Row) => boolean;
  /** Values chosen of a facet; empty = all. */
  readonly of: (facet: string) => readonly string[];
  /** What was asked for and is no value of any row. */
  readonly notes: readonly string[];
}

/** A value as it can stand in an address: lower case letters, figures and dashes. */
export function tokenOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function pairs(context: PanelContext): readonly { readonly facet: string; readonly value: string }[] {
  return (context.state.filter ?? []).map((item) => {
    const [facet = '', ...rest] = item.split(':');
    return { facet, value: rest.join(':') };
  });
}

/** Values chosen of a facet that it has; none chosen = everything is kept. */
export function chosenOf(
  context: PanelContext,
  { id, values }: Pick<Facet, 'id' | 'values'>,
): ReadonlySet<string> {
  const known = new Set(values.map((value) => value.id));
  return new Set(
    pairs(context).flatMap(({ facet, value }) => (facet === id && known.has(value) ? [value] : [])),
  );
}

/** What the address asks for that these facets do not have, in words. */
export function facetNotes(
  context: PanelContext,
  facets: readonly Pick<Facet, 'id' | 'values'>[],
): readonly string[] {
  return pairs(context).flatMap(({ facet, value }) => {
    const asked = `${facet}:${value}`;
    const own = facets.find(({ id }) => id === facet);
    if (own === undefined) return SHARED.has(facet) ? [] : [context.t('diplomacy.note.facet', { asked })];
    if (own.values.some(({ id }) => id === value)) return [];
    const ids = own.values.slice(0, MOST_LISTED).map(({ id }) => `${facet}:${id}`);
    const known = [...ids, ...(own.values.length > MOST_LISTED ? ['…'] : [])].join(', ');
    return [context.t('diplomacy.note.value', { asked, known })];
  });
}

/** The facet as a row of links: all, and each value switched on or off; a long row folds all but the first. */
export function facetControl(context: PanelContext, facet: Facet): PanelControl {
  const { state, t } = context;
  const others = (state.filter ?? []).filter((item) => !item.startsWith(`${facet.id}:`));
  const chosen = chosenOf(context, facet);
  const all: ControlOption = {
    label: facet.none ?? t('diplomacy.all'),
    patch: { filter: others.length > 0 ? others : null },
    isCurrent: chosen.size === 0,
  };
  const each = facet.values.map(({ id, label, count }) => ({
    label: count === null ? label : t('diplomacy.option', { label, count: context.number(count) }),
    patch: { filter: toggled(state.filter, `${facet.id}:${id}`) },
    isCurrent: chosen.has(id),
  }));
  return folded(context, makeControl(state, { id: facet.id, label: facet.label, options: [all, ...each] }));
}

/** The control with all but its first options and the chosen ones folded away, where that spares a line or more. */
export function folded(context: PanelContext, control: PanelControl): PanelControl {
  const isShown = (index: number) => index <= SHOWN || control.options[index]?.isCurrent === true;
  const first = control.options.filter((_, index) => isShown(index));
  const rest = control.options.filter((_, index) => !isShown(index));
  if (rest.length < 2) return control;
  return {
    ...control,
    options: [...first, ...rest],
    fold: { after: first.length, label: context.t('diplomacy.more', { count: rest.length }) },
  };
}

/** True if a row whose values of the facet are given is kept. */
export function isKept(chosen: ReadonlySet<string>, ...values: readonly string[]): boolean {
  return chosen.size === 0 || values.some((value) => chosen.has(value));
}

/** How many rows have each value, in order of first appearance. */
export function countBy<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Reads the view's filter over rows: which are kept, what was chosen, and what was asked for in vain. */
export function chooseBy<Row>(
  context: PanelContext,
  facets: readonly RowFacet<Row>[],
  rows: readonly Row[],
): Chosen<Row> {
  const known = facets.map(({ id, valuesOf }) => {
    const values = [...countBy(rows, valuesOf)].map(([value, count]) => ({ id: value, label: value, count }));
    return { id, valuesOf, values };
  });
  const chosen = new Map(known.map((facet) => [facet.id, chosenOf(context, facet)]));
  const nothing: ReadonlySet<string> = new Set();
  return {
    keeps: (row) => known.every(({ id, valuesOf }) => isKept(chosen.get(id) ?? nothing, ...valuesOf(row))),
    of: (facet) => [...(chosen.get(facet) ?? nothing)],
    notes: facetNotes(context, known),
  };
}
