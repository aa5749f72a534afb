import type { MessageKey } from '@/lib/messages/catalogue';

/** The pages of the site in the order of the masthead. */
export const PAGES: readonly { readonly path: string; readonly name: MessageKey }[] = [
  { path: '/', name: 'board.nav.board' },
  { path: '/map', name: 'board.nav.map' },
  { path: '/energy', name: 'board.nav.energy' },
  { path: '/shipping', name: 'board.nav.shipping' },
  { path: '/forces', name: 'board.nav.forces' },
  { path: '/compare', name: 'board.nav.compare' },
  { path: '/timeline', name: 'board.nav.timeline' },
  { path: '/diplomacy', name: 'board.nav.diplomacy' },
  { path: '/claims', name: 'board.nav.claims' },
  { path: '/embed', name: 'board.nav.embed' },
  { path: '/sources', name: 'board.nav.sources' },
];
