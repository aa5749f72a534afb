import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { openApiDocument } from '@/lib/api/openapi';
import { plainAnswer } from '@/lib/api/plain';
import { jsonAnswer } from '@/lib/api/respond';
import { allReleases, presentData } from '@/lib/datasets/store';
import { MAP_PANELS, PANELS } from '@/lib/panels/registry';
import { seriesCatalogue } from '@/lib/series/catalogue/catalogue';

const { t } = WORDS;
const cache = createAnswerCache(1_000_000);

function describe() {
  const panels = PANELS.map(({ id, titleKey, understands }) => ({
    id,
    title: t(titleKey),
    parameters: ['on', 'release', ...understands],
    isMap: MAP_PANELS.includes(id),
  }));
  const datasets = presentData().store.catalogue();
  const releases = allReleases().map(({ id }) => id);
  const series = seriesCatalogue(presentData().store.access, t).all.map(({ id }) => id);
  return jsonAnswer(openApiDocument({ datasets, panels, series, releases, t }));
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search }) =>
  plainAnswer(search, t, () => cache.get(presentData().store.dataChecksum(), describe)),
);
