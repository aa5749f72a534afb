import { sourceAddress } from '@/lib/api/addresses';
import type { Cited } from '@/lib/provenance/citation';
import type { Descriptor } from '@/lib/schema/descriptor';
import { viewAddress, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import type { PanelInput, PanelView } from './panel';
import { panelPage } from './panel-pages';

/** What the data of a view are, and where the site is. */
export interface CitedData {
  /** Id of the data's release; null for data in none yet. */
  readonly release: string | null;
  /** Name of the data in answers: the release's id, or that they are in none. */
  readonly releaseName: string;
  /** `https://narrows.example`, without a slash at its end. */
  readonly origin: string;
}

/** How a view is framed says nothing of what is quoted. */
const UNFRAMED = { controls: 'full', title: true, legend: true, theme: 'auto' } as const;

/** The view as it is quoted: the clock's day and the release are named, how it is framed is not. */
export function quotedState(state: ViewState, on: string, release: string | null): ViewState {
  return withState(state, { ...UNFRAMED, on, release });
}

/** A panel as it is quoted: its clock and its release stand in the permalink, so that it shows the same for ever. */
export function citedPanel(view: PanelView, { state, clock }: PanelInput, data: CitedData): Cited {
  const pinned = quotedState(state, view.on, data.release);
  return {
    kind: 'panel',
    id: view.id,
    title: view.title,
    on: view.on,
    release: data.releaseName,
    date: clock.last,
    permalink: `${data.origin}${viewAddress(panelPage(view.id), pinned)}#${view.id}`,
    sources: view.sources,
  };
}

/** A dataset as it is quoted. `last` is the newest day of all data. */
export function citedDataset(descriptor: Descriptor, last: string, data: CitedData): Cited {
  const { name, title, attribution, asOf } = descriptor;
  return {
    kind: 'dataset',
    id: name,
    title,
    on: null,
    release: data.releaseName,
    date: last,
    permalink: `${data.origin}${sourceAddress(name, data.release)}`,
    sources: [{ title, attribution, asOf }],
  };
}
