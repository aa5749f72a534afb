/**
 * Panels that had another id once. An id in an article lives as long as the article: what was renamed stays here
 * for good and answers with a permanent redirect.
 */
export const RENAMED_PANELS: ReadonlyMap<string, string> = new Map([
  // Never public; short names that people try, kept from now on like any other.
  ['map', 'gulf-map'],
  ['status', 'strait-status'],
]);

/** The id under which the panel is known today; an id that was never renamed is given back. */
export function currentPanelId(id: string): string {
  return RENAMED_PANELS.get(id) ?? id;
}
