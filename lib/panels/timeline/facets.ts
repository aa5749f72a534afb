import type { PanelContext } from '@/lib/panels/context';

/** One way to narrow a panel's rows: `filter=<id>:<value>`. */
export interface Facet<Row> {
  readonly id: string;
  /** Values of a row; one of them must be among those chosen. */
  readonly valuesOf: (row: Row) => readonly string[];
}

/** What a reader chose with `filter`, as far as a panel knows it. */
export interface Chosen<Row> {
  readonly keeps: (row: Row) => boolean;
  /** Values chosen of a facet; empty = all. */
  readonly of: (facet: string) => readonly string[];
  /** What was asked for and is no value of any row. */
  readonly notes: readonly string[];
}

/** Facets of all panels that share a page: one panel's choice is no mistake to its neighbours. */
const SHARED_FACETS: ReadonlySet<string> = new Set([
  'kind',
  'force',
  'area',
  'confidence',
  'operator',
  'site',
  'status',
  'scope',
  'track',
  'actor',
  'significance',
  'direction',
]);

/** What panels that share a page group by, besides the bars of deployments. */
export const SHARED_GROUPINGS: ReadonlySet<string> = new Set(['operator', 'sitekind', 'host']);

function split(item: string): readonly [string, string] {
  const at = item.indexOf(':');
  return at === -1 ? [item, ''] : [item.slice(0, at), item.slice(at + 1)];
}

/**
 * Reads the view's filter over the rows: values of one facet add up, facets narrow each other. A value that no row
 * has, or a facet that no panel has, is left out and named in a note; the rest is shown.
 */
export function chooseBy<Row>(
  context: PanelContext,
  facets: readonly Facet<Row>[],
  rows: readonly Row[],
): Chosen<Row> {
  const chosen = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  for (const item of context.state.filter ?? []) {
    const [id, value] = split(item);
    const facet = facets.find((each) => each.id === id);
    if (facet === undefined) {
      if (!SHARED_FACETS.has(id)) unknown.push(item);
    } else if (rows.some((row) => facet.valuesOf(row).includes(value))) {
      chosen.set(id, [...(chosen.get(id) ?? []), value]);
    } else unknown.push(item);
  }
  return {
    keeps: (row) =>
      facets.every(({ id, valuesOf }) => {
        const wanted = chosen.get(id);
        return wanted === undefined || valuesOf(row).some((value) => wanted.includes(value));
      }),
    of: (facet) => chosen.get(facet) ?? [],
    notes: unknown.map((value) => context.t('forces.filter.unknown', { value })),
  };
}

/** The view's filter with only this value of a facet, or with none of it where the value is null. */
export function filterWith(
  filter: readonly string[] | null,
  facet: string,
  value: string | null,
): readonly string[] | null {
  const rest = (filter ?? []).filter((item) => split(item)[0] !== facet);
  const next = value === null ? rest : [...rest, `${facet}:${value}`];
  return next.length > 0 ? next : null;
}
