import type { CatalogueAnswer, CatalogueEntry, MetadataAnswer } from '@/lib/schema/answers';
import type { Descriptor, Resource } from '@/lib/schema/descriptor';
import { datasetAddress } from './addresses';
import { hasPlaces, tablesWithPlaces } from './geojson';
import type { DatasetTables } from './query';

/** The text up to the end of its first sentence; a full stop after a capital letter ("U.S.") is none. */
function firstSentence(text: string): string {
  return /^.*?[^\p{Lu}][.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
}

function entryOf({ descriptor, licence, tables }: DatasetTables, release: string | null): CatalogueEntry {
  const fields = tables.flatMap(({ resource }) => resource.schema.fields);
  const id = descriptor.name;
  const hasMap = tables.some(({ resource }) => hasPlaces(resource));
  return {
    id,
    title: descriptor.title,
    description: firstSentence(descriptor.description),
    topic: descriptor.topic,
    frequency: descriptor.frequency,
    units: [...new Set(fields.flatMap(({ unit }) => unit ?? []))],
    coverage: descriptor.coverage,
    asOf: descriptor.asOf,
    licence,
    attribution: descriptor.attribution,
    rows: tables[0].rows.length,
    resources: tables.map(({ resource, rows }) => ({
      name: resource.name,
      title: resource.title,
      rows: rows.length,
    })),
    links: {
      json: datasetAddress(id, 'json', { release }),
      csv: datasetAddress(id, 'csv', { release }),
      geojson: hasMap ? datasetAddress(id, 'geojson', { release }) : null,
      metadata: datasetAddress(id, 'metadata.json', { release }),
    },
  };
}

/** The catalogue: one entry for each dataset, in the order given; links keep a release that was asked for. */
export function catalogueAnswer(
  release: string,
  datasets: readonly DatasetTables[],
  asked: string | null,
): CatalogueAnswer {
  return { release, count: datasets.length, datasets: datasets.map((dataset) => entryOf(dataset, asked)) };
}

/** Address of a file relative to that of its descriptor, as Data Package v2 wants a path to be. */
function pathOf(resource: Resource, { name, resources }: Descriptor): string {
  const wrapped = resources.map((other) => ({ resource: other }));
  const inFormat = resource.format === 'geojson' ? tablesWithPlaces(wrapped) : wrapped;
  const isDefault = inFormat[0]?.resource.name === resource.name;
  const file = `${name}.${resource.format}`;
  return isDefault ? file : `${file}?resource=${resource.name}`;
}

/** The descriptor as published: each resource's path leads to its address in the API. */
export function metadataAnswer(descriptor: Descriptor): MetadataAnswer {
  const resources = descriptor.resources.map((resource) => ({
    ...resource,
    path: pathOf(resource, descriptor),
  }));
  return { ...descriptor, resources };
}
