import { type CsvRow, type OwnRows, readOwnRows } from '@/lib/series/own-rows';

/** Largest file that is read, bytes. */
export const MOST_BYTES = 5_000_000;

/** Each row with the line it begins on: cells may hold line breaks of their own. */
function numbered(rows: readonly (readonly string[])[], broken: ReadonlySet<number>): readonly CsvRow[] {
  let line = 1;
  return rows.map((cells, index) => {
    const own = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    return { line: own, cells, ...(broken.has(index) ? { isBroken: true } : {}) };
  });
}

/** The separator of the first line: a semicolon or a tab where it has one, as spreadsheets write them, else a comma. */
function separatorOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return [';', '\t'].find((sign) => line.includes(sign)) ?? ',';
}

/** Reads a CSV file in the browser; its text goes nowhere. The CSV library is loaded with the first file. */
export async function readOwnFile(file: File): Promise<OwnRows> {
  const [{ default: csv }, text] = await Promise.all([import('papaparse'), file.text()]);
  const plain = text.replace(/^\ufeff/, '');
  const { data, errors } = csv.parse<string[]>(plain, { delimiter: separatorOf(plain) });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  return readOwnRows(numbered(data, broken));
}
