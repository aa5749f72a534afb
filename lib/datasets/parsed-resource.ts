import type { Resource } from '@/lib/schema/descriptor';
import type { Geometry, Row } from '@/lib/schema/table';
import type { DataProblem } from './data-problem';

/** A problem before its file is known. */
export type PlacedProblem = Omit<DataProblem, 'file'>;

/** Rows of one file, with what is needed to speak about them later. */
export interface ParsedResource {
  readonly resource: Resource;
  /** In file order. A cell that was refused is null here and named in `problems`. */
  readonly rows: readonly Row[];
  /** Geometry of each row of a GeoJSON file; null for CSV. */
  readonly geometries: readonly Geometry[] | null;
  /** Line of each row in its file, the first line being 1. */
  readonly lines: readonly number[];
  /** Digits after the decimal point as the file prints them, by number column, one per row. */
  readonly digits: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly PlacedProblem[];
}
