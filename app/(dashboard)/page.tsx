import { Headline } from '@/components/panels/headline';
import { PageFrame } from '@/components/panels/page-frame';
import { Panel } from '@/components/panels/panel';
import styles from './board.module.css';
import { pageMetadata } from './page-metadata';
import { readPage, type SearchParams } from './page-view';

export const generateMetadata = pageMetadata('/', { title: 'Narrows: the Gulf, day by day' });

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
        <Panel id="event-timeline" page={page} />
      </div>
    </PageFrame>
  );
}
