import { Citation } from '@/components/receipts/citation';
import { panelAddress } from '@/lib/api/addresses';
import type { PanelView } from '@/lib/panels/panel';
import { citedPanel, quotedState } from '@/lib/panels/panel-citation';
import { serializeViewState, viewAddress } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';

interface PanelCitationProps {
  readonly view: PanelView;
  readonly page: PageContext;
}

/** How to quote the panel as it stands: with its day, its release and a link that shows the same for ever. */
export function PanelCitation({ view, page }: PanelCitationProps) {
  const { input, quoted, dataKey, isDocument, t } = page;
  const { release, origin } = quoted;
  if (view.state === 'failed') return null;
  const query = serializeViewState(quotedState(input.state, view.on, release));
  return (
    <Citation
      cited={citedPanel(view, input, quoted)}
      addresses={{ bib: panelAddress(view.id, 'bib', query), csl: panelAddress(view.id, 'csl.json', query) }}
      storeKey={`${dataKey} ${origin}${viewAddress(view.id, input.state)}`}
      isDocument={isDocument}
      open
      t={t}
    />
  );
}
