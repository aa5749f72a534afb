import { Ribbon } from '@/components/clock/ribbon';
import { ribbonLabels } from '@/components/clock/ribbon-labels';
import { keepMarkup } from '@/components/ui/markup-store';
import { SentOnce } from '@/components/ui/sent-once';
import { drawRibbon } from '@/lib/figure/draw-ribbon';
import { ribbonData } from '@/lib/panels/ribbon-data';
import { formatDate } from '@/lib/time/format-date';
import type { PageContext } from './page-context';

interface PageRibbonProps {
  readonly page: PageContext;
}

/** The ribbon with all of time in the data; its picture is the same for every day and is drawn once. */
export function PageRibbon({ page }: PageRibbonProps) {
  const { t, input, dataKey, isDocument } = page;
  const { clock, state } = input;
  const { storeKey, markup } = keepMarkup(`${dataKey} ribbon ${state.lang}`, () =>
    drawRibbon(ribbonData(input)),
  );
  const { first, last } = clock;
  const ends = { first: formatDate(first, 'day', state.lang), last: formatDate(last, 'day', state.lang) };
  return (
    <Ribbon extent={{ first, last }} lang={state.lang} labels={ribbonLabels(t, ends)}>
      <SentOnce storeKey={storeKey} markup={isDocument ? null : markup} />
    </Ribbon>
  );
}
