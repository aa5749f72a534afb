import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '@/lib/datasets/check/check-data';
import { formatProblem } from '@/lib/datasets/data-problem';

/**
 * Each folder of tests/fixtures/data but `valid` holds the files that are broken in one way; they are laid over
 * the sound ones. Its `expected.txt` names the case, then the lines that the check prints: file, line, column,
 * what was found and what was expected.
 */
const FIXTURES = join(import.meta.dirname, '../fixtures/data');
const SOUND = 'valid';

const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== SOUND)
  .map(({ name: folder }) => {
    const [head = '', ...lines] = readFileSync(join(FIXTURES, folder, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    return { folder, name: head.replace('# ', ''), lines };
  });

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'narrows-data-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The sound fixture with the case's files over it, in a folder of its own. */
function assemble(folder: string): string {
  const root = join(scratch, folder);
  cpSync(join(FIXTURES, SOUND), root, { recursive: true });
  cpSync(join(FIXTURES, folder), root, { recursive: true });
  return root;
}

describe('the check of the data folder', () => {
  it('finds nothing in the sound fixture', () => {
    const { problems, descriptors, counts } = checkData(join(FIXTURES, SOUND));
    expect(problems).toEqual([]);
    expect(descriptors).toHaveLength(6);
    expect(counts.get('toy-events')?.get('toy-events')).toBe(3);
  });

  it.each(cases.map((one) => [one.name, one] as const))('stops for %s', (_name, { folder, lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    expect(checkData(assemble(folder)).problems.map(formatProblem)).toEqual(lines);
  });

  it('has nothing to say of a folder that is not there', () => {
    expect(checkData(join(FIXTURES, 'no-such-folder')).problems).toEqual([]);
  });
});
