'use client';

import { useEffect } from 'react';
import { closeReceipts, openReceipts, useOpenReceipts } from '@/components/hooks/receipt-store';
import { splitReceiptRefs } from '@/lib/api/addresses';
import { ReceiptDialog } from './receipt-dialog';
import type { ReceiptLabels } from './receipt-labels';

interface ReceiptDoorProps {
  readonly labels: ReceiptLabels;
  /** Release that the page is pinned to. */
  readonly release: string | null;
}

/** References of the receipt link that holds the clicked element, or none. */
function referencesAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return [];
  return splitReceiptRefs(target.closest('[data-receipt]')?.getAttribute('data-receipt') ?? '');
}

function handleClick(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const references = isPlain && !event.defaultPrevented ? referencesAt(event.target) : [];
  if (references.length === 0) return;
  event.preventDefault();
  openReceipts(references);
}

/** Turns every receipt link of the page into a card on the page; without scripts the links lead to pages. */
export function ReceiptDoor({ labels, release }: ReceiptDoorProps) {
  const references = useOpenReceipts();
  useEffect(function listenForReceiptLinks() {
    document.addEventListener('click', handleClick);
    return () => document.removeEventListener('click', handleClick);
  }, []);
  if (references.length === 0) return null;
  return (
    <ReceiptDialog
      key={references.join(' ')}
      references={references}
      labels={labels}
      release={release}
      onClose={closeReceipts}
    />
  );
}
