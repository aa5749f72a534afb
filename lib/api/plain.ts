import type { Translate } from '@/lib/messages/translator';
import { ParameterReader } from './parameters';
import { badParameter } from './problems';
import { type Answer, problemAnswer } from './respond';

/** The answer of an address that takes no parameters but those named, or the problem of having sent another. */
export function plainAnswer(
  params: URLSearchParams,
  t: Translate,
  make: () => Answer,
  names: readonly string[] = [],
): Answer {
  const { problem } = new ParameterReader(params, names, t);
  return problem === null ? make() : problemAnswer(badParameter(problem, t));
}
