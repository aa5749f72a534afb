import type { PlacedProblem } from '@/lib/datasets/parsed-resource';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BOM = [0xef, 0xbb, 0xbf] as const;

const lineAt = (bytes: Uint8Array, end: number): number => {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === NEWLINE) line += 1;
  return line;
};

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a file as text: byte order mark, CRLF, other encodings, no newline at the end. */
export function textProblems(bytes: Uint8Array): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const add = (line: number, found: string, expected: string) =>
    problems.push({ line, column: 'text', found, expected });
  if (BOM.every((byte, at) => bytes[at] === byte)) add(1, 'a byte order mark', 'UTF-8 without one');
  const carriage = bytes.indexOf(RETURN);
  if (carriage >= 0) add(lineAt(bytes, carriage), 'a carriage return (CRLF)', 'lines ended by LF alone');
  if (!isUtf8(bytes)) add(1, 'bytes that are no UTF-8', 'UTF-8');
  if (bytes.at(-1) !== NEWLINE)
    add(lineAt(bytes, bytes.length), 'no newline at the end', 'a last line ended by LF');
  return problems;
}
