import { Headline } from '@/components/panels/headline';
import type { PageContext } from '@/components/panels/page-context';
import { PageFrame } from '@/components/panels/page-frame';
import { Panel } from '@/components/panels/panel';
import { withState } from '@/lib/view-state/codec';
import styles from './board.module.css';
import { pageMetadata } from './page-metadata';
import { readPage, type SearchParams } from './page-view';

export const generateMetadata = pageMetadata('/', { title: 'Narrows: the Gulf, day by day' });

/** The page with its pictures in their short form, where they have one and the address asks for no other. */
function inShort(page: PageContext): PageContext {
  const { state } = page.input;
  return { ...page, input: { ...page.input, state: withState(state, { as: state.as ?? 'short' }) } };
}

export default async function BoardPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/', searchParams);
  return (
    <PageFrame page={page}>
      <Headline page={page} />
      <div className={styles.board}>
        <div className={styles.map}>
          <Panel id="gulf-map" page={page} />
        </div>
        <div className={styles.figures}>
          <Panel id="key-figures" page={page} />
        </div>
        <Panel id="oil-prices" page={page} />
        <Panel id="chokepoint-transits" page={page} />
        <Panel id="carrier-presence" page={page} />
        <Panel id="force-timeline" page={inShort(page)} rows={5} />
        <Panel id="event-timeline" page={page} />
      </div>
    </PageFrame>
  );
}
