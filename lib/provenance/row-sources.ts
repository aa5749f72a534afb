import type { Descriptor, Resource, Source } from '@/lib/schema/descriptor';
import type { Cell, Row } from '@/lib/schema/table';
import type { ReceiptSource } from './receipt';

const itemsOf = (cell: Cell | undefined): readonly string[] => {
  if (cell === null || cell === undefined) return [];
  return typeof cell === 'object' ? cell : [String(cell)];
};

function asReceiptSource(source: Source): ReceiptSource {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    path: source.path,
    licence: source.licence,
    publishedOn: source.publishedOn,
    accessedOn: source.accessedOn,
    verification: source.verification ?? null,
    note: source.note ?? null,
  };
}

/**
 * Sources of a row, in the order its columns name them, each once: by address where the row gives addresses,
 * by id where it gives ids. A table without such a column rests on its dataset's only source.
 */
export function rowSources(descriptor: Descriptor, resource: Resource, row: Row): readonly ReceiptSource[] {
  const { sources } = descriptor;
  const fields = resource.schema.fields.filter(
    ({ refers }) => refers === 'source' || refers === 'source-url',
  );
  if (fields.length === 0) return sources.length === 1 ? sources.map(asReceiptSource) : [];
  const ids = fields.flatMap((field) => (field.refers === 'source' ? itemsOf(row[field.name]) : []));
  const urls = fields.flatMap((field) => (field.refers === 'source-url' ? itemsOf(row[field.name]) : []));
  // Ids say more than addresses: several sources may share the address of a general page.
  const byId = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const covered = new Set(byId.map(({ path }) => path));
  const byUrl = urls
    .filter((url) => !covered.has(url))
    .flatMap((url) => sources.find((source) => source.path === url) ?? []);
  return [...new Set([...byUrl, ...byId])].map(asReceiptSource);
}
