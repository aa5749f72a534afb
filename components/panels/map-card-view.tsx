import Link from 'next/link';
import { CardFrame } from '@/components/map/card-frame';
import { Drawing } from '@/components/ui/drawing';
import { drawSpark } from '@/lib/figure/draw-spark';
import type { CardRecord, MapCard } from '@/lib/figure/map-tools';
import styles from './map-block.module.css';
import type { PageContext } from './page-context';

interface MapCardViewProps {
  readonly card: MapCard;
  readonly side: 'left' | 'right';
  readonly page: PageContext;
  readonly hrefOf: (query: string) => string;
}

/** The card of the selected mark: what is known of it, its records with sources, and what lies under it. */
export function MapCardView({ card, side, page, hrefOf }: MapCardViewProps) {
  const { t } = page;
  return (
    <CardFrame
      reference={card.ref}
      label={`${t('map.card.label')}: ${card.title}`}
      close={t('map.card.close')}
      side={side}
      closeHref={hrefOf(card.closeQuery)}
    >
      <p className={styles.cardLayer}>{card.layer}</p>
      <h3 className={styles.cardTitle}>{card.title}</h3>
      <Lines lines={card.lines} />
      {card.spark === null ? null : (
        <div className={styles.spark}>
          <Drawing markup={drawSpark(card.spark.points, card.spark.label)} />
          <span>{card.spark.label}</span>
        </div>
      )}
      {card.records.map((record) => (
        <Record key={record.receipt} record={record} page={page} />
      ))}
      <Under card={card} page={page} hrefOf={hrefOf} />
      <p className={styles.links}>
        {card.measure.map(({ label, query }) => (
          <Link key={query} href={hrefOf(query)} prefetch={false} scroll={false}>
            {label}
          </Link>
        ))}
      </p>
    </CardFrame>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.cardLines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Record({ record, page }: { readonly record: CardRecord; readonly page: PageContext }) {
  return (
    <div className={styles.record}>
      <h4>{record.title}</h4>
      <Lines lines={record.lines} />
      {record.confidenceText === '' ? null : (
        <p className={styles.sure}>{page.t('map.card.status', { status: record.confidenceText })}</p>
      )}
      <p className={styles.links}>
        <a href={page.receiptHref(record.receipt)} data-receipt={record.receipt}>
          {page.t('map.card.receipt')}
        </a>
        {record.links.map(({ label, href }) => (
          <a key={href} href={href} rel="noreferrer">
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}

function Under({ card, page, hrefOf }: Omit<MapCardViewProps, 'side'>) {
  if (card.under.length === 0) return null;
  return (
    <div className={styles.under}>
      <h4 className={styles.cardLayer}>{page.t('map.card.under')}</h4>
      <ul>
        {card.under.map(({ label, detail, query }) => (
          <li key={query}>
            <a href={hrefOf(query)} data-select={new URLSearchParams(query).get('select')}>
              {label}
            </a>{' '}
            <span className={styles.state}>{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
