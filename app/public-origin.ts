/** A host as an address writes it; anything else in the header is not repeated. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[[0-9a-f:]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Where readers reach this site, such as `https://narrows.example`, without a slash at its end: as the environment
 * says (`NARROWS_ORIGIN`), else as this request was addressed. Empty for a request without a usable host: addresses
 * are then paths.
 */
export function publicOrigin(headers: Headers): string {
  const fixed = process.env.NARROWS_ORIGIN;
  if (fixed !== undefined && URL.canParse(fixed)) return new URL(fixed).origin;
  const host = headers.get('host') ?? '';
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return HOST.test(host) ? `${scheme}://${host}` : '';
}
