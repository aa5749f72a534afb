// Checks everything in data/, and that lib/schema/rows.ts was made from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkData } from '@/lib/datasets/check/check-data';
import { formatProblem } from '@/lib/datasets/data-problem';
import { rowTypesSource } from '@/lib/datasets/row-types';

const MOST_PER_FILE = 20;
const ROW_TYPES = 'lib/schema/rows.ts';

const { problems, descriptors, counts } = checkData(join(process.cwd(), 'data'));
const files = [...new Set(problems.map(({ file }) => file))];
const lines = files.flatMap((file) => {
  const own = problems.filter((problem) => problem.file === file);
  const rest = own.length - MOST_PER_FILE;
  return [
    ...own.slice(0, MOST_PER_FILE).map(formatProblem),
    ...(rest > 0 ? [`data/${file}: and ${rest} more`] : []),
  ];
});
let found = problems.length;
if (readFileSync(join(process.cwd(), ROW_TYPES), 'utf8') !== rowTypesSource(descriptors)) {
  lines.push(
    `${ROW_TYPES}:1: found types that differ from the descriptors, expected the output of npm run data:types`,
  );
  found += 1;
}

let rows = 0;
for (const [id, resources] of counts) {
  const parts = [...resources].map(([name, count]) => `${name} ${count}`);
  rows += [...resources.values()].reduce((sum, count) => sum + count, 0);
  if (found === 0) console.log(`${id}: ${parts.join(', ')}`);
}
for (const line of lines) console.error(line);
const total = `${counts.size} datasets, ${rows} rows`;
if (found === 0) console.log(`${total}: no problems`);
else console.error(`${total}: ${found} problems`);
process.exitCode = found === 0 ? 0 : 1;
