import type { PanelContext } from './context';

/** Pictures and groupings of panels that share a page: one panel's choice is no mistake to its neighbours. */
const SHARED = {
  as: new Set(['matrix', 'network', 'bars', 'marks', 'tracks', 'list', 'short']),
  by: new Set(['kind', 'force', 'area', 'operator', 'sitekind', 'host']),
} as const;

/** What the address asks for by `as` and `by` that this panel has not, in words; the rest is drawn. */
export function choiceNotes(
  context: PanelContext,
  own: { readonly as?: readonly string[]; readonly by?: readonly string[] },
): readonly string[] {
  return (['as', 'by'] as const).flatMap((name) => {
    const value = context.state[name];
    const known = own[name] ?? [];
    if (value === null || known.includes(value) || SHARED[name].has(value)) return [];
    const asked = `${name}=${value}`;
    if (known.length === 0) return [context.t('diplomacy.note.facet', { asked })];
    return [context.t('diplomacy.note.value', { asked, known: known.join(', ') })];
  });
}
