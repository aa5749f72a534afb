import type { LedgerLink } from '@/lib/figure/ledger';
import type { PanelContext } from '@/lib/panels/context';
import { DEFAULT_VIEW, viewAddress, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

/** A link to a page of the site, at a panel of it where one is named, with the reader's clock, colours and language. */
export function pageLink(
  context: PanelContext,
  label: string,
  {
    path,
    panel = null,
    patch = {},
  }: {
    readonly path: string;
    readonly panel?: string | null;
    readonly patch?: Partial<ViewState>;
  },
): LedgerLink {
  const { on, theme, lang, release } = context.state;
  const state = withState(DEFAULT_VIEW, { on, theme, lang, release, ...patch });
  return { label, receipt: null, href: `${viewAddress(path, state)}${panel === null ? '' : `#${panel}`}` };
}
