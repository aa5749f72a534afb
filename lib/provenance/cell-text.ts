import type { Translate } from '@/lib/messages/translator';
import type { Field } from '@/lib/schema/descriptor';
import type { Cell, Row } from '@/lib/schema/table';
import { formatDate } from '@/lib/time/format-date';
import { firstDayOf, isIsoDate } from '@/lib/time/iso-date';
import { formatNumber, unitLabel } from '@/lib/units/format';
import { isUnitId } from '@/lib/units/registry';

/** Words and forms of one language. */
export interface Wording {
  readonly t: Translate;
  readonly lang: string;
}

/** Reader's name for an id that a cell refers to; null where there is none. */
export type NameOf = (kind: NonNullable<Field['refers']>, id: string) => string | null;

/** How the cells of one row are written. */
export interface CellWriting extends Wording {
  /** Fraction digits that the file prints; null = the number's own. */
  readonly digits: number | null;
  readonly nameOf: NameOf;
}

/** Text of the cell of that name; null when it is empty or no text. */
export function textOf(row: Row, name: string): string | null {
  const cell = row[name];
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** A word of a closed set as running text: `oil_total` becomes "oil total"; all other text stays. */
export function readable(field: Field, text: string): string {
  return field.constraints?.enum === undefined ? text : text.replaceAll('_', ' ');
}

function wordText(text: string, field: Field, nameOf: NameOf): string {
  const name = field.refers === undefined ? null : nameOf(field.refers, text);
  return name === null ? readable(field, text) : `${name} (${text})`;
}

function valueText(cell: Exclude<Cell, null>, field: Field, writing: CellWriting): string {
  const { t, lang, digits, nameOf } = writing;
  if (typeof cell === 'number') return formatNumber(cell, digits === null ? { lang } : { lang, digits });
  if (typeof cell === 'boolean') return t(cell ? 'receipts.yes' : 'receipts.no');
  if (typeof cell !== 'string') return cell.map((item) => wordText(item, field, nameOf)).join(', ');
  if (field.type === 'date' && isIsoDate(cell)) return formatDate(cell, 'day', lang);
  if (field.type === 'yearmonth') return formatDate(firstDayOf(cell), 'month', lang);
  return wordText(cell, field, nameOf);
}

/**
 * Cell as a reader sees it: numbers in the source's own unit with the file's own fraction digits, dates in
 * words, names before the ids that cells refer to, lists joined by commas. Null for an empty cell.
 */
export function cellText(cell: Cell | undefined, field: Field, writing: CellWriting): string | null {
  if (cell === null || cell === undefined) return null;
  const text = valueText(cell, field, writing);
  return text === '' ? null : text;
}

/** Label of the field's unit in this row; null for text, plain counts and units that the row leaves empty. */
export function cellUnit(field: Field, row: Row, lang: string): string | null {
  const id = field.unitField === undefined ? field.unit : row[field.unitField];
  return typeof id === 'string' && isUnitId(id) ? unitLabel(id, lang) : null;
}
