'use client';

import dynamic from 'next/dynamic';
import { type CSSProperties, type MouseEvent, type ReactNode, useCallback, useRef, useState } from 'react';
import { useIntent } from '@/components/hooks/use-intent';
import { useViewState } from '@/components/hooks/use-view-state';
import { Failsafe } from '@/components/ui/failsafe';
import type { TileSource } from '@/lib/api/tiles';
import { GULF_ZOOM } from '@/lib/figure/basemap';
import type { MapFigure } from '@/lib/figure/map-figure';
import { narrowShift } from '@/lib/figure/map-view';
import type { MapWords } from '@/lib/figure/map-words';
import type { MapOver } from './layers/over-layer';
import styles from './map.module.css';
import { MapFoot } from './map-foot';
import { expectCard } from './selecting';
import { useBaseMap } from './use-base-map';
import { useHandOver } from './use-hand-over';
import { useMapFigure } from './use-map-figure';
import type { MapView } from './view-keeper';

const LeafletMap = dynamic(() => import('./leaflet-map').then((module) => module.LeafletMap), { ssr: false });

interface MapPanelProps {
  /** Address of the panel's JSON in the page's view. */
  readonly address: string;
  /** The view that the server drew. */
  readonly view: MapFigure['view'];
  /** Height of the box, px. */
  readonly height: number;
  readonly words: MapWords;
  readonly over: MapOver;
  readonly tiles: TileSource | null;
  /** The card of the selected mark. */
  readonly card: ReactNode;
  /** The server's drawing. */
  readonly children: ReactNode;
}

/** Opens a mark's card by the page's address; the card takes the focus when it comes. */
function useSelect() {
  const { setState } = useViewState();
  const latest = useRef(setState);
  latest.current = setState;
  return useCallback((ref: string) => {
    expectCard(ref);
    latest.current({ select: ref });
  }, []);
}

/** Reference of the mark of the drawing that a plain click hits; null for other clicks. */
function markAt({ target, ...event }: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  return target instanceof Element
    ? (target.closest('a[data-mark]')?.getAttribute('data-mark') ?? null)
    : null;
}

/** Where the map is: as the page's view says, until the reader has moved it and it has come to rest. */
function useShownView(view: MapFigure['view']) {
  const { addressWith } = useViewState();
  const [moved, setMoved] = useState<{ readonly from: string; readonly at: MapView } | null>(null);
  const from = JSON.stringify(view);
  const latest = useRef({ addressWith, from });
  latest.current = { addressWith, from };
  const handleMove = useCallback((at: MapView) => {
    setMoved({ from: latest.current.from, at });
    // The server's part of the page does not depend on it.
    window.history.replaceState(null, '', latest.current.addressWith({ at }));
  }, []);
  const at = moved?.from === from ? moved.at : { lat: view.centre[1], lon: view.centre[0], zoom: view.zoom };
  return { zoom: at.zoom, lat: at.lat, lon: at.lon, handleMove };
}

/** The same object for as long as it says the same: every update of the page brings a new copy of its words. */
function useSame<Value>(value: Value): Value {
  const key = JSON.stringify(value);
  const kept = useRef({ key, value });
  if (kept.current.key !== key) kept.current = { key, value };
  return kept.current.value;
}

/** What the style sheet needs to know: the height, and where narrow boxes have their middle. */
function boxStyle(view: MapFigure['view'], height: number): CSSProperties & Record<`--${string}`, string> {
  const [right, down] = narrowShift(view);
  return { '--map-height': `${height}px`, '--map-shift': `${-right}px ${-down}px` };
}

/**
 * The door of the map: the server's drawing in its box, and over it, once the reader means to use it, the map
 * that can be moved, at the same centre and zoom. Without scripts, or when that map cannot be loaded, the
 * drawing stays, and its marks are links.
 */
export function MapPanel({ address, view, height, words, over, tiles, card, children }: MapPanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { isWanted, want } = useIntent(box);
  const [isActive, setActive] = useState(false);
  const [isReady, setReady] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const live = useRef<HTMLDivElement>(null);
  const { zoom, lat, lon, handleMove } = useShownView(view);
  const { figure, hasFailed } = useMapFigure(address, isWanted);
  const select = useSelect();
  // A new object would draw all marks anew, and the one with the focus would lose it.
  const liveWords = useSame(words);
  const { base, hasFailed: hasNoBase } = useBaseMap(isWanted, zoom >= GULF_ZOOM);
  const handleReady = useCallback(() => setReady(true), []);
  const handleLeave = useCallback(() => {
    setActive(false);
    button.current?.focus();
  }, []);
  const isFailed = isBroken || hasFailed || hasNoBase;
  const isMounted = figure !== null && base !== null && !isBroken;
  const isLive = isReady && isMounted && !isFailed;
  useHandOver({ still, live }, isLive);

  function handleExplore(): void {
    want();
    setActive(!isActive);
  }

  function handleStill(event: MouseEvent): void {
    const ref = markAt(event);
    if (ref === null) return;
    event.preventDefault();
    select(ref);
  }

  return (
    <div className={styles.room} style={boxStyle(view, height)}>
      <div ref={box} className={styles.box} data-map-box data-map-ready={isLive || undefined}>
        <button
          ref={button}
          type="button"
          className={styles.explore}
          aria-pressed={isActive}
          onClick={handleExplore}
        >
          {isActive ? words.leave : words.explore}
        </button>
        <div ref={still} className={styles.still} onClickCapture={handleStill}>
          {children}
        </div>
        {figure && base && !isBroken ? (
          <div ref={live} className={styles.live} data-map-of={figure.description}>
            <Failsafe onFail={() => setBroken(true)}>
              <LeafletMap
                figure={figure}
                view={view}
                base={base}
                words={liveWords}
                over={over}
                tiles={tiles}
                isActive={isActive}
                onLeave={handleLeave}
                onMove={handleMove}
                onSelect={select}
                onReady={handleReady}
              />
            </Failsafe>
          </div>
        ) : null}
        <p role="status" className={styles.status}>
          {isFailed ? words.failed : isWanted && !isReady ? words.loading : ''}
        </p>
      </div>
      <MapFoot
        centre={[lon, lat]}
        zoom={zoom}
        words={words}
        tilesCredit={isLive ? tiles?.credit : undefined}
      />
      {card}
    </div>
  );
}
