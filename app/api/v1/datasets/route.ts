import { askedData, brokenIds, findTables } from '@/app/api/v1/dataset-tables';
import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { catalogueAnswer } from '@/lib/api/catalogue';
import { plainAnswer } from '@/lib/api/plain';
import { jsonAnswer } from '@/lib/api/respond';
import { type OpenedData, releaseName } from '@/lib/datasets/store';

const cache = createAnswerCache(1_000_000);

function list(data: OpenedData, release: string | null) {
  const broken = brokenIds(data.store);
  const readable = data.store.catalogue().filter(({ name }) => !broken.includes(name));
  const datasets = readable.flatMap(({ name }) => findTables(data, name) ?? []);
  return jsonAnswer(catalogueAnswer(releaseName(data), datasets, release));
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search }) => {
  const { data, refused } = askedData(search);
  if (data === null) return refused;
  const release = search.get('release');
  const make = () => cache.get(`${data.store.dataChecksum()} ${release ?? ''}`, () => list(data, release));
  return plainAnswer(search, WORDS.t, make, ['release']);
});
