import { askedData } from '@/app/api/v1/dataset-tables';
import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { allSeries, seriesInfo } from '@/app/api/v1/series-info';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { plainAnswer } from '@/lib/api/plain';
import { seriesListAnswer } from '@/lib/api/series-answers';
import { releaseName } from '@/lib/datasets/store';

const cache = createAnswerCache(1_000_000);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search }) => {
  const { data, refused } = askedData(search);
  if (data === null) return refused;
  const release = search.get('release');
  const make = () => {
    const series = allSeries(data).all.map((one) => seriesInfo(one, data));
    return seriesListAnswer({ release: releaseName(data), series }, release);
  };
  const key = `${data.store.dataChecksum()} ${release ?? ''}`;
  return plainAnswer(search, WORDS.t, () => cache.get(key, make), ['release']);
});
