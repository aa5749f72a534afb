import type { Metadata } from 'next';
import { DatasetList } from '@/components/panels/dataset-list';
import { PageFrame } from '@/components/panels/page-frame';
import { datasetSummaries } from '@/lib/datasets/summaries';
import { openPage, type SearchParams } from '../page-view';

export const metadata: Metadata = { title: 'Sources and data', alternates: { canonical: '/sources' } };

export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const { page, data } = await openPage('/sources', searchParams);
  return (
    <PageFrame page={page}>
      <DatasetList page={page} datasets={datasetSummaries(data.store)} />
    </PageFrame>
  );
}
