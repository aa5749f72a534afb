import type { ViewState } from '@/lib/view-state/view-state';
import { toggled } from './controls';

/** What the view's filter says of one facet, in the order asked. */
export function askedOf({ filter }: ViewState, facet: string): readonly string[] {
  const prefix = `${facet}:`;
  return (filter ?? []).filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
}

/** The filter with a facet set to one value, or with the facet left out for null; other facets stay. */
export function withFacet({ filter }: ViewState, facet: string, value: string | null): ViewState['filter'] {
  const rest = (filter ?? []).filter((each) => !each.startsWith(`${facet}:`));
  const next = value === null ? rest : [...rest, `${facet}:${value}`];
  return next.length === 0 ? null : next;
}

/**
 * The filter with a value of a facet added or taken out. `shown` is what is shown now: where nothing was asked yet,
 * the choice begins from it. Nothing left, or the usual again, leaves the facet out.
 */
export function withToggled(
  { filter }: ViewState,
  facet: string,
  value: string,
  { shown, usual }: { readonly shown: readonly string[]; readonly usual: readonly string[] },
): ViewState['filter'] {
  const rest = (filter ?? []).filter((each) => !each.startsWith(`${facet}:`));
  const next = toggled(shown, value) ?? [];
  const isUsual = next.length === usual.length && usual.every((each) => next.includes(each));
  const all = isUsual ? rest : [...rest, ...next.map((each) => `${facet}:${each}`)];
  return all.length === 0 ? null : all;
}
