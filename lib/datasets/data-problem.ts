/** Something wrong in a data file, at one place, in the words of `npm run data:check`. */
export interface DataProblem {
  /** Path below the data folder: `<dataset id>/<file>`. */
  readonly file: string;
  /** Line in the file, the first being 1. */
  readonly line: number;
  /** Column of a table, property of a feature, or path inside a descriptor. */
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** One line: `data/<file>:<line>:<column>: found …, expected …`. */
export function formatProblem(problem: DataProblem): string {
  const { file, line, column, found, expected } = problem;
  return `data/${file}:${line}:${column}: found ${found}, expected ${expected}`;
}

/** Thrown where a data file breaks the promise of its descriptor. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  constructor(readonly problem: DataProblem) {
    super(formatProblem(problem));
  }
}

/** True for a DataFileError, also one made by another bundle's copy of the class. */
export function isDataFileError(error: unknown): error is DataFileError {
  return error instanceof Error && error.name === 'DataFileError' && 'problem' in error;
}

const LONGEST_QUOTE = 80;

/** The cell as a message quotes it, at most 80 characters; `an empty cell` for an empty one. */
export function quote(text: string): string {
  if (text === '') return 'an empty cell';
  const isLong = text.length > LONGEST_QUOTE;
  return `"${isLong ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"${isLong ? ` (${text.length} characters)` : ''}`;
}
