import type { DataAccess } from '@/lib/schema/data-access';
import type { NamesRow } from '@/lib/schema/rows';

/** Names by everything a row may write for them, kept as long as the table that they come from. */
const indexes = new WeakMap<readonly NamesRow[], ReadonlyMap<string, string>>();

function indexOf(rows: readonly NamesRow[]): ReadonlyMap<string, string> {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const { id, name_en: name, aliases } of rows) {
    for (const written of [id, name, ...aliases]) if (!index.has(written)) index.set(written, name);
  }
  indexes.set(rows, index);
  return index;
}

/**
 * The one English name by which an actor, group, ship or place is shown, whatever a row calls it ("Houthis",
 * "Turkiye", "Abraham Lincoln"). A text that the table of names does not hold is shown as it is, and so is
 * everything when the table cannot be read.
 */
export function properName(data: DataAccess, written: string): string {
  try {
    return indexOf(data.rows('names')).get(written) ?? written;
  } catch {
    return written;
  }
}
