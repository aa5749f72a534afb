// Writes lib/schema/rows.ts from the descriptors in data/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '@/lib/datasets/data-folder';
import { DataFileError } from '@/lib/datasets/data-problem';
import { loadDescriptor } from '@/lib/datasets/load-dataset';
import { rowTypesSource } from '@/lib/datasets/row-types';

const files = folderFiles(join(process.cwd(), 'data'));
const descriptors = files.ids().flatMap((id) => {
  try {
    return [loadDescriptor(files, id)];
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return [];
  }
});
writeFileSync(join(process.cwd(), 'lib/schema/rows.ts'), rowTypesSource(descriptors));
console.log(`lib/schema/rows.ts: ${descriptors.length} datasets`);
