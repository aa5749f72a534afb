import { divIcon, type Map as LeafletMap, type Marker, marker } from 'leaflet';
import { nextStop, type Stop, tabStops } from './roving';

/** A mark of fixed size on the map, drawn by lib/figure. */
export interface MarkerSpec extends Stop {
  /** Inside of an SVG, centred on (0, 0). */
  readonly inner: string;
  /** Side of what can be touched, px. */
  readonly side: number;
  /** Whole name for screen readers. */
  readonly name: string;
  /** What opens its card, as in the server's drawing. */
  readonly ref: string;
  readonly depth: number;
  readonly onOpen: () => void;
}

function pictureOf({ inner, side }: MarkerSpec): string {
  return `<svg width="${side}" height="${side}" viewBox="${-side / 2} ${-side / 2} ${side} ${side}" overflow="visible" aria-hidden="true">${inner}</svg>`;
}

interface Reactions {
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  /** True when the key was for the mark: then neither map nor page gets it. */
  readonly onKey: (key: string) => boolean;
}

function create(spec: MarkerSpec, { onFocus, onKey, onOpen }: Reactions): Marker {
  const html = pictureOf(spec);
  const icon = divIcon({ html, className: 'narrows-mark', iconSize: [spec.side, spec.side] });
  const made = marker(spec.at, { icon, title: spec.name, zIndexOffset: spec.depth });
  made.on('add', () => {
    const element = made.getElement();
    element?.setAttribute('aria-label', spec.name);
    element?.setAttribute('data-mark', spec.ref);
    element?.addEventListener('focus', onFocus);
    element?.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !onKey(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
  });
  made.on('click', onOpen);
  return made;
}

/** Only what differs is written: on another day most marks look the same and say something else. */
function update(element: HTMLElement | undefined, was: MarkerSpec, is: MarkerSpec): void {
  if (element === undefined) return;
  if (was.inner !== is.inner) element.innerHTML = pictureOf(is);
  if (was.ref !== is.ref) element.setAttribute('data-mark', is.ref);
  if (was.name === is.name) return;
  element.setAttribute('aria-label', is.name);
  element.title = is.name;
}

/**
 * The markers of a map by id: those that stay only move, so that a marker that has the focus keeps it when the
 * map is moved or zoomed. Each layer is one stop of the tab key, and the arrow keys lead from mark to mark in it.
 */
export class MarkerSet {
  private readonly markers = new Map<string, { spec: MarkerSpec; readonly marker: Marker }>();
  /** The mark of each layer that had the focus last. */
  private readonly used = new Map<string, string>();
  private shown: readonly MarkerSpec[] = [];

  constructor(private readonly map: LeafletMap) {}

  /** Shows exactly these markers; their layers take the tab key in this order. */
  show(specs: readonly MarkerSpec[]): void {
    const wanted = new Set(specs.map(({ id }) => id));
    for (const id of [...this.markers.keys()]) if (!wanted.has(id)) this.drop(id);
    for (const spec of specs) this.put(spec);
    this.shown = specs;
    this.setStops();
  }

  clear(): void {
    this.show([]);
  }

  private put(spec: MarkerSpec): void {
    const known = this.markers.get(spec.id);
    if (known === undefined || known.spec.side !== spec.side || known.spec.depth !== spec.depth) {
      this.drop(spec.id);
      this.markers.set(spec.id, { spec, marker: create(spec, this.reactionsOf(spec)).addTo(this.map) });
      return;
    }
    update(known.marker.getElement(), known.spec, spec);
    known.spec = spec;
    known.marker.setLatLng(spec.at);
  }

  private reactionsOf({ id }: MarkerSpec): Reactions {
    const open = () => this.markers.get(id)?.spec.onOpen();
    return {
      onOpen: open,
      onFocus: () => {
        this.used.set(this.markers.get(id)?.spec.layer ?? '', id);
        this.setStops();
      },
      onKey: (key) => {
        if (key === 'Enter' || key === ' ') {
          open();
          return true;
        }
        const next = nextStop(this.shown, id, key);
        if (next !== null) this.markers.get(next)?.marker.getElement()?.focus({ preventScroll: true });
        return next !== null;
      },
    };
  }

  private setStops(): void {
    const stops = tabStops(this.shown, this.used);
    for (const [id, { marker: mark }] of this.markers) {
      mark.getElement()?.setAttribute('tabindex', stops.has(id) ? '0' : '-1');
    }
  }

  private drop(id: string): void {
    this.markers.get(id)?.marker.remove();
    this.markers.delete(id);
  }
}
