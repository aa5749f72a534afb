import { PageFrame } from '@/components/panels/page-frame';
import { ReleaseList } from '@/components/panels/release-list';
import { allReleases, presentData } from '@/lib/datasets/store';
import { pageMetadata } from '../page-metadata';
import { readPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/releases', { title: 'Releases of the data' });

export default async function ReleasesPage({ searchParams }: { searchParams: SearchParams }) {
  const page = await readPage('/releases', searchParams);
  return (
    <PageFrame page={page}>
      <ReleaseList page={page} releases={allReleases()} present={presentData().release?.id ?? null} />
    </PageFrame>
  );
}
