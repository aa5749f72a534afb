import { brokenIds, findTables } from '@/app/api/v1/dataset-tables';
import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { catalogueAnswer } from '@/lib/api/catalogue';
import { plainAnswer } from '@/lib/api/plain';
import { jsonAnswer } from '@/lib/api/respond';
import { catalogue, releaseId } from '@/lib/datasets/store';

const cache = createAnswerCache(1_000_000);

function list() {
  const broken = brokenIds();
  const readable = catalogue().filter(({ name }) => !broken.includes(name));
  const datasets = readable.flatMap(({ name }) => findTables(name) ?? []);
  return jsonAnswer(catalogueAnswer(releaseId(), datasets));
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search }) =>
  plainAnswer(search, WORDS.t, () => cache.get(releaseId(), list)),
);
