import { DatasetList } from '@/components/panels/dataset-list';
import { PageFrame } from '@/components/panels/page-frame';
import { datasetSummaries } from '@/lib/datasets/summaries';
import { pageMetadata } from '../page-metadata';
import { openPage, type SearchParams } from '../page-view';

export const generateMetadata = pageMetadata('/sources', { title: 'Sources and data' });

export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const { page, data } = await openPage('/sources', searchParams);
  return (
    <PageFrame page={page}>
      <DatasetList page={page} datasets={datasetSummaries(data.store)} />
    </PageFrame>
  );
}
