import type { Descriptor } from '@/lib/schema/descriptor';
import { type DataFiles, DESCRIPTOR_FILE } from './data-folder';
import { DataFileError } from './data-problem';
import { parseDescriptor } from './parse-descriptor';
import { parseResource } from './parse-resource';
import type { ParsedResource, PlacedProblem } from './parsed-resource';

/** A dataset in memory. */
export interface Dataset {
  readonly descriptor: Descriptor;
  /** Parsed files by resource name, in the descriptor's order; the first is the dataset itself. */
  readonly resources: ReadonlyMap<string, ParsedResource>;
}

function throwFirst(file: string, problems: readonly PlacedProblem[]): void {
  const [first] = problems;
  if (first !== undefined) throw new DataFileError({ file, ...first });
}

function textOf(files: DataFiles, id: string, name: string): string {
  const bytes = files.read(id, name);
  if (bytes !== null) return bytes.toString('utf8');
  throw new DataFileError({
    file: `${id}/${name}`,
    line: 1,
    column: '',
    found: 'no file',
    expected: 'the file that the descriptor names',
  });
}

/** Descriptor of the dataset `id`. Throws DataFileError when it is absent or not valid. */
export function loadDescriptor(files: DataFiles, id: string): Descriptor {
  const file = `${id}/${DESCRIPTOR_FILE}`;
  const { descriptor, problems } = parseDescriptor(textOf(files, id, DESCRIPTOR_FILE));
  throwFirst(file, problems);
  if (descriptor !== null && descriptor.name === id) return descriptor;
  const found = descriptor === null ? 'nothing' : `"${descriptor.name}"`;
  throw new DataFileError({ file, line: 1, column: 'name', found, expected: `the folder's name, "${id}"` });
}

/** All rows of a dataset, in file order. Throws DataFileError at the first cell that breaks the descriptor. */
export function loadDataset(files: DataFiles, descriptor: Descriptor): Dataset {
  const resources = descriptor.resources.map((resource) => {
    const parsed = parseResource(textOf(files, descriptor.name, resource.path), resource);
    throwFirst(`${descriptor.name}/${resource.path}`, parsed.problems);
    return [resource.name, parsed] as const;
  });
  return { descriptor, resources: new Map(resources) };
}
