import type { PanelContext } from '@/lib/panels/context';
import { type ControlOption, makeControl, toggled } from '@/lib/panels/controls';
import type { PanelControl } from '@/lib/panels/panel';

/** Facets that the panels of this room can be narrowed by; a panel passes over those of its neighbours. */
const ROOM: ReadonlySet<string> = new Set([
  'verdict',
  'weight',
  'held',
  'mediator',
  'body',
  'effect',
  'standing',
  'tie',
  'actor',
  'side',
  'stance',
  'speaker',
]);

/** One facet of a panel: its name in the address, and the values there are, with their words. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** What choosing nothing is called; left out = "all". */
  readonly none?: string;
  readonly values: readonly { readonly id: string; readonly label: string; readonly count: number | null }[];
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
export function chosenOf(context: PanelContext, { id, values }: Facet): ReadonlySet<string> {
  const known = new Set(values.map((value) => value.id));
  return new Set(
    pairs(context).flatMap(({ facet, value }) => (facet === id && known.has(value) ? [value] : [])),
  );
}

/** What the address asks for that these facets do not have, in words. */
export function facetNotes(context: PanelContext, facets: readonly Facet[]): readonly string[] {
  return pairs(context).flatMap(({ facet, value }) => {
    const own = facets.find(({ id }) => id === facet);
    if (own === undefined) {
      return ROOM.has(facet) ? [] : [context.t('diplomacy.note.facet', { asked: `${facet}:${value}` })];
    }
    if (own.values.some(({ id }) => id === value)) return [];
    const known = own.values.map(({ id }) => `${facet}:${id}`).join(', ');
    return [context.t('diplomacy.note.value', { asked: `${facet}:${value}`, known })];
  });
}

/** The facet as a row of links: all, and each value switched on or off. */
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
  return makeControl(state, { id: facet.id, label: facet.label, options: [all, ...each] });
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
