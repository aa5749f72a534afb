import type { Resource } from '@/lib/schema/descriptor';
import { parseCsvResource } from './parse-csv';
import { parseGeojsonResource } from './parse-geojson';
import type { ParsedResource } from './parsed-resource';

/** Rows of a data file, read as its resource's format says. */
export function parseResource(text: string, resource: Resource): ParsedResource {
  return resource.format === 'csv' ? parseCsvResource(text, resource) : parseGeojsonResource(text, resource);
}
