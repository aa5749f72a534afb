import type { Descriptor, Field, Resource } from '@/lib/schema/descriptor';
import { type Confidence, confidenceOf, type ObservationStatus } from '@/lib/schema/status';
import type { Row } from '@/lib/schema/table';
import { licenceTitles } from './attribution';
import { cellText, cellUnit, type NameOf, textOf, type Wording } from './cell-text';
import type { Receipt, RelatedRecord } from './receipt';
import { isUnitColumn, subjectField, subjectOf } from './receipt-subject';
import { rowKey } from './row-key';
import { rowSources } from './row-sources';

/** A row and where it comes from. */
export interface ReceiptInput {
  readonly descriptor: Descriptor;
  readonly resource: Resource;
  readonly row: Row;
  /** Fraction digits that the file prints, by number column; a column not listed shows the number's own. */
  readonly digits: ReadonlyMap<string, number>;
  /** Reader's name for an id that a cell refers to ("hormuz" → "Strait of Hormuz"); null to show the id alone. */
  readonly nameOf?: NameOf;
  /** Records that it cites or that cite it. */
  readonly related?: readonly RelatedRecord[];
}

const STATUSES: ReadonlySet<string> = new Set<ObservationStatus>([
  'normal',
  'provisional',
  'estimated',
  'unconfirmed',
  'flagged',
]);
const isStatus = (text: unknown): text is ObservationStatus => typeof text === 'string' && STATUSES.has(text);

const NAMELESS: NameOf = () => null;
const NOTE_FIELDS: ReadonlySet<string> = new Set(['note', 'notes']);
/** Columns of ids whose records the card lists with their titles. */
const RELATED_FIELDS: ReadonlySet<string> = new Set(['event_ids', 'record_ids']);
/** Columns that repeat what the card's list of sources says. */
const SOURCE_COLUMN = /^source(_?\d)?(_(publisher|url|url_\d|id|ids))?$|^source_(url|publisher)_\d$/;
function statusOf(row: Row): ObservationStatus | null {
  if (isStatus(row.status)) return row.status;
  return row.provisional === true ? 'provisional' : null;
}

function confidenceIn(row: Row): Confidence | null {
  const grade = textOf(row, 'confidence');
  return grade === null ? null : confidenceOf(grade);
}

/** True for what the card shows elsewhere: subject, units, sources, notes, confidence, vintage, status. */
function hasOwnPlace(field: Field, { resource, row, related = [] }: ReceiptInput): boolean {
  const { name, refers } = field;
  if (name === subjectField(resource, row)) return true;
  if (refers === 'source' || refers === 'source-url' || SOURCE_COLUMN.test(name)) return true;
  if (RELATED_FIELDS.has(name) && related.length > 0) return true;
  if (NOTE_FIELDS.has(name) || name === 'confidence' || name === 'vintage') return true;
  return isUnitColumn(field, resource) || (name === 'status' && isStatus(row.status));
}

function cellsOf(input: ReceiptInput, wording: Wording): Receipt['cells'] {
  const { resource, row, digits, nameOf = NAMELESS } = input;
  return resource.schema.fields.flatMap((field) => {
    if (hasOwnPlace(field, input)) return [];
    const text = cellText(row[field.name], field, {
      ...wording,
      digits: digits.get(field.name) ?? null,
      nameOf,
    });
    return text === null ? [] : [{ label: field.title, text, unit: cellUnit(field, row, wording.lang) }];
  });
}

function notesOf({ descriptor, row }: ReceiptInput, key: string): readonly string[] {
  const own = [...NOTE_FIELDS].flatMap((name) => textOf(row, name) ?? []);
  const flags = descriptor.flags.filter(({ rows }) => rows.includes(key)).map(({ text }) => text);
  return [...flags, ...own];
}

/** Everything there is to know of one row, as text-ready values in the language of `wording`. */
export function buildReceipt(input: ReceiptInput, wording: Wording): Receipt {
  const { descriptor, resource, row } = input;
  const key = rowKey(resource, row);
  return {
    datasetId: descriptor.name,
    datasetTitle: descriptor.title,
    resource: resource.name,
    key,
    subject: subjectOf(descriptor.title, resource, row, input.nameOf ?? NAMELESS),
    cells: cellsOf(input, wording),
    date: resource.dateField === null ? null : textOf(row, resource.dateField),
    dateMeaning: descriptor.dateMeaning,
    sources: rowSources(descriptor, resource, row),
    licence: licenceTitles(descriptor),
    attribution: descriptor.attribution,
    confidence: confidenceIn(row),
    status: statusOf(row),
    vintage: textOf(row, 'vintage'),
    method: descriptor.method,
    notes: notesOf(input, key),
    related: input.related ?? [],
  };
}
