import type { Field, Resource } from '@/lib/schema/descriptor';

/** An invented resource with the given fields; the first one is its key. */
export function toyResource(fields: readonly Partial<Field>[], format: Resource['format'] = 'csv'): Resource {
  const complete = fields.map(
    (field): Field => ({ name: 'id', type: 'string', title: 'Field', description: 'Invented.', ...field }),
  );
  return {
    name: 'toy',
    title: 'Toy',
    path: format === 'csv' ? 'records.csv' : 'features.geojson',
    format,
    mediatype: format === 'csv' ? 'text/csv' : 'application/geo+json',
    encoding: 'utf-8',
    schema: { fields: complete, primaryKey: [complete[0]?.name ?? 'id'], missingValues: [''] },
    dateField: null,
    sortedBy: [],
  };
}
