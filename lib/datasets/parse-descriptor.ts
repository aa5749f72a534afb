import { type Descriptor, descriptorSchema } from '@/lib/schema/descriptor';
import { lineOfPath, lineOfSyntaxError } from './json-lines';
import type { PlacedProblem } from './parsed-resource';

/** A descriptor, or what is wrong with its text. */
export type DescriptorResult =
  | { readonly descriptor: Descriptor; readonly problems: readonly [] }
  | { readonly descriptor: null; readonly problems: readonly PlacedProblem[] };

function valueAt(json: unknown, path: readonly PropertyKey[]): string {
  let value = json;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

/** Reads the text of a `datapackage.json`; each problem names the line and the path inside it. */
export function parseDescriptor(text: string): DescriptorResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const line = lineOfSyntaxError(text, error);
    const problem = { line, column: 'descriptor', found: 'broken JSON', expected: 'a JSON document' };
    return { descriptor: null, problems: [problem] };
  }
  const result = descriptorSchema.safeParse(json);
  if (result.success) return { descriptor: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    line: lineOfPath(text, issue.path),
    column: issue.path.map(String).join('.') || 'descriptor',
    found: valueAt(json, issue.path),
    expected: `what the descriptor schema allows (${issue.message})`,
  }));
  return { descriptor: null, problems };
}
