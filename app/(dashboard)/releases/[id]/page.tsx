import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/panels/page-frame';
import { ReleasePage } from '@/components/panels/release-page';
import { allReleases } from '@/lib/datasets/store';
import { shareMetadata } from '../../page-metadata';
import { readPage, type SearchParams } from '../../page-view';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const isKnown = allReleases().some((release) => release.id === id);
  return isKnown ? shareMetadata({ path: `/releases/${id}`, title: `Release ${id}` }, searchParams) : {};
}

export default async function OneReleasePage({ params, searchParams }: Props) {
  const { id } = await params;
  const release = allReleases().find((one) => one.id === id);
  if (release === undefined) notFound();
  const page = await readPage(`/releases/${id}`, searchParams);
  return (
    <PageFrame page={page}>
      <ReleasePage page={page} release={release} />
    </PageFrame>
  );
}
