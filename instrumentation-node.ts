import { ServerResponse } from 'node:http';

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
