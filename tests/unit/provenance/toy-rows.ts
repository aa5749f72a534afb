import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Descriptor, descriptorSchema, type Resource } from '@/lib/schema/descriptor';

const FIXTURES = join(import.meta.dirname, '../../fixtures/data/valid');

/** Descriptor and first resource of a sound fixture. */
export function toy(id: string): { readonly descriptor: Descriptor; readonly resource: Resource } {
  const json: unknown = JSON.parse(readFileSync(join(FIXTURES, id, 'datapackage.json'), 'utf8'));
  const descriptor = descriptorSchema.parse(json);
  const [resource] = descriptor.resources;
  if (resource === undefined) throw new Error(`No resource in ${id}`);
  return { descriptor, resource };
}

export const EVENT = {
  id: 'EV-1',
  date: '2026-01-10',
  title: 'First thing',
  actors: ['AA', 'BB'],
  country: 'OM',
  area_id: 'north-sea-of-toys',
  chokepoint_id: 'toy_strait',
  value: 2.5,
  unit: 'mb/d',
  record_ids: [],
  confidence: 'high',
  note: null,
  source_1_publisher: 'Nobody',
  source_1_url: 'https://example.org/s1',
  source_2_url: 'https://example.org/s2',
} as const;

export const PRICE = {
  date: '2026-01-07',
  usd_per_bbl: 75.5,
  calls: 12,
  status: 'flagged',
  is_final: false,
  source_id: 's2',
} as const;
