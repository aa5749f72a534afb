import { quote } from '@/lib/datasets/data-problem';
import type { Dataset } from '@/lib/datasets/load-dataset';
import type { ParsedResource, PlacedProblem } from '@/lib/datasets/parsed-resource';
import { rowKey } from '@/lib/provenance/row-key';
import { COUNTRY_CODES } from '@/lib/schema/country-codes';
import type { Descriptor, Field } from '@/lib/schema/descriptor';
import type { Cell } from '@/lib/schema/table';
import { UNITS } from '@/lib/units/registry';

type Kind = NonNullable<Field['refers']>;

/** What a reference of each kind may name. */
export interface Target {
  readonly has: (id: string) => boolean;
  readonly expected: string;
}

/** Targets of the kinds that are the same for every dataset. */
export type SharedTargets = Readonly<Record<Exclude<Kind, 'source' | 'source-url'>, Target>>;

/** Kinds of the names table that act. */
const ACTOR_KINDS: ReadonlySet<string> = new Set(['state', 'territory', 'organisation', 'group', 'grouping']);

function keysOf(dataset: Dataset | undefined): ReadonlySet<string> {
  const first = dataset?.resources.values().next().value;
  return new Set(first?.rows.map((row) => rowKey(first.resource, row)));
}

function actorsOf(names: Dataset | undefined): ReadonlySet<string> {
  const first = names?.resources.values().next().value;
  const rows = first?.rows.filter((row) => ACTOR_KINDS.has(String(row.kind))) ?? [];
  return new Set(rows.map((row) => String(row.id)));
}

function recordsOf(datasets: readonly Dataset[]): ReadonlySet<string> {
  const diplomacy = datasets.filter(({ descriptor }) => descriptor.topic === 'diplomacy');
  return new Set(diplomacy.flatMap((dataset) => [...keysOf(dataset)]));
}

/** Everything that references may name, drawn from all datasets together. */
export function sharedTargets(datasets: readonly Dataset[]): SharedTargets {
  const dataset = (id: string) => datasets.find(({ descriptor }) => descriptor.name === id);
  const target = (ids: { has(id: string): boolean }, expected: string): Target => ({
    has: (id) => ids.has(id),
    expected,
  });
  return {
    area: target(keysOf(dataset('deployment-areas')), 'an area of deployment-areas'),
    chokepoint: target(keysOf(dataset('chokepoints')), 'a passage of chokepoints'),
    country: target(COUNTRY_CODES, 'a country code (ISO 3166-1 alpha-2, EU or ZZ)'),
    actor: target(actorsOf(dataset('names')), 'an actor of names'),
    record: target(recordsOf(datasets), 'the id of a record in a diplomacy dataset'),
    node: target(keysOf(dataset('sea-network')), 'a node of sea-network'),
    unit: target(UNITS, 'a unit id of lib/units'),
  };
}

function ownTargets(descriptor: Descriptor): Readonly<Record<'source' | 'source-url', Target>> {
  const ids = new Set(descriptor.sources.map(({ id }) => id));
  const urls = new Set(descriptor.sources.flatMap(({ path }) => (path === null ? [] : [path])));
  return {
    source: { has: (id) => ids.has(id), expected: "the id of one of the descriptor's sources" },
    'source-url': { has: (url) => urls.has(url), expected: "the address of one of the descriptor's sources" },
  };
}

const itemsOf = (cell: Cell | undefined): readonly string[] => {
  if (cell === null || cell === undefined) return [];
  return typeof cell === 'object' ? cell : [String(cell)];
};

/** Cells that point to something that is not there. */
export function referenceProblems(
  descriptor: Descriptor,
  parsed: ParsedResource,
  shared: SharedTargets,
): PlacedProblem[] {
  const targets = { ...shared, ...ownTargets(descriptor) };
  const { fields } = parsed.resource.schema;
  const unitColumns = new Set(fields.map(({ unitField }) => unitField));
  return fields.flatMap((field) => {
    const kind = field.refers ?? (unitColumns.has(field.name) ? 'unit' : undefined);
    if (kind === undefined) return [];
    const { has, expected } = targets[kind];
    return parsed.rows.flatMap((row, at) =>
      itemsOf(row[field.name])
        .filter((id) => !has(id))
        .map((id) => ({ line: parsed.lines[at] ?? 0, column: field.name, found: quote(id), expected })),
    );
  });
}
