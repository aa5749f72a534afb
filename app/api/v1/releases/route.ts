import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { plainAnswer } from '@/lib/api/plain';
import { releaseListAnswer } from '@/lib/api/release-answers';
import { jsonAnswer } from '@/lib/api/respond';
import { allReleases, presentData } from '@/lib/datasets/store';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search }) =>
  plainAnswer(search, WORDS.t, () => jsonAnswer(releaseListAnswer(allReleases(), presentData().release))),
);
