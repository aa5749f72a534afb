'use client';

import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useViewState } from '@/components/hooks/use-view-state';
import { layersParameter, shownLayers } from '@/lib/panels/map/map-layers';
import styles from './map-search.module.css';
import { expectCard } from './selecting';
import { type Suggestion, useSuggestions } from './use-suggestions';

interface MapSearchProps {
  readonly address: string;
  /** Path and further parameters of the form, for browsers without scripts. */
  readonly action: string;
  readonly hidden: readonly (readonly [string, string])[];
  readonly asked: string;
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    readonly place: string;
    readonly none: string;
  };
}

/** Goes to what was chosen: there, with its layer shown and its card open. */
function useGoTo() {
  const { state, setState } = useViewState();
  return ({ ref, layer, at, zoom }: Suggestion) => {
    const shown = shownLayers(state);
    const isShown = layer === null || shown.includes(layer);
    if (ref !== null) expectCard(ref);
    setState({
      q: null,
      select: ref,
      layers: isShown ? state.layers : layersParameter([...shown, layer]),
      at: { lat: at[1], lon: at[0], zoom },
    });
  };
}

/** Search of the map: a plain form; with scripts it suggests while one types, and flies to what is chosen. */
export function MapSearch({ address, action, hidden, asked, words }: MapSearchProps) {
  const id = useId();
  const [text, setText] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(0);
  const found = useSuggestions({ address, isWanted, text, placeWord: words.place });
  const goTo = useGoTo();
  const isShown = isOpen && text.trim() !== '' && found !== null;
  const current = found?.[active];

  function choose(suggestion: Suggestion): void {
    setOpen(false);
    setText('');
    goTo(suggestion);
  }
  function handleKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') setOpen(false);
    if (step === 0 || !found || found.length === 0) return;
    event.preventDefault();
    setActive((active + step + found.length) % found.length);
  }
  function handleSubmit(event: FormEvent): void {
    // Without a suggestion the form asks the server, which searches all words.
    if (!isShown || current === undefined) return;
    event.preventDefault();
    choose(current);
  }

  return (
    <search className={styles.search}>
      <form action={action} method="get" onSubmit={handleSubmit} className={styles.form}>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          className={styles.input}
          name="q"
          type="search"
          role="combobox"
          autoComplete="off"
          maxLength={80}
          value={text}
          placeholder={words.hint}
          aria-label={words.label}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && current ? `${id}-${active}` : undefined}
          onFocus={() => setWanted(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={handleKey}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
        />
        <button type="submit" className={styles.button}>
          {words.button}
        </button>
      </form>
      <SuggestionList
        id={id}
        found={isShown ? found : []}
        active={active}
        label={words.label}
        onChoose={choose}
      />
      <p role="status" className={styles.status}>
        {isShown && found.length === 0 ? words.none : ''}
      </p>
    </search>
  );
}

interface SuggestionListProps {
  readonly id: string;
  readonly found: readonly Suggestion[];
  readonly active: number;
  readonly label: string;
  readonly onChoose: (suggestion: Suggestion) => void;
}

function SuggestionList({ id, found, active, label, onChoose }: SuggestionListProps) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      className={styles.list}
      hidden={found.length === 0}
    >
      {found.map((suggestion, index) => (
        <div
          key={suggestion.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            // Before the field loses the focus and the list closes.
            event.preventDefault();
            onChoose(suggestion);
          }}
        >
          {suggestion.label} <small>{suggestion.detail}</small>
        </div>
      ))}
    </div>
  );
}
