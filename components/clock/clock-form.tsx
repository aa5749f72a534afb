'use client';

import Link from 'next/link';
import { type ChangeEvent, type FormEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { ViewHistory } from '@/components/hooks/use-view-state';
import { type IsoDate, isIsoDate } from '@/lib/time/iso-date';
import styles from './ribbon.module.css';
import type { RibbonLabels } from './ribbon-labels';
import { dayAfterStep } from './slider-keys';

/** Days that an address may name. */
const MIN = '1900-01-01';
const MAX = '2100-12-31';

interface ClockFormProps {
  readonly day: IsoDate;
  readonly extent: { readonly first: IsoDate; readonly last: IsoDate };
  readonly labels: RibbonLabels;
  /** The way the reader has just stepped, a day at a time: that neighbour's page is fetched ahead; 0 = none. */
  readonly ahead: -1 | 0 | 1;
  /** Address of this page at a day; null = the last day of the data. */
  readonly addressOf: (day: IsoDate | null) => string;
  /** `push` for a change that the back button undoes. */
  readonly onChange: (day: IsoDate | null, history?: ViewHistory) => void;
}

interface DayLinkProps {
  readonly label: string;
  readonly href: string;
  readonly isOff: boolean;
  readonly isAhead?: boolean;
  readonly className: string | undefined;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** A link that changes the day in place; opened in a new tab or without scripts it is an ordinary link. */
function DayLink({ label, href, isOff, isAhead = false, className, onFollow, children }: DayLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <Link
      className={className}
      href={href}
      title={label}
      aria-disabled={isOff}
      onClick={handleClick}
      prefetch={isAhead && !isOff}
    >
      {children}
    </Link>
  );
}

function Arrow({ path, label }: { readonly path: string; readonly label: string }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={label}>
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** The other parameters of the address, so that a plain form keeps them. */
function KeptParameters({ address }: { readonly address: string }) {
  const params = new URLSearchParams(address.split('?')[1] ?? '');
  return [...params].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}

/** Typed date, a day back and forward, and the last day of the data: works without scripts. */
export function ClockForm({ day, extent, labels, ahead, addressOf, onChange }: ClockFormProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // One entry of the history for all days typed in one visit to the field.
  const hasPushed = useRef(false);
  const earlier = dayAfterStep(-1, day, extent);
  const later = dayAfterStep(1, day, extent);
  const addressAt = (next: IsoDate) => addressOf(next === extent.last ? null : next);

  const handleTyped = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value;
    setTyped(text);
    if (!isIsoDate(text) || text < MIN || text > MAX) return;
    onChange(text, hasPushed.current ? 'replace' : 'push');
    hasPushed.current = true;
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChange(typed === '' ? null : day);
    setTyped(null);
  };

  const handleLeave = () => {
    setTyped(null);
    hasPushed.current = false;
  };

  return (
    <form className={styles.form} method="get" onSubmit={handleSubmit}>
      <KeptParameters address={addressOf(null)} />
      <DayLink
        className={styles.step}
        label={labels.earlier}
        href={addressAt(earlier)}
        isOff={earlier === day}
        isAhead={ahead === -1}
        onFollow={() => onChange(earlier)}
      >
        <Arrow path="M9 1v10L2 6z" label={labels.earlier} />
      </DayLink>
      <input
        className={styles.date}
        type="date"
        name="on"
        required
        min={MIN}
        max={MAX}
        aria-label={labels.date}
        value={typed ?? day}
        onChange={handleTyped}
        onBlur={handleLeave}
      />
      <DayLink
        className={styles.step}
        label={labels.later}
        href={addressAt(later)}
        isOff={later === day}
        isAhead={ahead === 1}
        onFollow={() => onChange(later)}
      >
        <Arrow path="M3 1v10l7-5z" label={labels.later} />
      </DayLink>
      <button className={styles.show} type="submit">
        {labels.show}
      </button>
      <DayLink
        className={styles.latest}
        label={labels.latestTitle}
        href={addressOf(null)}
        isOff={day === extent.last}
        onFollow={() => onChange(null)}
      >
        {labels.latest}
      </DayLink>
    </form>
  );
}
