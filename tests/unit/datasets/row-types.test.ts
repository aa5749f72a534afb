import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '@/lib/datasets/data-folder';
import { loadDescriptor } from '@/lib/datasets/load-dataset';
import { rowTypesSource } from '@/lib/datasets/row-types';

const FIXTURES = folderFiles(join(import.meta.dirname, '../../fixtures/data/valid'));
const source = rowTypesSource(
  ['toy-price-daily', 'deployment-areas'].map((id) => loadDescriptor(FIXTURES, id)),
);

describe('the generated row types', () => {
  it('give each field the type its constraints promise', () => {
    expect(source).toContain(
      '  readonly date: string;\n  readonly usd_per_bbl: number;\n  readonly calls: number | null;',
    );
    expect(source).toContain("  readonly status: 'normal' | 'flagged';");
    expect(source).toContain('  readonly is_final: boolean | null;');
  });

  it('lead from ids to rows, companions and features', () => {
    expect(source).toContain("  readonly 'toy-price-daily': ToyPriceDailyRow;");
    expect(source).toContain("  readonly 'deployment-areas:shapes': DeploymentAreasShapesRow;");
  });

  it('are the same whatever the order of the descriptors', () => {
    const turned = ['deployment-areas', 'toy-price-daily'].map((id) => loadDescriptor(FIXTURES, id));
    expect(rowTypesSource(turned)).toBe(source);
  });

  it('break unions that are wider than a line', () => {
    const descriptor = structuredClone(loadDescriptor(FIXTURES, 'toy-price-daily'));
    const words = Array.from({ length: 9 }, (_, at) => `quite_a_long_word_${at}`);
    const fields = descriptor.resources[0]?.schema.fields ?? [];
    fields.push({
      name: 'kind',
      type: 'string',
      title: 'Kind',
      description: 'Invented.',
      constraints: { enum: words },
    });
    fields.push({
      name: 'kinds',
      type: 'list',
      title: 'Kinds',
      description: 'Invented.',
      constraints: { enum: words },
    });
    const text = rowTypesSource([descriptor]);
    expect(text).toContain("  readonly kind:\n    | 'quite_a_long_word_0'\n");
    expect(text).toContain("    | 'quite_a_long_word_8'\n    | null;\n");
    expect(text).toContain("  readonly kinds: readonly (\n    | 'quite_a_long_word_0'\n");
    expect(text).toContain("    | 'quite_a_long_word_8'\n  )[];\n");
    expect(text.split('\n').every((line) => line.length <= 110)).toBe(true);
  });
});
