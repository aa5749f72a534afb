import { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Next.js hands the headers of a route handler on as lists, and its compression takes a Content-Type in a list for
 * something that cannot be compressed. This gives it the text; a test asks for compressed answers.
 */
export function sendLoneHeadersAsText(): void {
  const setHeader = ServerResponse.prototype.setHeader;
  ServerResponse.prototype.setHeader = function setSingleHeader(name, value) {
    const isLoneType = Array.isArray(value) && value.length === 1 && name.toLowerCase() === 'content-type';
    return setHeader.call(this, name, isLoneType ? (value[0] ?? '') : value);
  };
}

/** RFC 9457; written here because no route is reached. */
const BROKEN_ADDRESS = JSON.stringify({
  type: '/api/v1/openapi.json#/components/responses/BadParameter',
  title: 'Bad request',
  status: 400,
  detail: 'The address holds a % that begins no UTF-8 character.',
});

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Next.js fails with a 500 on a path with a broken %-escape before any code of ours runs: this answers 400. */
export function refuseBrokenAddresses(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function emitUnlessBroken(event: string, ...given: unknown[]): boolean {
    const [request, response] = given;
    const isRequest = event === 'request' && request instanceof IncomingMessage;
    if (!isRequest || !(response instanceof ServerResponse) || isDecodable(request.url ?? '')) {
      return Reflect.apply(emit, this, [event, ...given]) === true;
    }
    response.writeHead(400, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(BROKEN_ADDRESS);
    return true;
  };
}
