import { carrierPresence } from './carrier-presence';
import { compare } from './compare/compare';
import { panelContext } from './context';
import { afterTheArticle } from './diplomacy/after-the-article';
import { agreements } from './diplomacy/agreements';
import { alignments } from './diplomacy/alignments';
import { armedGroups } from './diplomacy/armed-groups';
import { articleClaims } from './diplomacy/article-claims';
import { mediators } from './diplomacy/mediators';
import { negotiationRounds } from './diplomacy/negotiation-rounds';
import { sanctions } from './diplomacy/sanctions';
import { statements } from './diplomacy/statements';
import { bypassCapacity } from './energy/bypass-capacity';
import { chokepointFlows } from './energy/chokepoint-flows';
import { fuelPrices } from './energy/fuel-prices';
import { gasPrices } from './energy/gas-prices';
import { hormuzDependence } from './energy/hormuz-dependence';
import { eventTimeline } from './event-timeline';
import { bases } from './forces/bases';
import { forceTimeline } from './forces/force-timeline';
import { personnel } from './forces/personnel';
import { gulfMap } from './gulf-map';
import { keyFigures } from './key-figures';
import { oilPrices } from './oil-prices';
import type { PanelDefinition, PanelInput, PanelView } from './panel';
import { chokepointTransits } from './shipping/chokepoint-transits';
import { shippingIncidents } from './shipping/shipping-incidents';
import { straitStatus } from './strait-status';
import { pressureAndResponse } from './timeline/pressure-and-response';

/** Every panel, in the order of the board. A new panel is one more entry here. */
export const PANELS: readonly PanelDefinition[] = [
  straitStatus,
  keyFigures,
  gulfMap,
  oilPrices,
  chokepointTransits,
  carrierPresence,
  eventTimeline,
  compare,
  gasPrices,
  fuelPrices,
  chokepointFlows,
  hormuzDependence,
  forceTimeline,
  personnel,
  bases,
  bypassCapacity,
  negotiationRounds,
  mediators,
  sanctions,
  agreements,
  armedGroups,
  alignments,
  statements,
  articleClaims,
  afterTheArticle,
  shippingIncidents,
  pressureAndResponse,
];

/** Ids of the panels that are maps: their tables can be had as places. */
export const MAP_PANELS: readonly string[] = [gulfMap.id];

const BY_ID: ReadonlyMap<string, PanelDefinition> = new Map(PANELS.map((panel) => [panel.id, panel]));

/** Ids of all panels. */
export function panelIds(): readonly string[] {
  return PANELS.map((panel) => panel.id);
}

/** The panel of that id, or null. */
export function findPanel(id: string): PanelDefinition | null {
  return BY_ID.get(id) ?? null;
}

/**
 * What the panel shows. A dataset that cannot be read gives a view in state `failed` instead of an error, so
 * that one broken file never blanks a page; `onError` hears of it.
 */
export function buildPanel(
  panel: PanelDefinition,
  input: PanelInput,
  onError: (error: unknown) => void = () => {},
): PanelView {
  try {
    return panel.build(input);
  } catch (error) {
    onError(error);
    return failedView(panel, input);
  }
}

/** What a panel shows that could not be made: a title, and that it failed. */
export function failedView(panel: PanelDefinition, input: PanelInput): PanelView {
  const { t } = panelContext(input);
  return {
    id: panel.id,
    title: t(panel.titleKey),
    sentence: t('board.panel.failed'),
    state: 'failed',
    picture: null,
    legend: [],
    notes: [],
    controls: [],
    numbered: [],
    table: { caption: '', columns: [], rows: [], total: 0 },
    sources: [],
    caveats: [],
    on: input.clock.on,
  };
}
