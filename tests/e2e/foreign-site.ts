import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site than ours: pages by path, each with its own policy or none. */
export interface ForeignSite {
  readonly origin: string;
  readonly put: (path: string, body: string, policy?: string) => string;
  readonly close: () => Promise<void>;
}

interface Page {
  readonly body: string;
  readonly policy: string | null;
}

function answerFrom(pages: ReadonlyMap<string, Page>): Server {
  return createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    const policy = page?.policy ? { 'Content-Security-Policy': page.policy } : {};
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...policy });
    response.end(page?.body ?? '');
  });
}

/** Starts the other site on a port of its own. */
export async function openForeignSite(): Promise<ForeignSite> {
  const pages = new Map<string, Page>();
  const server = answerFrom(pages);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    put: (path, body, policy) => {
      pages.set(path, {
        body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">${body}`,
        policy: policy ?? null,
      });
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
