import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const file = new URL('../../../scripts/run/fingerprint.mjs', import.meta.url).href;
const { fingerprint } = await import(file);

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'narrows-'));
  mkdirSync(join(root, 'app', 'inner'), { recursive: true });
  writeFileSync(join(root, 'app', 'inner', 'page.tsx'), 'one');
  writeFileSync(join(root, 'config'), 'two');
});
afterEach(() => rmSync(root, { recursive: true }));

it('does not depend on the order of the paths', () => {
  expect(fingerprint(root, ['app', 'config'])).toBe(fingerprint(root, ['config', 'app']));
});

it('changes with the content, the name and the number of files', () => {
  const seen = new Set([fingerprint(root, ['app'])]);
  writeFileSync(join(root, 'app', 'inner', 'page.tsx'), 'other');
  seen.add(fingerprint(root, ['app']));
  writeFileSync(join(root, 'app', 'layout.tsx'), '');
  seen.add(fingerprint(root, ['app']));
  rmSync(join(root, 'app', 'inner'), { recursive: true });
  seen.add(fingerprint(root, ['app']));
  expect(seen.size).toBe(4);
});

it('takes a path that is not there for an empty one', () => {
  expect(fingerprint(root, ['app', 'nothing'])).toBe(fingerprint(root, ['app']));
});
