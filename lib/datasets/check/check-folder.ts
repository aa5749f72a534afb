import { DESCRIPTOR_FILE, readFolder } from '@/lib/datasets/data-folder';
import type { DataProblem } from '@/lib/datasets/data-problem';
import { lineOfPath } from '@/lib/datasets/json-lines';
import type { Dataset } from '@/lib/datasets/load-dataset';
import { parseDescriptor } from '@/lib/datasets/parse-descriptor';
import { parseResource } from '@/lib/datasets/parse-resource';
import type { ParsedResource, PlacedProblem } from '@/lib/datasets/parsed-resource';
import { rowKey } from '@/lib/provenance/row-key';
import type { Descriptor } from '@/lib/schema/descriptor';
import { coverageProblems, lateProblems } from './date-problems';
import { descriptorProblems } from './descriptor-problems';
import { keyProblems, orderProblems, sourceProblems } from './row-problems';
import { textProblems } from './text-problems';

/** What one dataset's folder holds, and what is wrong with it taken alone. */
export interface FolderCheck {
  /** Null when the descriptor cannot be read. */
  readonly dataset: Dataset | null;
  readonly problems: readonly DataProblem[];
}

/** The problems of one file, given its name below the data folder. */
export function inFile(file: string, problems: readonly PlacedProblem[]): DataProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** A problem of a file as a whole. */
export function fileProblem(file: string, found: string, expected: string): DataProblem {
  return { file, line: 1, column: 'file', found, expected };
}

function listProblems(id: string, files: ReadonlyMap<string, Buffer>, descriptor: Descriptor): DataProblem[] {
  const named = [DESCRIPTOR_FILE, ...descriptor.resources.map(({ path }) => path)];
  const extra = [...files.keys()].filter((name) => !named.includes(name));
  const missing = named.filter((name) => !files.has(name));
  return [
    ...extra.map((name) =>
      fileProblem(`${id}/${name}`, 'a file that the descriptor does not name', `only ${named.join(', ')}`),
    ),
    ...missing.map((name) => fileProblem(`${id}/${name}`, 'no file', 'the file that the descriptor names')),
  ];
}

function nameProblems(id: string, descriptor: Descriptor, text: string): PlacedProblem[] {
  if (descriptor.name === id) return [];
  const expected = `the folder's name, "${id}"`;
  return [{ line: lineOfPath(text, ['name']), column: 'name', found: `"${descriptor.name}"`, expected }];
}

function flagProblems({ descriptor, resources }: Dataset, text: string): PlacedProblem[] {
  const keys = new Set(
    [...resources.values()].flatMap(({ resource, rows }) => rows.map((row) => rowKey(resource, row))),
  );
  return descriptor.flags.flatMap(({ rows }, at) =>
    rows.flatMap((key, index) => {
      const path = ['flags', at, 'rows', index];
      if (keys.has(key)) return [];
      const expected = 'the key of a row of this dataset';
      return [{ line: lineOfPath(text, path), column: path.join('.'), found: `"${key}"`, expected }];
    }),
  );
}

/** Lines with a refused cell are left out of what follows from it. */
function rowProblems(descriptor: Descriptor, parsed: ParsedResource): PlacedProblem[] {
  const refused = new Set(parsed.problems.map(({ line }) => line));
  const others = [
    ...orderProblems(parsed),
    ...keyProblems(parsed),
    ...lateProblems(descriptor, parsed),
    ...sourceProblems(parsed, descriptor.sources.length),
  ];
  return [...parsed.problems, ...others.filter(({ line }) => !refused.has(line))];
}

function parseAll(files: ReadonlyMap<string, Buffer>, descriptor: Descriptor): ParsedResource[] {
  return descriptor.resources.flatMap((resource) => {
    const bytes = files.get(resource.path);
    // What is wrong with the bytes is told once, by textProblems.
    const text = bytes
      ?.toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    return text === undefined ? [] : [parseResource(text, resource)];
  });
}

/** What the descriptor says of its rows; only asked when all rows could be read. */
function promiseProblems(dataset: Dataset, text: string): PlacedProblem[] {
  const [first, ...others] = dataset.resources.values();
  if (first === undefined || [first, ...others].some(({ problems }) => problems.length > 0)) return [];
  const lineOf = (path: readonly string[]) => lineOfPath(text, path);
  return [...coverageProblems(dataset.descriptor, first, lineOf), ...flagProblems(dataset, text)];
}

/** Reads and checks the dataset in the folder `id` below the data folder. */
export function checkFolder(root: string, id: string): FolderCheck {
  const files = readFolder(root, id);
  const file = `${id}/${DESCRIPTOR_FILE}`;
  const text = files.get(DESCRIPTOR_FILE)?.toString('utf8');
  if (text === undefined) return { dataset: null, problems: [fileProblem(file, 'no file', 'a descriptor')] };
  const texts = [...files].flatMap(([name, bytes]) => inFile(`${id}/${name}`, textProblems(bytes)));
  const { descriptor, problems } = parseDescriptor(text);
  if (descriptor === null) return { dataset: null, problems: [...texts, ...inFile(file, problems)] };
  const parsed = parseAll(files, descriptor);
  const dataset = { descriptor, resources: new Map(parsed.map((one) => [one.resource.name, one])) };
  const own = [
    ...nameProblems(id, descriptor, text),
    ...descriptorProblems(descriptor, text),
    ...promiseProblems(dataset, text),
  ];
  const rows = parsed.flatMap((one) => inFile(`${id}/${one.resource.path}`, rowProblems(descriptor, one)));
  return {
    dataset,
    problems: [...texts, ...listProblems(id, files, descriptor), ...inFile(file, own), ...rows],
  };
}
