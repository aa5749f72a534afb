import { cleanup, render, waitFor } from '@testing-library/react';
import { chartLabels } from '@/components/charts/chart-labels';
import { TimeChart } from '@/components/charts/time-chart';
import { sampleFigure, words } from './sample-figure';

/** Waits until Recharts is loaded: the first chart of a page waits for it, later ones have it at once. */
export async function loadCharts(): Promise<void> {
  const labels = chartLabels(words, 'Loading');
  const { container } = render(<TimeChart figure={sampleFigure()} labels={labels} width={720} />);
  const isDrawn = () => container.querySelector('svg.recharts-surface') !== null;
  await waitFor(
    () => {
      if (!isDrawn()) throw new Error('not drawn yet');
    },
    { timeout: 9000 },
  );
  cleanup();
}
