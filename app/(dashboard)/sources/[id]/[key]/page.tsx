import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import styles from '@/components/panels/dataset.module.css';
import { PageFrame } from '@/components/panels/page-frame';
import { ReceiptCard } from '@/components/receipts/receipt-card';
import { receiptLabels } from '@/components/receipts/receipt-labels';
import { sourceAddress } from '@/lib/api/addresses';
import { findReceipt } from '@/lib/datasets/find-receipt';
import { createTranslator } from '@/lib/messages/translator';
import { shareMetadata } from '../../../page-metadata';
import { openPage, type SearchParams } from '../../../page-view';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly key: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, key } = await params;
  return shareMetadata({ path: `/sources/${id}/${key}`, title: 'Receipt' }, searchParams);
}

export default async function ReceiptPage({ params, searchParams }: Props) {
  const { id, key } = await params;
  const { resource } = await searchParams;
  const { page, data } = await openPage(`/sources/${id}/${key}`, searchParams);
  const companion = typeof resource === 'string' ? resource : null;
  const receipt = findReceipt(
    id,
    companion,
    decodeURIComponent(key),
    createTranslator(page.input.state.lang),
    data.store,
  );
  if (receipt === null) notFound();
  return (
    <PageFrame page={page}>
      <div className={styles.receipt}>
        <ReceiptCard
          receipt={receipt}
          labels={receiptLabels(page.t)}
          release={page.input.state.release}
          level={1}
        />
        <p>
          <a href={sourceAddress(id, page.input.state.release)}>{page.t('sources.receipt.back')}</a>
        </p>
      </div>
    </PageFrame>
  );
}
