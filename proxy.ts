import { type NextRequest, NextResponse } from 'next/server';
import { tileSource } from '@/lib/api/tiles';

/** Where the host of the site has the map load tiles from; nowhere unless asked. */
const TILES = tileSource(process.env);

/** Addresses that other sites may show in a frame. */
const FRAMEABLE = /^\/(embed|figures)\/./;

function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

/** No origin but our own, no inline script without the nonce of this answer (docs/decisions/0006-how-csp-is-set.md). */
function contentSecurityPolicy(nonce: string, pathname: string): string {
  // React's development build rebuilds server stacks with eval; the production build does not.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data:${TILES === null ? '' : ` ${TILES.origin}`}`,
    "font-src 'self'",
    "connect-src 'self'",
    // The gallery shows embeds of ours.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${FRAMEABLE.test(pathname) ? '*' : "'none'"}`,
  ].join('; ');
}

/**
 * The address without parameters named like a method of every object (`constructor`, `toString` …): Next's own
 * reading of a page's parameters breaks on them. Null when there are none.
 */
function withoutMethodNames(request: NextRequest): URL | null {
  const url = new URL(request.url);
  const names = [...new Set(url.searchParams.keys())].filter((name) => name in Object.prototype);
  for (const name of names) url.searchParams.delete(name);
  return names.length > 0 ? url : null;
}

/** Gives every page its policy. Next reads the nonce from the request's copy and puts it on its own scripts. */
export function proxy(request: NextRequest): NextResponse {
  const cleaned = withoutMethodNames(request);
  if (cleaned !== null) return NextResponse.redirect(cleaned);
  const nonce = makeNonce();
  const policy = contentSecurityPolicy(nonce, request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-lang', request.nextUrl.searchParams.get('lang') ?? '');
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** Pages only: files and the API run no scripts, have a fixed policy (next.config.mjs) and stay fast. */
export const config = {
  matcher: [
    '/((?!api/|embed/[^/]+$|embed.js$|figures/|_next/static/|_next/image|basemap/|fonts/|feed\\.(?:json|xml)$|healthz$|favicon.ico$|icon.svg$|robots.txt$).*)',
  ],
};
