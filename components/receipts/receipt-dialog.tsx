'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { closeReceipts } from '@/components/hooks/receipt-store';
import { useDataset } from '@/components/hooks/use-dataset';
import { useViewState } from '@/components/hooks/use-view-state';
import { receiptAddress, receiptRowAddress } from '@/lib/api/addresses';
import type { Receipt } from '@/lib/provenance/receipt';
import { formatDate } from '@/lib/time/format-date';
import { isIsoDate } from '@/lib/time/iso-date';
import { ReceiptCard } from './receipt-card';
import styles from './receipt-dialog.module.css';
import type { ReceiptLabels } from './receipt-labels';

interface ReceiptDialogProps {
  readonly references: readonly string[];
  readonly labels: ReceiptLabels;
  /** Release that the page is pinned to. */
  readonly release: string | null;
  readonly onClose: () => void;
}

/** Most records whose receipts one card shows; a mark with more says how many there are. */
const MOST_CARDS = 12;

/** A modal card: focus enters it, Escape and the close button return focus to where it came from. */
export function ReceiptDialog({ references, labels, release, onClose }: ReceiptDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    function openModally() {
      const element = dialog.current;
      const origin = document.activeElement;
      // The event comes late: a card that is open again by then was closed by an effect, not by a reader.
      const handleClose = () => {
        if (element?.open === false) onClose();
      };
      element?.showModal();
      element?.addEventListener('close', handleClose);
      return () => {
        element?.removeEventListener('close', handleClose);
        element?.close();
        if (origin instanceof HTMLElement || origin instanceof SVGElement) origin.focus();
      };
    },
    [onClose],
  );
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={labels.title}>
      <form method="dialog" className={styles.head}>
        <p>
          {labels.title}
          {references.length > 1 ? ` · ${references.length} ${labels.count}` : ''}
        </p>
        <button type="submit" className={styles.close}>
          {labels.close}
        </button>
      </form>
      <p className={styles.asCompiled}>{labels.asCompiled}</p>
      {references.slice(0, MOST_CARDS).map((reference) => (
        <OneReceipt key={reference} reference={reference} labels={labels} release={release} />
      ))}
    </dialog>
  );
}

/** Takes the whole page to the day of the record; left out where the record has no day, or the page is there. */
function ClockLink({ date, labels }: { readonly date: string | null } & Pick<ReceiptDialogProps, 'labels'>) {
  const { state, addressWith } = useViewState();
  if (date === null || !isIsoDate(date) || state.on === date) return null;
  const words = labels.setClock.replace('{date}', formatDate(date, 'day', state.lang));
  return (
    <Link
      href={addressWith({ on: date, select: null })}
      scroll={false}
      prefetch={false}
      onClick={closeReceipts}
    >
      {words}
    </Link>
  );
}

interface RowAnswer {
  readonly receipt?: Receipt;
}

function OneReceipt({
  reference,
  labels,
  release,
}: { readonly reference: string } & Pick<ReceiptDialogProps, 'labels' | 'release'>) {
  const { data, error } = useDataset<RowAnswer>(receiptRowAddress(reference, release));
  const page = receiptAddress(reference, release);
  if (data?.receipt) {
    return (
      <div className={styles.one}>
        <ReceiptCard receipt={data.receipt} labels={labels} release={release} />
        <p className={styles.permalink}>
          <a href={page}>{labels.open}</a>
          <ClockLink date={data.receipt.date} labels={labels} />
        </p>
      </div>
    );
  }
  return (
    <p className={styles.one} role="status">
      {error ? labels.failed : labels.loading} <a href={page}>{labels.open}</a>
    </p>
  );
}
