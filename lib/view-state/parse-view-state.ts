import { createTranslator } from '@/lib/messages/translator';
import { decodeViewState, type ViewParams } from './codec';
import type { ViewProblem, ViewState } from './view-state';

/**
 * The view that search parameters ask for, and what in them was ignored, in words of the view's language.
 * Never throws; problems stand in the canonical order of the parameters. For servers: it brings the catalogue.
 */
export function parseViewState(params: ViewParams): {
  readonly state: ViewState;
  readonly problems: readonly ViewProblem[];
} {
  const { state, refusals } = decodeViewState(params);
  const { t } = createTranslator(state.lang);
  const problems = refusals.map(({ name, value, rule }) => ({
    name,
    value,
    allowed: t(`view-state.allowed.${rule}`),
  }));
  return { state, problems };
}
