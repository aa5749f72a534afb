import type { PanelView } from '@/lib/panels/panel';
import type { ViewProblem, ViewState } from '@/lib/view-state/view-state';

/** Everything a still picture is made from. */
export interface StillInput {
  readonly view: PanelView;
  readonly state: ViewState;
  readonly problems: readonly ViewProblem[];
  /** The panel's picture as one SVG element of the inner width; null where it is made of words. */
  readonly drawing: string | null;
  /** Width of the whole picture, px. */
  readonly width: number;
  /** Colour of a token. */
  readonly paint: (token: string) => string;
  /** Style rules put inside, e.g. a font; empty for none. */
  readonly style: string;
}

/** A block of the picture: its markup, drawn from its own top at 0, and its height in px. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** Font families of pictures, as an attribute in quotes holds them; each falls back on the one for Arabic letters. */
export const SANS = '&quot;Public Sans&quot;, Vazirmatn, Arial, sans-serif';
export const SERIF = '&quot;Source Serif 4&quot;, Vazirmatn, Georgia, serif';

/** Room around the content, px. */
export function stillMargin(width: number): number {
  return width < 480 ? 14 : 24;
}
