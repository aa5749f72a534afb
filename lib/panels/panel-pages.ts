/** Panels by the page on which they stand among others; the first of a page is the one it is shared for. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['strait-status', 'key-figures'],
  '/map': ['gulf-map'],
  '/energy': [
    'oil-prices',
    'gas-prices',
    'fuel-prices',
    'chokepoint-flows',
    'hormuz-dependence',
    'bypass-capacity',
  ],
  '/shipping': ['chokepoint-transits', 'shipping-incidents'],
  '/forces': ['force-timeline', 'carrier-presence', 'personnel', 'bases'],
  '/compare': ['compare'],
  '/timeline': ['event-timeline', 'pressure-and-response'],
  '/diplomacy': [
    'mediators',
    'negotiation-rounds',
    'sanctions',
    'agreements',
    'armed-groups',
    'alignments',
    'statements',
  ],
  '/claims': ['article-claims', 'after-the-article'],
};

const PAGE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PAGES).flatMap(([page, ids]) => ids.map((id) => [id, page] as const)),
);

/** Path of the panel's page; a panel that stands on none has its own. */
export function panelPage(id: string): string {
  return PAGE_OF.get(id) ?? `/embed/${encodeURIComponent(id)}/live`;
}

/** The panel that a page is shared for when its address names none; null for pages without a panel. */
export function leadPanel(path: string): string | null {
  return Object.hasOwn(PAGES, path) ? (PAGES[path]?.[0] ?? null) : null;
}
