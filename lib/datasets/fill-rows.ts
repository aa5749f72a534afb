import type { Field, Resource } from '@/lib/schema/descriptor';
import type { Cell, Row } from '@/lib/schema/table';
import type { ParsedResource } from './parsed-resource';

const NO_ITEMS: readonly string[] = [];
const missing = ({ type }: Field): Cell => (type === 'list' ? NO_ITEMS : null);

/**
 * Rows of an earlier release with the fields that the dataset has been given since: what was not recorded then is
 * missing, never a guess. Fields of the time that are gone now stay. The rows themselves when nothing is lacking.
 */
export function fillRows({ resource, rows }: ParsedResource, now: Resource): readonly Row[] {
  const had = new Set(resource.schema.fields.map(({ name }) => name));
  const since = now.schema.fields.filter(({ name }) => !had.has(name));
  if (since.length === 0) return rows;
  const filling = Object.fromEntries(since.map((field) => [field.name, missing(field)]));
  return rows.map((row) => ({ ...filling, ...row }));
}
