import type { Translate } from '@/lib/messages/translator';
import type { PanelView } from '@/lib/panels/panel';
import type { ViewProblem, ViewState } from '@/lib/view-state/view-state';
import type { EmbedAddresses } from './embed-addresses';
import type { FrameReadings } from './readings';

/** A panel's picture, drawn by those who know every kind. */
export interface FramePicture {
  /** Drawn markup; null for pictures made of words. */
  readonly drawing: string | null;
  /** What the frame's script reads out of it, beyond the titles of its marks. */
  readonly readings: FrameReadings | null;
}

/** Everything an embed is made from. */
export interface EmbedInput {
  readonly view: PanelView;
  readonly state: ViewState;
  /** Parts of the address that were not understood. */
  readonly problems: readonly ViewProblem[];
  readonly picture: FramePicture;
  /** `card` is the still that previews of links show. */
  readonly addresses: EmbedAddresses & { readonly card: string };
  readonly files: { readonly style: string; readonly script: string };
}

/** Words and state that every part of an embed needs. */
export interface EmbedContext extends EmbedInput {
  readonly t: Translate;
  /** Address of a receipt's own page, in the release that the view is pinned to. */
  readonly receiptHref: (reference: string) => string;
}
