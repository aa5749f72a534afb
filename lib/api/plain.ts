import type { Translate } from '@/lib/messages/translator';
import { ParameterReader } from './parameters';
import { badParameter } from './problems';
import { type Answer, problemAnswer } from './respond';

/** The answer of an address that takes no parameters, or the problem of having sent one. */
export function plainAnswer(params: URLSearchParams, t: Translate, make: () => Answer): Answer {
  const { problem } = new ParameterReader(params, [], t);
  return problem === null ? make() : problemAnswer(badParameter(problem, t));
}
