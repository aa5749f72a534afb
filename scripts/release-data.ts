// Makes a release of the data: releases/<id>.json, and the files that no earlier release has. npm runs data:check first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnexplainedChangeError } from '@/lib/datasets/compare-datasets';
import { planRelease, writeRelease } from '@/lib/datasets/make-release';
import { RELEASES_FOLDER } from '@/lib/datasets/releases';

const data = join(process.cwd(), 'data');
const releases = join(process.cwd(), RELEASES_FOLDER);

function refuse(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

function run(): void {
  const plan = planRelease(data, releases);
  if (plan === null) {
    refuse('No release: the data are what the newest release says.');
    return;
  }
  writeRelease(plan, releases, (path) => readFileSync(path));
  const { id, changes, previous } = plan.release;
  console.log(
    `releases/${id}.json: ${plan.release.datasets.length} datasets, ${plan.files.size} files stored`,
  );
  for (const { id: dataset, kind, tables } of changes ?? []) {
    const count = (list: 'added' | 'revised' | 'corrected' | 'removed') =>
      tables.reduce((sum, table) => sum + table[list].length, 0);
    const counts = (['added', 'revised', 'corrected', 'removed'] as const).map(
      (list) => `${count(list)} ${list}`,
    );
    console.log(`${dataset} (${kind} since ${previous}): ${counts.join(', ')}`);
  }
}

try {
  run();
} catch (error) {
  if (!(error instanceof UnexplainedChangeError)) throw error;
  refuse(error.message, 'No release: a change is listed, never silent (docs/releases.md).');
}
