import type { Translate } from '@/lib/messages/translator';
import type { Problem } from '@/lib/schema/problem';
import type { BadParameter } from './parameters';

/** Media type of a problem (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json';

/** Kinds of problem; each is described in the OpenAPI document, which its `type` points to. */
export const PROBLEM_RESPONSES = {
  NotFound: { status: 404, title: 'api.problem.notFound' },
  BadParameter: { status: 400, title: 'api.problem.badParameter' },
  MethodNotAllowed: { status: 405, title: 'api.problem.method' },
  NotImplemented: { status: 501, title: 'api.problem.notImplemented' },
  Unexpected: { status: 500, title: 'api.problem.unexpected' },
} as const;

type Kind = keyof typeof PROBLEM_RESPONSES;

function problem(kind: Kind, detail: string, t: Translate): Problem {
  const { status, title } = PROBLEM_RESPONSES[kind];
  return { type: `/api/v1/openapi.json#/components/responses/${kind}`, title: t(title), status, detail };
}

/** 404: no such address, dataset, format, row or panel; `detail` says which. */
export function notFound(detail: string, t: Translate): Problem {
  return problem('NotFound', detail, t);
}

/** 400: names the parameter, what was sent (cut) and what is allowed. */
export function badParameter(bad: BadParameter, t: Translate): Problem {
  const detail = t('api.bad.detail', { parameter: bad.parameter, allowed: bad.allowed });
  return { ...problem('BadParameter', detail, t), ...bad };
}

/** 405: names the methods that are answered. */
export function methodNotAllowed(methods: string, t: Translate): Problem {
  return problem('MethodNotAllowed', t('api.method.detail', { methods }), t);
}

/** 501: a format that is known elsewhere and not here. */
export function notImplemented(detail: string, t: Translate): Problem {
  return problem('NotImplemented', detail, t);
}

/** 500: says that something failed, and nothing about what. */
export function unexpected(t: Translate): Problem {
  return problem('Unexpected', t('api.unexpected.detail'), t);
}
