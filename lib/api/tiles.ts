/** Tiles of another server under the map, where the host of the site wants them. */
export interface TileSource {
  /** Address with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** The one origin that the content security policy is opened for. */
  readonly origin: string;
  /** What the tiles' owner asks to have written on the map. */
  readonly credit: string;
}

/** Host names may vary by `{s}`; such an address names no single origin and is refused. */
const PLACES = ['{z}', '{x}', '{y}'] as const;

/**
 * The tile source that the settings `NARROWS_TILES_URL` and `NARROWS_TILES_CREDIT` ask for; null without them,
 * without a credit, or for an address that is no http(s) address of one origin with `{z}`, `{x}` and `{y}`.
 */
export function tileSource(settings: Readonly<Record<string, string | undefined>>): TileSource | null {
  const { NARROWS_TILES_URL: url = '', NARROWS_TILES_CREDIT: credit = '' } = settings;
  if (credit === '' || !PLACES.every((place) => url.includes(place)) || url.includes('{s}')) return null;
  if (!URL.canParse(url)) return null;
  const { protocol, origin, hostname } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /^[a-z0-9.-]+$/.test(hostname) ? { url, origin, credit } : null;
}
