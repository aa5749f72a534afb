'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { useDataset } from '@/components/hooks/use-dataset';
import { useViewState } from '@/components/hooks/use-view-state';
import { SERIES_ADDRESS } from '@/lib/api/addresses';
import styles from './series-search.module.css';

interface SeriesSearchProps {
  /** Where the plain form leads, and the rest of the view that it carries along. */
  readonly action: string;
  readonly hidden: readonly (readonly [string, string])[];
  readonly q: string;
  readonly labels: { readonly search: string; readonly find: string; readonly suggestions: string };
  /** Ids of the chosen series, in order. */
  readonly chosen: readonly string[];
  /** True where no more can be chosen: the search still finds, but adds nothing. */
  readonly isFull: boolean;
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly label: string;
}

const MOST_SHOWN = 8;

/** Series that have all the words, and are not chosen yet: those whose title begins with the first word come first. */
export function suggest(all: readonly Listed[], text: string, chosen: readonly string[]): readonly Listed[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = all.filter(({ id, title, label }) => {
    const own = `${title} ${label} ${id}`.toLowerCase();
    return !chosen.includes(id) && words.every((word) => own.includes(word));
  });
  const rank = ({ title }: Listed) => (title.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_SHOWN);
}

/** What a key does to the place in a list of `count`; null for keys that do not move in it. */
function placeAfter(key: string, place: number, count: number): number | null {
  if (key === 'ArrowDown') return place + 1 >= count ? 0 : place + 1;
  if (key === 'ArrowUp') return place <= 0 ? count - 1 : place - 1;
  return null;
}

interface SuggestionsProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Listed[];
  readonly place: number;
  readonly onAdd: (series: Listed) => void;
}

/** The list below the input, which keeps the focus; its keys move in the list. */
function Suggestions({ id, label, found, place, onAdd }: SuggestionsProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className={styles.list}
      hidden={found.length === 0}
    >
      {found.map((series, index) => (
        <div
          key={series.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === place}
          className={styles.option}
          onPointerDown={(event) => {
            event.preventDefault();
            onAdd(series);
          }}
        >
          {series.title}
        </div>
      ))}
    </div>
  );
}

/** The search for series: a plain form, which suggests as one types where scripts run. */
export function SeriesSearch({ action, hidden, q, labels, chosen, isFull }: SeriesSearchProps) {
  const id = useId();
  const { setState } = useViewState();
  const [text, setText] = useState(q);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(-1);
  const [isUsed, setUsed] = useState(false);
  const { data } = useDataset<{ readonly series: readonly Listed[] }>(isUsed ? SERIES_ADDRESS : null);
  const found = isOpen && !isFull ? suggest(data?.series ?? [], text, chosen) : [];
  const isShown = found.length > 0;

  const add = (series: Listed) => {
    setText('');
    setOpen(false);
    setPlace(-1);
    setState({ series: [...chosen, series.id], q: null, by: null }, { history: 'push' });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const here = found[place];
    const next = isShown ? placeAfter(event.key, place, found.length) : null;
    if (event.key === 'Escape' && isShown) setOpen(false);
    if (event.key === 'Enter' && here !== undefined) add(here);
    if (next !== null) setPlace(next);
    if (next !== null || (event.key === 'Enter' && here !== undefined)) event.preventDefault();
  };

  return (
    <form action={action} method="get" className={styles.search}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={`${id}-input`}>{labels.search}</label>
      <span className={styles.box}>
        <input
          id={`${id}-input`}
          type="search"
          name="q"
          value={text}
          maxLength={80}
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && place >= 0 ? `${id}-${place}` : undefined}
          onFocus={() => setUsed(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={handleKeyDown}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setPlace(-1);
          }}
        />
        <Suggestions id={id} label={labels.suggestions} found={found} place={place} onAdd={add} />
      </span>
      <button type="submit">{labels.find}</button>
    </form>
  );
}
