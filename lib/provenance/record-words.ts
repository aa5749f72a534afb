import type { Descriptor, Resource } from '@/lib/schema/descriptor';
import type { ChangedRow } from '@/lib/schema/release';
import type { Row } from '@/lib/schema/table';
import { subjectField } from './receipt-subject';
import { rowKey } from './row-key';

/** Columns that tell a whole happening; what others name needs the dataset's title before it. */
const WHOLE = new Set(['title', 'claim', 'gist']);

const asText = (cell: unknown) => (typeof cell === 'string' && cell !== '' ? cell : null);

function titleOf({ title }: Descriptor, resource: Resource, row: Row): string | null {
  const field = subjectField(resource, row);
  const own = field === null ? null : asText(row[field]);
  if (field === null || own === null) return null;
  return WHOLE.has(field) ? own : `${title}: ${own}`;
}

/** A row as lists of changes and feeds tell of it: key, words (null for a plain value), date, confidence. */
export function recordWords(descriptor: Descriptor, resource: Resource, row: Row): ChangedRow {
  const { confidence } = row;
  const isGrade = confidence === 'high' || confidence === 'medium' || confidence === 'low';
  return {
    key: rowKey(resource, row),
    title: titleOf(descriptor, resource, row),
    date: resource.dateField === null ? null : asText(row[resource.dateField]),
    confidence: isGrade ? confidence : null,
  };
}
