'use client';

import type { ComponentProps } from 'react';
import { useViewState } from '@/components/hooks/use-view-state';
import type { BrushWindow } from '@/lib/figure/brush-window';
import { type ChosenDays, chosenDays } from './chosen-days';
import { ZoomChart } from './zoom-chart';

interface PageZoomChartProps extends Omit<ComponentProps<typeof ZoomChart>, 'onChoose' | 'onReset'> {
  /** Hears of a choice before the page of the new address comes. */
  readonly onAsk: (days: ChosenDays, window: BrushWindow) => void;
}

/** A chart with its strip, whose chosen days stand in the page's address. */
export function PageZoomChart({ onAsk, ...chart }: PageZoomChartProps) {
  const { state, setState } = useViewState();
  const hasOwnDays = state.from === null && state.to === null;
  const handleChoose = (window: BrushWindow) => {
    const days = chosenDays(window, chart.overview.domain);
    onAsk(days, window);
    setState(days);
  };
  return (
    <ZoomChart
      {...chart}
      onChoose={handleChoose}
      onReset={hasOwnDays ? undefined : () => setState({ from: null, to: null })}
    />
  );
}
