import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { plainAnswer } from '@/lib/api/plain';
import { noSuchRelease } from '@/lib/api/release-answers';
import { jsonAnswer } from '@/lib/api/respond';
import { allReleases } from '@/lib/datasets/store';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search }) => {
    const release = allReleases().find(({ id }) => params.file === `${id}.json`);
    if (release === undefined) return noSuchRelease(WORDS.t);
    return plainAnswer(search, WORDS.t, () => jsonAnswer(release));
  },
);
