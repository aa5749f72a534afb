import { publicOrigin } from '@/app/public-origin';
import { methodNotAllowed, unexpected } from '@/lib/api/problems';
import { type Answer, METHODS, preflight, problemAnswer, respond } from '@/lib/api/respond';
import { createTranslator } from '@/lib/messages/translator';

/** What a handler is told of a request. */
interface Asked<Params> {
  readonly params: Params;
  readonly search: URLSearchParams;
  /** Where the site was reached: see `publicOrigin`. */
  readonly origin: string;
}

type Handler<Params> = (
  request: Request,
  context: { readonly params: Promise<Params> },
) => Response | Promise<Response>;

type Endpoint<Params> = Readonly<
  Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler<Params>>
>;

/** Words of the API: its problems, descriptions and receipts. */
export const WORDS = createTranslator('en');
const { t } = WORDS;

/** Writes an error that no reader may see into the server's log. */
export function note(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/**
 * Handlers of a read-only address: GET and HEAD answer, OPTIONS says what may be asked, the others are refused.
 * An error becomes a problem that tells nothing of it; the log does.
 */
export function endpoint<Params = object>(
  answer: (asked: Asked<Params>) => Answer | Promise<Answer>,
): Endpoint<Params> {
  const read: Handler<Params> = async (request, context) => {
    try {
      const { searchParams } = new URL(request.url);
      const origin = publicOrigin(request.headers);
      return respond(request, await answer({ params: await context.params, search: searchParams, origin }));
    } catch (error) {
      note(error);
      return respond(request, problemAnswer(unexpected(t)));
    }
  };
  const refuse: Handler<Params> = (request) =>
    respond(request, problemAnswer(methodNotAllowed(METHODS, t), { Allow: METHODS }));
  return {
    GET: read,
    HEAD: read,
    OPTIONS: preflight,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  };
}
