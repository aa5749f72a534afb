import { embedAddress, figureAddress, panelAddress } from '@/lib/api/addresses';
import { panelPage } from '@/lib/panels/panel-pages';
import { serializeViewState, viewAddress, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** Addresses of one panel in one view. Without an origin they are paths. */
export interface EmbedAddresses {
  readonly embed: string;
  /** The panel that can be moved and changed, alone, in a frame or as a page. */
  readonly live: string;
  /** The panel on its page among others. */
  readonly page: string;
  /** The page with the code that shows the panel elsewhere, and with its citation. */
  readonly code: string;
  readonly csv: string;
  readonly still: (ext: 'svg' | 'png', more?: Readonly<Record<string, string>>) => string;
  readonly oembed: (format: 'json' | 'xml') => string;
}

/** How the embed looks in its host says nothing on a page of ours. */
function pageState(state: ViewState): ViewState {
  return withState(state, { controls: 'full', title: true, legend: true });
}

function codeAddress(id: string, state: ViewState): string {
  const [, query = ''] = viewAddress('', state).split('?');
  return `/embed?panel=${encodeURIComponent(id)}${query === '' ? '' : `&${query}`}`;
}

/** Addresses of a panel in a view, below an origin such as `https://narrows.example` (no slash at its end). */
export function embedAddresses(id: string, state: ViewState, origin = ''): EmbedAddresses {
  const query = serializeViewState(state);
  const embed = `${origin}${embedAddress(id, query)}`;
  return {
    embed,
    live: `${origin}${viewAddress(`/embed/${encodeURIComponent(id)}/live`, state)}`,
    page: `${origin}${viewAddress(panelPage(id), pageState(state))}#${id}`,
    code: `${origin}${codeAddress(id, state)}`,
    csv: `${origin}${panelAddress(id, 'csv', query)}`,
    still: (ext, more = {}) =>
      `${origin}${figureAddress(id, ext, new URLSearchParams([...query, ...Object.entries(more)]))}`,
    oembed: (format) => {
      const asked = new URLSearchParams({ url: embed, format });
      return `${origin}/api/v1/oembed?${asked}`;
    },
  };
}
