import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/** Host and port from HOST and PORT; empty means the default. Throws Problem. */
export function parseAddress({ HOST, PORT }) {
  const text = (PORT ?? '').trim() || '3000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new Problem(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  }
  return { host: (HOST ?? '').trim() || '127.0.0.1', port };
}

/** The address a browser on this machine can open. */
export function urlOf({ host, port }) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function listen(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const { port: given } = server.address();
      server.close(() => resolve(given));
    });
  });
}

const REASONS = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port < 65_535 ? port + 1 : 3000} npm run up`,
  EACCES: ({ port }) =>
    `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm run up`,
};

/** Resolves when the address can be listened on. Throws Problem. */
export async function checkAddressIsFree(address) {
  try {
    await listen(address.host, address.port);
  } catch (error) {
    const reason = REASONS[error.code]?.(address);
    throw new Problem(
      reason ?? `HOST "${address.host}" cannot be listened on (${error.code ?? error.message}).`,
    );
  }
}

/** A free port on the loopback address: the preferred one, else any. */
export async function freePort(preferred = 0) {
  return listen('127.0.0.1', preferred).catch(() => listen('127.0.0.1', 0));
}
