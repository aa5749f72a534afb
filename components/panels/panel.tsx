import { panelAddress } from '@/lib/api/addresses';
import { buildPanel, findPanel } from '@/lib/panels/registry';
import { serializeViewState } from '@/lib/view-state/codec';
import type { PageContext } from './page-context';
import { PanelFrame } from './panel-frame';

interface PanelProps {
  readonly id: string;
  readonly page: PageContext;
  /** Rows of the table shown on the page; the download has them all. */
  readonly rows?: number;
}

const ROWS_ON_PAGE = 12;

/** A panel of the registry at the page's clock and view. */
export function Panel({ id, page, rows = ROWS_ON_PAGE }: PanelProps) {
  const panel = findPanel(id);
  if (panel === null) return null;
  const query = serializeViewState(page.input.state);
  const view = buildPanel(panel, { ...page.input, rowLimit: rows }, page.onError);
  return (
    <PanelFrame
      view={view}
      page={page}
      rows={rows}
      addresses={{ json: panelAddress(id, 'json', query), csv: panelAddress(id, 'csv', query) }}
    />
  );
}
