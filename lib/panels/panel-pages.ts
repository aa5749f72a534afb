/** The page on which a panel stands among others. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['strait-status', '/'],
  ['key-figures', '/'],
  ['gulf-map', '/map'],
  ['oil-prices', '/energy'],
  ['chokepoint-transits', '/shipping'],
  ['carrier-presence', '/forces'],
  ['event-timeline', '/timeline'],
]);

/** Path of the panel's page; a panel that stands on none has its own. */
export function panelPage(id: string): string {
  return PAGES.get(id) ?? `/embed/${encodeURIComponent(id)}/live`;
}
