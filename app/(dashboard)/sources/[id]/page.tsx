import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DatasetPage } from '@/components/panels/dataset-page';
import { PageFrame } from '@/components/panels/page-frame';
import { presentData } from '@/lib/datasets/store';
import { shareMetadata } from '../../page-metadata';
import { openPage, type SearchParams } from '../../page-view';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const descriptor = presentData().store.findDescriptor(id);
  return descriptor ? shareMetadata({ path: `/sources/${id}`, title: descriptor.title }, searchParams) : {};
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { id } = await params;
  const { page, data } = await openPage(`/sources/${id}`, searchParams);
  const dataset = data.store.findDataset(id);
  if (dataset === null) notFound();
  const first = dataset.resources.values().next().value;
  return (
    <PageFrame page={page}>
      <DatasetPage
        page={page}
        descriptor={dataset.descriptor}
        rows={first?.rows ?? []}
        hasPlaces={[...dataset.resources.values()].some(
          ({ resource }) =>
            resource.format === 'geojson' || resource.schema.fields.some(({ name }) => name === 'lat'),
        )}
      />
    </PageFrame>
  );
}
