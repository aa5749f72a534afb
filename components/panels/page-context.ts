import type { TileSource } from '@/lib/api/tiles';
import type { BaseMap } from '@/lib/figure/basemap';
import type { Translate } from '@/lib/messages/translator';
import type { PanelInput } from '@/lib/panels/panel';
import type { CitedData } from '@/lib/panels/panel-citation';
import type { ViewProblem } from '@/lib/view-state/view-state';

/** What a page hands to its panels. */
export interface PageContext {
  readonly input: PanelInput;
  /** Parts of the address that were not understood. */
  readonly problems: readonly ViewProblem[];
  /** Tiles of another server under the map, where the host wants them. */
  readonly tiles?: TileSource | null;
  /** Path of the page, for links that change its state. */
  readonly path: string;
  readonly baseMap: BaseMap;
  /** Checksum of the data shown: part of every key of drawn markup. */
  readonly dataKey: string;
  /** What the data shown are, and where the site is, for whoever quotes them. */
  readonly quoted: CitedData;
  /** Address of a receipt's own page, in the release that the page is pinned to. */
  readonly receiptHref: (reference: string) => string;
  /** True while a whole document is made, false for an update of a page that is already there. */
  readonly isDocument: boolean;
  readonly t: Translate;
  readonly onError: (error: unknown) => void;
}
