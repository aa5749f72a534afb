// The chart of Narrows alone on a page: the same components that its pages load.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChartLabels } from '../../../components/charts/chart-labels';
import { chosenDays } from '../../../components/charts/chosen-days';
import { ZoomChart } from '../../../components/charts/zoom-chart';
import type { BrushWindow } from '../../../lib/figure/brush-window';
import type { TimeFigure } from '../../../lib/figure/time-figure';

const LABELS: ChartLabels = {
  lang: 'en',
  explore: 'Chart',
  reading: '{label}: {value}, {date}',
  readingUncertain: '{label}: {value}, {date} ({status})',
  status: {
    normal: '',
    provisional: 'provisional',
    estimated: 'estimated',
    unconfirmed: 'unconfirmed',
    flagged: 'flagged',
  },
  axisCut: '{unit}, axis from {from}',
  brush: {
    region: 'Days shown',
    from: 'First day',
    to: 'Last day',
    hint: 'Arrow keys',
    shown: '{from} – {to}',
    reset: 'Reset',
  },
};

async function ask(query: string): Promise<TimeFigure> {
  const response = await fetch(`/figure.json?${query}`);
  return response.json();
}

/** Takes the server's drawing away once the chart has drawn its own, and tells the benchmark. */
function tellDrawn(): void {
  document.getElementById('still')?.remove();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => Reflect.set(window, 'drawnAt', performance.now());
  requestAnimationFrame(() => channel.port2.postMessage(0));
}

/** Tells the benchmark when the drawing that is seen answers to pointer and keys. */
function tellUsable(): void {
  if (document.querySelector('[data-plot]') === null) requestAnimationFrame(tellUsable);
  else Reflect.set(window, 'usableAt', performance.now());
}

function Page({ first, query }: { readonly first: TimeFigure; readonly query: string }) {
  const [figure, setFigure] = useState(first);
  const [asked, setAsked] = useState<BrushWindow | null>(null);
  const { overview } = figure;
  if (overview === undefined) return null;
  const handleChoose = async (chosen: BrushWindow) => {
    setAsked(chosen);
    const { from, to } = chosenDays(chosen, overview.domain);
    setFigure(await ask(`${query}&from=${from}${to === null ? '' : `&to=${to}`}`));
    setAsked(null);
  };
  return (
    <ZoomChart
      figure={figure}
      overview={overview}
      labels={LABELS}
      asked={asked}
      onChoose={handleChoose}
      onReady={tellDrawn}
    />
  );
}

const box = document.getElementById('chart');
const query = location.search.slice(1);
if (box !== null) createRoot(box).render(<Page first={await ask(query)} query={query} />);
tellUsable();
