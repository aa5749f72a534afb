/** Not pages: files, data, embeds and stills have answers of their own; the matcher of proxy.ts says the same. */
const NO_PAGE =
  /^\/(?:api|_next|basemap|fonts|figures)(?:\/|$)|^\/embed\/[^/?]+(?:\?|$)|\.[a-z0-9]{2,5}(?:\?|$)|^\/healthz/;

/** True for the address (path and query) of a page. */
export function isPage(address: string): boolean {
  return !NO_PAGE.test(address);
}
