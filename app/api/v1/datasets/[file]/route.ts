import { citationAnswer } from '@/app/api/v1/citation-answer';
import { askedData, findTables } from '@/app/api/v1/dataset-tables';
import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { isCitationFormat } from '@/lib/api/citation-formats';
import { datasetFileAnswer, fileTable, noSuchFile } from '@/lib/api/dataset-file';
import { plainAnswer } from '@/lib/api/plain';
import { findReceipt } from '@/lib/datasets/find-receipt';
import { citedDataset } from '@/lib/panels/panel-citation';

/** Whole datasets in every format weigh about this much together; beyond it the least used are made again. */
const cache = createAnswerCache(24_000_000);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search, origin }) => {
    const { data, refused } = askedData(search);
    if (data === null) return refused;
    const ids = data.store.datasetIds();
    const found = fileTable(ids).get(params.file);
    const dataset = found === undefined ? null : findTables(data, found.id);
    if (found === undefined || dataset === null) return noSuchFile(params.file, ids, WORDS.t);
    const { format } = found;
    if (isCitationFormat(format)) {
      const quoted = { release: data.release?.id ?? null, releaseName: dataset.release, origin };
      const cited = citedDataset(dataset.descriptor, data.store.extent().last, quoted);
      return plainAnswer(search, WORDS.t, () => citationAnswer(format, cited, WORDS.t), ['release']);
    }
    return datasetFileAnswer({
      dataset,
      format,
      params: search,
      t: WORDS.t,
      receiptOf: (resource, key) => findReceipt(found.id, resource, key, WORDS, data.store),
      cache,
    });
  },
);
