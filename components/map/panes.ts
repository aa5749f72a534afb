import type { Map as LeafletMap } from 'leaflet';

/** Panes between Leaflet's own, bottom to top: its overlay pane (land, areas, lanes) has 400, markers 600. */
const PANES = { crowd: 440, names: 450 } as const;

type PaneName = keyof typeof PANES;

/** A pane of the map, made on first use. */
export function paneOf(map: LeafletMap, name: PaneName): HTMLElement {
  const known = map.getPane(name);
  if (known) return known;
  const pane = map.createPane(name);
  pane.style.zIndex = String(PANES[name]);
  pane.style.pointerEvents = 'none';
  return pane;
}
