import type { ReactNode } from 'react';
import { receiptAddress, sourceAddress } from '@/lib/api/addresses';
import type { Receipt, ReceiptSource } from '@/lib/provenance/receipt';
import styles from './receipt-card.module.css';
import type { ReceiptLabels } from './receipt-labels';

interface ReceiptCardProps {
  readonly receipt: Receipt;
  readonly labels: ReceiptLabels;
  /** Release that the row was read from, if the page is pinned to one. */
  readonly release?: string | null;
  /** Level of the card's heading on its page. */
  readonly level?: 1 | 2 | 3;
}

/** One receipt in full: value in the source's unit, date, source, licence, confidence, status, version, method. */
export function ReceiptCard({ receipt, labels, release = null, level = 2 }: ReceiptCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card} data-receipt-card={`${receipt.datasetId}/${receipt.key}`}>
      <Heading className={styles.subject}>{receipt.subject}</Heading>
      <dl className={styles.list}>
        {receipt.cells.map(({ label, text, unit }) => (
          <Item key={label} term={label}>
            {text}
            {unit ? <span className={styles.unit}> {unit}</span> : null}
          </Item>
        ))}
        <Item term={labels.date}>{receipt.dateMeaning}</Item>
        {receipt.confidence ? (
          <Item term={labels.confidence}>{labels.confidences[receipt.confidence]}</Item>
        ) : null}
        {receipt.status ? <Item term={labels.status}>{labels.statuses[receipt.status]}</Item> : null}
        {receipt.vintage ? <Item term={labels.vintage}>{receipt.vintage}</Item> : null}
        <Item term={labels.sources}>
          <Sources receipt={receipt} labels={labels} />
        </Item>
        {receipt.notes.length > 0 ? (
          <Item term={labels.notes}>
            {receipt.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </Item>
        ) : null}
        {receipt.related.length > 0 ? (
          <Item term={labels.related}>
            <ul className={styles.sources}>
              {receipt.related.map(({ reference, title }) => (
                <li key={reference}>
                  <a href={receiptAddress(reference, release)}>{title}</a>
                </li>
              ))}
            </ul>
          </Item>
        ) : null}
        <Item term={labels.method}>{receipt.method}</Item>
        <Item term={labels.licence}>
          {receipt.attribution}. {receipt.licence}.
        </Item>
        <Item term={labels.dataset}>
          <a href={sourceAddress(receipt.datasetId, release)}>{receipt.datasetTitle}</a>
        </Item>
      </dl>
    </article>
  );
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.item}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sources({ receipt, labels }: { readonly receipt: Receipt; readonly labels: ReceiptLabels }) {
  return (
    <ul className={styles.sources}>
      {receipt.sources.map((source) => (
        <li key={source.id}>
          <SourceName source={source} noAddress={labels.noAddress} />
          <span className={styles.small}>{sourceDetail(source, labels)}</span>
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source, noAddress }: { readonly source: ReceiptSource; readonly noAddress: string }) {
  const name = source.title.startsWith(source.publisher)
    ? source.title
    : `${source.publisher}: ${source.title}`;
  if (source.path === null) return <span>{`${name} (${noAddress})`}</span>;
  return (
    <a href={source.path} rel="noreferrer external" target="_blank">
      {name}
    </a>
  );
}

function sourceDetail(source: ReceiptSource, labels: ReceiptLabels): string {
  const parts = [
    source.publishedOn ? `${labels.published} ${source.publishedOn}` : null,
    source.accessedOn ? `${labels.seen} ${source.accessedOn}` : null,
    source.verification,
    source.licence,
    source.note,
  ];
  return parts.filter((part) => part !== null && part !== '').join('; ');
}
