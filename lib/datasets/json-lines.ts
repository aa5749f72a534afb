/** Finds places in JSON text, so that a problem can name its line. The text must be valid JSON. */

const BLANK = /\s/;

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANK.test(text.charAt(at))) at += 1;
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') at = skipString(text, at) - 1;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth < 0 || (depth === 0 && char === ',')) return at;
    at += 1;
    if (depth === 0 && (char === '"' || char === '}' || char === ']')) return at;
  }
  return at;
}

interface Member {
  readonly name: string;
  readonly start: number;
}

/** Members of the object, or items of the array, that starts at `from`. */
function membersOf(text: string, from: number): Member[] {
  const isObject = text[from] === '{';
  if (!isObject && text[from] !== '[') return [];
  const members: Member[] = [];
  let at = skipBlank(text, from + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let name = String(members.length);
    if (isObject) {
      const end = skipString(text, at);
      name = text.slice(at + 1, end - 1);
      at = skipBlank(text, skipBlank(text, end) + 1);
    }
    members.push({ name, start: at });
    at = skipBlank(text, skipValue(text, at));
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return members;
}

function seek(text: string, path: readonly PropertyKey[]): number {
  let at = skipBlank(text, 0);
  for (const step of path) {
    const member = membersOf(text, at).find(({ name }) => name === String(step));
    if (member === undefined) return at;
    at = member.start;
  }
  return at;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Line (from 1) of the value at the path, or of the deepest part of the path that exists. */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  return 1 + countLines(text, 0, seek(text, path));
}

/** Lines (from 1) on which the items of the array at the path begin, in order. */
export function linesOfItems(text: string, path: readonly PropertyKey[]): number[] {
  let line = 1;
  let before = 0;
  return membersOf(text, seek(text, path)).map(({ start }) => {
    line += countLines(text, before, start);
    before = start;
    return line;
  });
}

/** Line (from 1) that a JSON syntax error names, else 1. */
export function lineOfSyntaxError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 1 : 1 + countLines(text, 0, Number(position));
}
