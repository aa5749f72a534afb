import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, vi } from 'vitest';
import { type Sent, send } from './routes';

// Each file reads all data anew; on a busy machine the first test of it takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** A reply that agrees with the OpenAPI document. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; undefined where it is none. */
  readonly json: unknown;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A member, or a member's member …, of plain JSON; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((node, name) => (isNode(node) ? node[name] : undefined), value);
}

const pointer = (path: readonly string[]) =>
  path.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

class Checker {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(readonly document: unknown) {
    addFormats.default(this.ajv);
    this.ajv.addFormat('iri', (text) => URL.canParse(text));
    if (!isNode(document)) throw new TypeError('no OpenAPI document');
    this.ajv.addSchema({ ...document, $id: 'api:document' });
  }

  validator(path: readonly string[]): ValidateFunction {
    const ref = `api:document#/${pointer(path)}`;
    const known = this.compiled.get(ref);
    if (known !== undefined) return known;
    const made = this.ajv.compile({ $ref: ref });
    this.compiled.set(ref, made);
    return made;
  }
}

let loading: Promise<Checker> | null = null;

/** The API's own OpenAPI document, read once for each file of tests. */
export function checker(): Promise<Checker> {
  loading ??= send('/api/v1/openapi.json').then(async (response) => new Checker(await response.json()));
  return loading;
}

function mediaTypeOf(headers: Headers): string {
  return headers.get('Content-Type')?.split(';')[0] ?? '';
}

async function expectDescribed(address: string, reply: Reply): Promise<void> {
  const { document, validator } = await checker().then((one) => ({
    document: one.document,
    validator: one.validator.bind(one),
  }));
  const { pathname } = new URL(address, 'http://127.0.0.1');
  // One entry of the document stands for all series.
  const path = pathname.replace(/^\/api\/v1\/series\/[a-z0-9-]+\.(json|csv)$/, '/api/v1/series/{id}.$1');
  const operation = ['paths', path, 'get'];
  const isListed = at(document, ...operation) !== undefined;
  if (!isListed) expect(reply.status, `${address} is not in the document`).toBe(404);
  let response = [...operation, 'responses', String(reply.status)];
  if (!isListed) response = ['components', 'responses', 'NotFound'];
  const ref = at(document, ...response, '$ref');
  if (typeof ref === 'string') response = ref.slice(2).split('/');
  expect(at(document, ...response), `${address} answers ${reply.status}`).toBeDefined();
  if (reply.status === 304) return;
  const schema = [...response, 'content', mediaTypeOf(reply.headers), 'schema'];
  expect(at(document, ...schema), `${address} answers ${mediaTypeOf(reply.headers)}`).toBeDefined();
  const validate = validator(schema);
  validate(reply.json ?? reply.text);
  expect(validate.errors?.slice(0, 3) ?? [], address).toEqual([]);
}

/** Sends a request and holds every part of a GET's reply against the OpenAPI document. */
export async function ask(address: string, sent: Sent = {}): Promise<Reply> {
  const response = await send(address, sent);
  const text = await response.text();
  const isJson = mediaTypeOf(response.headers).endsWith('json') && text !== '';
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  const reply = { status: response.status, headers: response.headers, text, json };
  if ((sent.method ?? 'GET') === 'GET') await expectDescribed(address, reply);
  return reply;
}
