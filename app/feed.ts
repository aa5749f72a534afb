import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { textAnswer } from '@/lib/api/respond';
import { feedItems } from '@/lib/datasets/feed/feed-items';
import type { Feed } from '@/lib/datasets/feed/write-feed';
import { allReleases, openData, presentData } from '@/lib/datasets/store';

/** Handlers of a feed of releases and records. Parameters, such as readers of feeds add, are passed over. */
export function feedEndpoint(type: string, write: (feed: Feed) => string) {
  return endpoint(({ origin }) => {
    const releases = allReleases();
    const open = ({ id }: { readonly id: string }) => (openData(id) ?? presentData()).store;
    const updated = releases[0]?.date ?? presentData().store.extent().last;
    return textAnswer(
      type,
      write({ items: feedItems(releases, open, WORDS.t), updated, origin, t: WORDS.t }),
    );
  });
}
