import { type Map as LeafletMap, type Renderer, svg } from 'leaflet';

/** Panes under and between Leaflet's own, bottom to top; the overlay pane (areas, lanes) has 400, markers 600. */
const PANES = { base: 200, gulf: 210, borders: 220, names: 450, crowd: 440 } as const;

export type PaneName = keyof typeof PANES;

/** A pane of the map, made on first use. */
export function paneOf(map: LeafletMap, name: PaneName): HTMLElement {
  const known = map.getPane(name);
  if (known) return known;
  const pane = map.createPane(name);
  pane.style.zIndex = String(PANES[name]);
  pane.style.pointerEvents = 'none';
  return pane;
}

const renderers = new WeakMap<HTMLElement, Renderer>();

/**
 * The SVG renderer of a pane: SVG takes custom properties, so a change of theme needs no new drawing. All layers of
 * a pane share one, since each is a picture larger than the map that is painted anew after every move.
 */
export function rendererOf(map: LeafletMap, name: PaneName): Renderer {
  const pane = paneOf(map, name);
  const made = renderers.get(pane) ?? svg({ pane: name, padding: 0.5 });
  renderers.set(pane, made);
  return made;
}
