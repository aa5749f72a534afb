import type { Ledger, LedgerEntry, LedgerLink, LedgerMark } from '@/lib/figure/ledger';
import styles from './ledger-list.module.css';

interface LedgerListProps {
  readonly ledger: Ledger;
  /** Address of a receipt's own page. */
  readonly hrefOf: (reference: string) => string;
}

/** A ledger as lists under headings; complete without scripts. */
export function LedgerList({ ledger, hrefOf }: LedgerListProps) {
  return (
    <div className={styles.ledger}>
      {ledger.groups.map(({ id, heading, entries, fold }) => {
        const level = heading === null ? 'h3' : 'h4';
        const rest = fold === undefined ? [] : entries.slice(fold.after);
        return (
          <div key={id} className={styles.group}>
            {heading === null ? null : <h3 className={styles.groupHeading}>{heading}</h3>}
            <Entries entries={entries.slice(0, fold?.after)} level={level} hrefOf={hrefOf} />
            {rest.length === 0 ? null : (
              <details className={styles.more}>
                <summary>{fold?.label}</summary>
                <Entries entries={rest} level={level} hrefOf={hrefOf} />
              </details>
            )}
          </div>
        );
      })}
      {ledger.onward.length > 0 ? (
        <ul className={styles.onward}>
          {ledger.onward.map((link) => (
            <li key={link.label}>
              <Way link={link} hrefOf={hrefOf} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly LedgerEntry[];
  readonly level: 'h3' | 'h4';
  readonly hrefOf: (reference: string) => string;
}

function Entries({ entries, level, hrefOf }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} level={level} hrefOf={hrefOf} />
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: LedgerEntry;
  readonly level: 'h3' | 'h4';
  readonly hrefOf: (reference: string) => string;
}

function Entry({ entry, level: Heading, hrefOf }: EntryProps) {
  return (
    <li className={styles.entry} data-confidence={entry.confidence} data-entry={entry.key}>
      <p className={styles.margin}>
        {entry.date === null ? entry.margin : <time dateTime={entry.date}>{entry.margin}</time>}
      </p>
      <div className={styles.body}>
        <Heading className={styles.heading}>
          {entry.receipt === null ? (
            entry.heading
          ) : (
            <a href={hrefOf(entry.receipt)} data-receipt={entry.receipt}>
              {entry.heading}
            </a>
          )}
        </Heading>
        {entry.mark === null ? null : <Mark mark={entry.mark} />}
        {entry.texts.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
        <Facts entry={entry} />
        <Links entry={entry} hrefOf={hrefOf} />
      </div>
    </li>
  );
}

function Facts({ entry }: { readonly entry: LedgerEntry }) {
  if (entry.facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {entry.facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ entry, hrefOf }: Pick<EntryProps, 'entry' | 'hrefOf'>) {
  if (entry.links.length === 0) return null;
  return (
    <details className={styles.links}>
      <summary>{entry.linksLabel}</summary>
      <ul>
        {entry.links.map((link) => (
          <li key={`${link.label} ${link.receipt ?? link.href}`}>
            <Way link={link} hrefOf={hrefOf} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Way({ link, hrefOf }: { readonly link: LedgerLink } & Pick<EntryProps, 'hrefOf'>) {
  return link.receipt === null ? (
    <a href={link.href ?? ''}>{link.label}</a>
  ) : (
    <a href={hrefOf(link.receipt)} data-receipt={link.receipt}>
      {link.label}
    </a>
  );
}

const CIRCLE = 'M7 1.5a5.5 5.5 0 1 0 .01 0z';
/** What is drawn inside the circle of a mark. */
const INSIDE: Readonly<Record<LedgerMark['shape'], string | null>> = {
  full: null,
  half: 'M7 1.5a5.5 5.5 0 0 0 0 11z',
  empty: null,
  cross: 'M4.5 4.5l5 5M9.5 4.5l-5 5',
  dash: 'M4 7h6',
};

function Mark({ mark: { shape, word } }: { readonly mark: LedgerMark }) {
  const inside = INSIDE[shape];
  return (
    <p className={styles.mark} data-shape={shape}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path
          d={CIRCLE}
          fill={shape === 'full' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {inside === null ? null : (
          <path
            d={inside}
            fill={shape === 'half' ? 'currentColor' : 'none'}
            stroke={shape === 'half' ? 'none' : 'currentColor'}
            strokeWidth="1.75"
          />
        )}
      </svg>
      {word}
    </p>
  );
}
