import { createHash } from 'node:crypto';
import type { Problem } from '@/lib/schema/problem';
import { PROBLEM_TYPE } from './problems';

/** What an address answers, before the request's own conditions: a body with its strong ETag. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the body, quoted as HTTP wants it. */
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Methods that every address answers. */
export const METHODS = 'GET, HEAD, OPTIONS';

/**
 * Data change with a release of the files alone: five minutes are fresh enough, and a copy of up to a day may
 * be shown while a newer one is fetched.
 */
const DATA_CACHING = 'public, max-age=300, stale-while-revalidate=86400';
/** Problems and the state of the server are asked anew each time. */
const NO_CACHING = 'no-store';

const DAY_S = 86_400;

const COMMON: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Allow',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
};

function seal(
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Answer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  return { status, body: bytes, etag, headers };
}

/** An answer of 200 that may be kept; `links` are the values of its Link header (RFC 8288). */
export function textAnswer(type: string, body: string, links: readonly string[] = []): Answer {
  const link = links.length === 0 ? {} : { Link: links.join(', ') };
  return seal(200, body, { 'Content-Type': type, 'Cache-Control': DATA_CACHING, ...link });
}

/** An answer of 200 with a JSON body that may be kept. */
export function jsonAnswer(body: unknown, links: readonly string[] = []): Answer {
  return textAnswer('application/json', JSON.stringify(body), links);
}

/** A picture that may be kept. */
export function pictureAnswer(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Answer {
  return seal(200, body, { 'Cache-Control': DATA_CACHING, ...headers });
}

/** An HTML page that may be kept unless it says that there is nothing. */
export function pageAnswer(status: number, body: string, headers: Readonly<Record<string, string>>): Answer {
  const caching = status === 200 ? DATA_CACHING : NO_CACHING;
  return seal(status, body, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': caching,
    ...headers,
  });
}

/** 308: the address has another name for good. */
export function redirectAnswer(location: string): Answer {
  return seal(308, '', { Location: location, 'Cache-Control': DATA_CACHING });
}

/** A JSON answer about this very moment: never kept. */
export function momentAnswer(status: number, body: unknown): Answer {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': NO_CACHING };
  return seal(status, JSON.stringify(body), headers);
}

/** A problem as an answer: never kept. */
export function problemAnswer(problem: Problem, headers: Readonly<Record<string, string>> = {}): Answer {
  const own = { 'Content-Type': PROBLEM_TYPE, 'Cache-Control': NO_CACHING };
  return seal(problem.status, JSON.stringify(problem), { ...own, ...headers });
}

/** True if the list of If-None-Match names the tag; compared weakly, as RFC 9110 §13.1.2 asks. */
function isNamed(list: string | null, etag: string): boolean {
  if (list === null) return false;
  return list.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** The response to GET or HEAD: the answer, its head alone, or 304 when the caller's copy is still good. */
export function respond(request: Request, answer: Answer): Response {
  const headers = new Headers({ ...COMMON, ...answer.headers });
  if (answer.status !== 200) {
    return new Response(request.method === 'HEAD' ? null : answer.body, { status: answer.status, headers });
  }
  headers.set('ETag', answer.etag);
  if (isNamed(request.headers.get('If-None-Match'), answer.etag)) {
    headers.delete('Content-Type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(request.method === 'HEAD' ? null : answer.body, { status: 200, headers });
}

/** The response to OPTIONS: what may be asked, by anyone. */
export function preflight(): Response {
  const headers = {
    ...COMMON,
    Allow: METHODS,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': String(DAY_S),
  };
  return new Response(null, { status: 204, headers });
}
