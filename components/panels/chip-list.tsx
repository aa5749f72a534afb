'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useViewState } from '@/components/hooks/use-view-state';

interface ChipListProps {
  /** Ids of the chips, in their order. */
  readonly ids: readonly string[];
  readonly className?: string | undefined;
  /** How to move a chip by drag and by keys. */
  readonly hint: string;
  readonly hintClassName?: string | undefined;
  /** The chips: list items with `data-series`, complete without scripts. */
  readonly children: ReactNode;
}

/** The list with an item at another place; unchanged where there is no such place. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  if (place < 0 || place >= ids.length || !ids.includes(id)) return ids;
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

const chipOf = (target: EventTarget) =>
  target instanceof Element ? target.closest('li[data-series]') : null;
const idOf = (chip: Element | null) => chip?.getAttribute('data-series') ?? null;

/** Place among the chips at a point of the window: that of the chip nearest to it. */
function placeAt(list: Element, x: number, y: number): number {
  const distances = [...list.querySelectorAll('li[data-series]')].map((chip) => {
    const { left, right, top, bottom } = chip.getBoundingClientRect();
    return Math.hypot((left + right) / 2 - x, ((top + bottom) / 2 - y) * 4);
  });
  return distances.indexOf(Math.min(...distances));
}

/** Chips that can be dragged into another order, and moved and removed by keys, beside the links that they hold. */
export function ChipList({ ids, className, hint, hintClassName, children }: ChipListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const focused = useRef<string | null>(null);
  const { setState } = useViewState();
  const order = (next: readonly string[]) => {
    if (next.join() !== ids.join()) setState({ series: next });
  };
  useEffect(
    function keepFocus() {
      const id = focused.current;
      focused.current = null;
      if (id === null || !ids.includes(id) || document.activeElement !== document.body) return;
      list.current?.querySelector<HTMLElement>(`li[data-series="${CSS.escape(id)}"] a`)?.focus();
    },
    [ids],
  );

  const handlePointerDown = (event: PointerEvent<HTMLUListElement>) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('a'))) return;
    const id = idOf(chipOf(event.target));
    if (id === null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    setDragged(id);
  };
  const handlePointerUp = (event: PointerEvent<HTMLUListElement>) => {
    if (dragged !== null)
      order(movedTo(ids, dragged, placeAt(event.currentTarget, event.clientX, event.clientY)));
    setDragged(null);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const id = idOf(chipOf(event.target));
    if (id === null) return;
    const steps: Readonly<Record<string, number>> = event.altKey ? { ArrowLeft: -1, ArrowRight: 1 } : {};
    const step = steps[event.key];
    if (step !== undefined) order(movedTo(ids, id, ids.indexOf(id) + step));
    if (event.key === 'Delete') order(ids.filter((one) => one !== id));
    if (step === undefined && event.key !== 'Delete') return;
    event.preventDefault();
    focused.current = id;
  };

  return (
    <>
      <ul
        ref={list}
        className={className}
        data-dragged={dragged}
        style={{ cursor: dragged === null ? 'grab' : 'grabbing', touchAction: 'pan-y' }}
        onPointerDown={handlePointerDown}
        onPointerUp={handlePointerUp}
        onPointerCancel={() => setDragged(null)}
        onKeyDown={handleKeyDown}
      >
        {children}
      </ul>
      {ids.length > 1 ? <p className={hintClassName}>{hint}</p> : null}
    </>
  );
}
