'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onOwn } from '@/components/hooks/own-store';
import { useCursorWish } from '@/components/hooks/use-cursor-wish';
import { useDataset } from '@/components/hooks/use-dataset';
import { useIntent } from '@/components/hooks/use-intent';
import { Failsafe } from '@/components/ui/failsafe';
import type { BrushWindow } from '@/lib/figure/brush-window';
import { STRIP_HEIGHT } from '@/lib/figure/strip-size';
import type { TimeFigure } from '@/lib/figure/time-figure';
import type { PanelView, Picture } from '@/lib/panels/panel';
import styles from './chart-frame.module.css';
import type { ChartLabels } from './chart-labels';
import { addressOfDays, type ChosenDays } from './chosen-days';

const loadChart = () => import('./time-chart');
const loadZoomChart = () => import('./page-zoom-chart');
const TimeChart = dynamic(() => loadChart().then((module) => module.TimeChart), { ssr: false });
const PageZoomChart = dynamic(() => loadZoomChart().then((module) => module.PageZoomChart), { ssr: false });

interface ChartFrameProps {
  /** Address of the panel as JSON in the view that the static picture shows. */
  readonly address: string;
  /** Which figure of a stack this is; left out where the panel's picture is one figure. */
  readonly part?: number;
  /** Height of the picture in px: the box keeps it whatever is inside. */
  readonly height: number;
  readonly labels: ChartLabels;
  /** Opens receipts; the page's receipt card if left out. */
  readonly onReceipt?: (references: readonly string[]) => void;
  /** The static picture of the strip below the chart; left out = no strip. */
  readonly strip?: ReactNode;
  /** Head of the axis of a reader's own series, where one can join the chart. */
  readonly ownAxis?: string;
  /** The static picture. */
  readonly children: ReactNode;
}

interface PanelReply {
  readonly panel: PanelView;
}

/** Days chosen on the strip, and the view in which they were: the page's own address follows later. */
interface Choice {
  readonly inView: string;
  readonly days: ChosenDays;
  readonly window: BrushWindow;
}

const NEVER = () => () => {};

/** True once scripts run; false in the markup of the server, which keeps no promises of keys. */
function useScripts(): boolean {
  return useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
}

/** Calls back when a reader's own series comes to a chart that it can join. */
function useOwnWish(canJoin: boolean, want: () => void): void {
  const latest = useRef(want);
  latest.current = want;
  useEffect(
    function followOwn() {
      if (canJoin) return onOwn(() => latest.current());
    },
    [canJoin],
  );
}

/** The figure of a panel's picture on a time axis, or the one at a place of a stack. */
function figureAt(picture: Picture | null | undefined, part: number): TimeFigure | null {
  if (picture?.kind === 'stack') return picture.figures[part] ?? null;
  return picture?.kind === 'time' ? picture : null;
}

/** Where the focus goes when the static picture gives way: the same link, or the chart itself. */
function moveFocus(from: HTMLElement | null, to: HTMLElement | null): void {
  const focused = document.activeElement;
  if (focused === null || !from?.contains(focused) || to?.contains(focused)) return;
  const receipt = focused.getAttribute('data-receipt');
  const links = [...(to?.querySelectorAll<SVGElement>('a[data-receipt]') ?? [])];
  const same = links.find((link) => link.getAttribute('data-receipt') === receipt);
  const plot = to?.querySelector<HTMLElement>('[data-plot]');
  (same ?? plot)?.focus({ preventScroll: true });
}

/**
 * The door to an interactive chart: shows the static picture, and once a reader wants to use it, draws the
 * same figure over it in the same box. Without scripts, on a slow line or after a failure the picture stays.
 */
export function ChartFrame({
  address,
  part = 0,
  height,
  labels,
  onReceipt,
  strip,
  ownAxis,
  children,
}: ChartFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const { isWanted, want } = useIntent(box);
  useCursorWish(box, want);
  useOwnWish(ownAxis !== undefined, want);
  const hasStrip = strip !== undefined;
  useEffect(
    function loadBesideTheFigure() {
      // What fails to load here is asked for again, and reported, where it is drawn.
      if (isWanted) (hasStrip ? loadZoomChart() : loadChart()).catch(() => {});
    },
    [isWanted, hasStrip],
  );
  const [choice, setChoice] = useState<Choice | null>(null);
  const current = choice?.inView === address ? choice : null;
  const wanted = current === null ? address : addressOfDays(address, current.days);
  const { data, error, isLoading } = useDataset<PanelReply>(isWanted ? wanted : null);
  const picture = error === undefined ? data?.panel.picture : undefined;
  const figure = figureAt(picture, part);
  const isLive = isDrawn && figure !== null;
  // A picture without links takes the focus itself, so that the keyboard can ask for the chart as well.
  const stop = { role: 'group', tabIndex: 0, 'aria-label': labels.explore } as const;
  const isStop = useScripts() && !isLive;

  const handleReady = () => {
    moveFocus(box.current, live.current);
    setDrawn(true);
  };
  const chart = { labels, onReady: handleReady, onReceipt };

  return (
    <div
      ref={box}
      className={styles.frame}
      style={{ blockSize: height + (strip === undefined ? 0 : STRIP_HEIGHT) }}
      {...(isStop ? stop : {})}
    >
      <div ref={still} hidden={isLive}>
        {children}
        {strip}
      </div>
      {figure === null ? null : (
        <div ref={live} className={isLive ? styles.live : `${styles.live} ${styles.coming}`}>
          <Failsafe onFail={() => setDrawn(false)}>
            {strip === undefined || figure.overview === undefined ? (
              <TimeChart figure={figure} {...chart} />
            ) : (
              <PageZoomChart
                figure={figure}
                ownAxis={ownAxis}
                overview={figure.overview}
                asked={isLoading ? (current?.window ?? null) : null}
                onAsk={(days, window) => setChoice({ inView: address, days, window })}
                {...chart}
              />
            )}
          </Failsafe>
        </div>
      )}
    </div>
  );
}
