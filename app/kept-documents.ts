import { createHash, randomBytes } from 'node:crypto';
import {
  get,
  type IncomingHttpHeaders,
  IncomingMessage,
  type OutgoingHttpHeaders,
  Server,
  ServerResponse,
} from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { isPage } from '@/lib/documents/is-page';
import { styleAddresses, withStyles } from '@/lib/documents/page-styles';
import { sealDocument } from '@/lib/documents/sealed-document';

/** Compressed documents take this much memory at most; a page of panels takes about 60 kB. */
const LIMIT_BYTES = 16 * 1024 * 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const ENCODERS = { br: (text: Buffer) => promisify(brotliCompress)(text, BROTLI), gzip: promisify(gzip) };

/** Marks the questions that this file asks the server itself; a visitor cannot guess it. */
const INNER = { name: 'x-narrows-inner', value: randomBytes(18).toString('base64url') };
/** All that a document may depend on besides its address. */
const PASSED_ON = ['host', 'x-forwarded-proto'];
const NOT_REPEATED = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date', 'etag'];

type Encoding = keyof typeof ENCODERS | 'identity';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

interface Question {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly encoding: Encoding;
}

function isDocumentRequest({ method, url = '', headers }: IncomingMessage): boolean {
  const isUpdate = headers.rsc !== undefined || headers['sec-fetch-dest'] === 'empty';
  const isInner = headers[INNER.name] === INNER.value;
  return method === 'GET' && !isUpdate && !isInner && isPage(url);
}

function encodingFor({ 'accept-encoding': accepted = '' }: IncomingHttpHeaders): Encoding {
  const takes = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(String(accepted));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** Asks this same server, past the kept documents. */
function ask({ host, port, headers }: Question, path: string): Promise<Answer> {
  const inner = { ...headers, 'accept-encoding': 'identity', [INNER.name]: INNER.value };
  return new Promise((resolve, reject) => {
    get({ host, port, path, headers: inner }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 500, headers: sent } = response;
        resolve({ status, headers: sent, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

const sheets = new Map<string, string>();

/** The document with its styles in it. Style sheets never change under an address. */
async function styled(html: string, question: Question): Promise<string> {
  for (const href of styleAddresses(html).filter((address) => !sheets.has(address))) {
    const { status, body } = await ask(question, href);
    if (status === 200) sheets.set(href, body.toString('utf8'));
  }
  return withStyles(html, sheets);
}

function without(headers: OutgoingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

function withoutNonce(link: OutgoingHttpHeaders[string]): string {
  return String(link).replace(/; nonce="[^"]*"/g, '');
}

function varyOf(names: OutgoingHttpHeaders[string]): string {
  const all = `${String(names ?? '')}, Accept-Encoding`.split(',').map((name) => name.trim());
  return [...new Set(all)].filter(Boolean).join(', ');
}

/** A page as Next.js renders it, made fit to be kept: styles in it, scripts named by hash, compressed. */
async function makeAnswer(question: Question): Promise<Answer> {
  const { status, headers, body } = await ask(question, question.path);
  const policy = headers['content-security-policy'];
  const isPage = String(headers['content-type']).startsWith('text/html') && typeof policy === 'string';
  if (status !== 200 || !isPage) return { status, headers: without(headers, NOT_REPEATED), body };
  const sealed = sealDocument(await styled(body.toString('utf8'), question), policy);
  const plain = Buffer.from(sealed.html);
  const { encoding } = question;
  return {
    status,
    headers: {
      ...without(headers, NOT_REPEATED),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(headers.link === undefined ? {} : { link: withoutNonce(headers.link) }),
      vary: varyOf(headers.vary),
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-security-policy': sealed.policy,
      etag: `"${createHash('sha256').update(encoding).update(plain).digest('base64url').slice(0, 27)}"`,
    },
    body: encoding === 'identity' ? plain : await ENCODERS[encoding](plain),
  };
}

const kept = new LRUCache<string, Answer, Question>({
  maxSize: LIMIT_BYTES,
  sizeCalculation: ({ body }) => body.byteLength + 2048,
  fetchMethod: (_key, _stale, { context }) => makeAnswer(context),
});

function questionOf({ url = '/', headers, socket }: IncomingMessage): Question {
  const passed = PASSED_ON.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  return {
    host: socket.localAddress ?? '127.0.0.1',
    port: socket.localPort ?? 0,
    path: url,
    headers: Object.fromEntries(passed),
    encoding: encodingFor(headers),
  };
}

async function answerFor(question: Question): Promise<Answer> {
  const { path, headers, encoding } = question;
  const key = JSON.stringify([path, encoding, headers]);
  const answer = await kept.forceFetch(key, { context: question });
  if (answer.status !== 200) kept.delete(key);
  return answer;
}

function send(response: ServerResponse, { status, headers, body }: Answer, known: string | undefined): void {
  const isKnown = headers.etag !== undefined && known?.includes(String(headers.etag)) === true;
  if (isKnown) response.writeHead(304, without(headers, ['content-encoding', 'content-type'])).end();
  else response.writeHead(status, { ...headers, 'content-length': body.byteLength }).end(body);
}

/**
 * Pages are functions of their address and of data that do not change while the server runs: each is rendered once
 * per address and kept, compressed, until others push it out. Updates of a page that is already there, other methods,
 * and everything that is not a page go to Next.js as before; so does a page when anything here fails.
 */
export function keepDocuments(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function emitUnlessKept(event: string, ...given: unknown[]): boolean {
    const [request, response] = given;
    const pass = () => Reflect.apply(emit, this, [event, ...given]) === true;
    const isRequest = event === 'request' && request instanceof IncomingMessage;
    if (!isRequest || !(response instanceof ServerResponse) || !isDocumentRequest(request)) return pass();
    answerFor(questionOf(request))
      .then((answer) => send(response, answer, request.headers['if-none-match']))
      .catch(() => (response.headersSent ? response.destroy() : pass()));
    return true;
  };
}
