'use client';

import { type ComponentProps, useMemo } from 'react';
import { useOwn } from '@/components/hooks/own-store';
import { useViewState } from '@/components/hooks/use-view-state';
import type { BrushWindow } from '@/lib/figure/brush-window';
import { joinOwn } from '@/lib/figure/join-own';
import type { TimeFigure } from '@/lib/figure/time-figure';
import type { ChartLabels } from './chart-labels';
import { type ChosenDays, chosenDays } from './chosen-days';
import { ZoomChart } from './zoom-chart';

interface PageZoomChartProps extends Omit<ComponentProps<typeof ZoomChart>, 'onChoose' | 'onReset'> {
  /** Hears of a choice before the page of the new address comes. */
  readonly onAsk: (days: ChosenDays, window: BrushWindow) => void;
  /** Head of the axis of a reader's own series; left out where none joins the chart. */
  readonly ownAxis?: string | undefined;
}

/** The figure, with the reader's own series in it where there is one and it has a place. */
function useJoined(
  figure: TimeFigure,
  ownAxis: string | undefined,
  { lang, axisCut }: ChartLabels,
): TimeFigure {
  const own = useOwn();
  return useMemo(() => {
    if (own === null || ownAxis === undefined) return figure;
    const words = { lang, axisCut, label: own.label, description: '', axis: ownAxis };
    return joinOwn(figure, own.rows, own.axis, words) ?? figure;
  }, [figure, own, ownAxis, lang, axisCut]);
}

/** A chart with its strip, whose chosen days stand in the page's address. */
export function PageZoomChart({ onAsk, ownAxis, ...chart }: PageZoomChartProps) {
  const { state, setState } = useViewState();
  const figure = useJoined(chart.figure, ownAxis, chart.labels);
  const hasOwnDays = state.from === null && state.to === null;
  const handleChoose = (window: BrushWindow) => {
    const days = chosenDays(window, chart.overview.domain);
    onAsk(days, window);
    setState(days);
  };
  return (
    <ZoomChart
      {...chart}
      figure={figure}
      onChoose={handleChoose}
      onReset={hasOwnDays ? undefined : () => setState({ from: null, to: null })}
    />
  );
}
