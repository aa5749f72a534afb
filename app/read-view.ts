import 'server-only';
import { type OpenedData, openData, presentData } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import type { PanelInput } from '@/lib/panels/panel';
import { resolveClock } from '@/lib/view-state/clock';
import type { ViewParams } from '@/lib/view-state/codec';
import { parseViewState } from '@/lib/view-state/parse-view-state';
import type { ViewProblem } from '@/lib/view-state/view-state';

/** A view with the data that it is made from. */
export interface ReadView {
  /** What panels are built from. An unknown release is left out of its state. */
  readonly input: PanelInput;
  /** The data of the release that the address names, else the present ones. */
  readonly data: OpenedData;
  /** Parts of the address that were not understood, an unknown release among them. */
  readonly problems: readonly ViewProblem[];
  /** The release that the address names and nobody knows; null when there is none such. */
  readonly unknownRelease: string | null;
}

/**
 * The one way from an address to panels: pages, embeds, stills and the API all read their view here, so that
 * `release=<id>` gives each of them the same figures. Never throws for what the address says.
 */
export function readView(params: ViewParams): ReadView {
  const { state, problems } = parseViewState(params);
  const pinned = openData(state.release);
  const data = pinned ?? presentData();
  const { store } = data;
  const clock = resolveClock(state.on, store.extent());
  if (pinned !== null) {
    return { input: { data: store.access, state, clock }, data, problems, unknownRelease: null };
  }
  const { t } = createTranslator(state.lang);
  const value = state.release ?? '';
  return {
    input: { data: store.access, state: { ...state, release: null }, clock },
    data,
    problems: [...problems, { name: 'release', value, allowed: t('releases.allowed') }],
    unknownRelease: value,
  };
}
