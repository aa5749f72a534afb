import type { DataAccess } from '@/lib/schema/data-access';
import type { NamesRow } from '@/lib/schema/rows';

type Index = ReadonlyMap<string, NamesRow>;

/** Rows by everything a row may write for them, kept as long as the table that they come from. */
const indexes = new WeakMap<readonly NamesRow[], Index>();

function indexOf(rows: readonly NamesRow[]): Index {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const index = new Map<string, NamesRow>();
  for (const row of rows) {
    for (const written of [row.id, row.name_en, ...row.aliases]) {
      if (!index.has(written)) index.set(written, row);
    }
  }
  indexes.set(rows, index);
  return index;
}

/** The name in the reader's language where one is established, else the English one. */
function nameIn(row: NamesRow, lang: string): string {
  if (lang === 'ar') return row.name_ar ?? row.name_en;
  return lang === 'fa' ? (row.name_fa ?? row.name_en) : row.name_en;
}

/**
 * The one name by which an actor, group, ship or place is shown to readers of a language, whatever a row calls it
 * ("Houthis", "Turkiye", "Abraham Lincoln"): English, Arabic (`ar`) or Persian (`fa`). A text that the table of
 * names does not hold is shown as it is, and so is everything when the table cannot be read.
 */
export function properName(data: DataAccess, written: string, lang = 'en'): string {
  const row = namesRow(data, written);
  return row === null ? written : nameIn(row, lang);
}

/** The row of the table of names that a text stands for, or null. */
function namesRow(data: DataAccess, written: string): NamesRow | null {
  try {
    return indexOf(data.rows('names')).get(written) ?? null;
  } catch {
    return null;
  }
}
