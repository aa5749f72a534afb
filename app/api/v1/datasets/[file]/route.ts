import { askedData, findTables } from '@/app/api/v1/dataset-tables';
import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { datasetFileAnswer, fileTable, noSuchFile } from '@/lib/api/dataset-file';
import { findReceipt } from '@/lib/datasets/find-receipt';

/** Whole datasets in every format weigh about this much together; beyond it the least used are made again. */
const cache = createAnswerCache(24_000_000);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search }) => {
    const { data, refused } = askedData(search);
    if (data === null) return refused;
    const ids = data.store.datasetIds();
    const found = fileTable(ids).get(params.file);
    const dataset = found === undefined ? null : findTables(data, found.id);
    if (found === undefined || dataset === null) return noSuchFile(params.file, ids, WORDS.t);
    return datasetFileAnswer({
      dataset,
      format: found.format,
      params: search,
      t: WORDS.t,
      receiptOf: (resource, key) => findReceipt(found.id, resource, key, WORDS, data.store),
      cache,
    });
  },
);
