import type { Field, Resource } from '@/lib/schema/descriptor';
import type { Row } from '@/lib/schema/table';
import { type NameOf, readable, textOf } from './cell-text';

/** Columns that say in words what a row is about, the best first. */
const SUBJECT_FIELDS = ['title', 'name', 'name_en', 'claim', 'measure', 'gist', 'unit', 'vessel', 'series'];
const OWN_ID = /(^|_)id$/;
const FEW = 3;

/** True for a column that holds the unit of another one. */
export function isUnitColumn(field: Field, resource: Resource): boolean {
  return resource.schema.fields.some(({ unitField }) => unitField === field.name);
}

/** Free words: no code, no reference, no unit of measurement (a military unit is one). */
const isWording = (field: Field, resource: Resource) =>
  field.type === 'string' &&
  field.refers === undefined &&
  field.constraints?.enum === undefined &&
  !isUnitColumn(field, resource);

/** Name of the column that says what the row is about; null when none does. */
export function subjectField(resource: Resource, row: Row): string | null {
  const names = resource.schema.fields.filter((field) => isWording(field, resource)).map(({ name }) => name);
  return SUBJECT_FIELDS.find((name) => names.includes(name) && textOf(row, name) !== null) ?? null;
}

/** An id of our own making says nothing to a reader; one that refers to something, or that is a word, does. */
const isOwnId = ({ name, refers, constraints }: Field) =>
  OWN_ID.test(name) && refers === undefined && constraints?.enum === undefined;

/** Columns that tell the row from others: its key's, or the first few when the key is an id of our own. */
function tellingFields(resource: Resource, row: Row): readonly Field[] {
  const { schema, dateField } = resource;
  const telling = schema.fields.filter(
    (field) =>
      field.type === 'string' &&
      field.name !== dateField &&
      field.refers !== 'source' &&
      field.refers !== 'source-url' &&
      !isUnitColumn(field, resource) &&
      textOf(row, field.name) !== null,
  );
  const key = telling.filter(({ name }) => schema.primaryKey.includes(name));
  return key.some(isOwnId) ? telling.filter((field) => !isOwnId(field)).slice(0, FEW) : key;
}

/** What was measured or what happened: the row's own words, else the dataset's title and what tells the row apart. */
export function subjectOf(title: string, resource: Resource, row: Row, nameOf: NameOf): string {
  const field = subjectField(resource, row);
  const own = field === null ? null : textOf(row, field);
  if (own !== null) return own;
  const parts = tellingFields(resource, row).flatMap((one) => {
    const text = textOf(row, one.name);
    if (text === null) return [];
    return [(one.refers === undefined ? null : nameOf(one.refers, text)) ?? readable(one, text)];
  });
  return parts.length === 0 ? title : `${title}: ${parts.join(', ')}`;
}
