import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '@/lib/datasets/check/check-data';
import { formatProblem } from '@/lib/datasets/data-problem';
import { rowTypesSource } from '@/lib/datasets/row-types';

const ROOT = join(import.meta.dirname, '../..');

describe('the data of this repository', () => {
  const { problems, descriptors } = checkData(join(ROOT, 'data'));

  it('passes its check', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('has row types that were made from its descriptors', () => {
    expect(readFileSync(join(ROOT, 'lib/schema/rows.ts'), 'utf8')).toBe(rowTypesSource(descriptors));
  });
});
