import { divIcon, type LatLngTuple, type Map as LeafletMap, type Marker, marker } from 'leaflet';

/** A mark of fixed size on the map, drawn by lib/figure. */
export interface MarkerSpec {
  readonly id: string;
  readonly at: LatLngTuple;
  /** Inside of an SVG, centred on (0, 0). */
  readonly inner: string;
  /** Side of what can be touched, px. */
  readonly side: number;
  /** Whole name for screen readers. */
  readonly name: string;
  /** Rings and badges can be reached by keyboard; the small marks are listed in the panel's table. */
  readonly isStop: boolean;
  readonly depth: number;
  readonly onOpen: () => void;
}

function iconOf({ inner, side }: MarkerSpec) {
  const html = `<svg width="${side}" height="${side}" viewBox="${-side / 2} ${-side / 2} ${side} ${side}" overflow="visible" aria-hidden="true">${inner}</svg>`;
  return divIcon({ html, className: 'narrows-mark', iconSize: [side, side] });
}

function create(spec: MarkerSpec): Marker {
  const made = marker(spec.at, {
    icon: iconOf(spec),
    keyboard: spec.isStop,
    title: spec.name,
    zIndexOffset: spec.depth,
    autoPanOnFocus: spec.isStop,
  });
  made.on('add', () => made.getElement()?.setAttribute('aria-label', spec.name));
  made.on('click', spec.onOpen);
  made.on('keydown', ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    spec.onOpen();
  });
  return made;
}

/**
 * The markers of a map by id: those that stay only move, so that a marker that has the focus keeps it when the
 * map is moved or zoomed.
 */
export class MarkerSet {
  private readonly markers = new Map<string, { readonly spec: MarkerSpec; readonly marker: Marker }>();

  constructor(private readonly map: LeafletMap) {}

  /** Shows exactly these markers, in this order of the tab key. */
  show(specs: readonly MarkerSpec[]): void {
    const wanted = new Set(specs.map(({ id }) => id));
    for (const id of [...this.markers.keys()]) if (!wanted.has(id)) this.drop(id);
    for (const spec of specs) this.put(spec);
  }

  clear(): void {
    this.show([]);
  }

  private put(spec: MarkerSpec): void {
    const known = this.markers.get(spec.id);
    if (known && known.spec.inner === spec.inner && known.spec.name === spec.name) {
      known.marker.setLatLng(spec.at);
      return;
    }
    this.drop(spec.id);
    this.markers.set(spec.id, { spec, marker: create(spec).addTo(this.map) });
  }

  private drop(id: string): void {
    this.markers.get(id)?.marker.remove();
    this.markers.delete(id);
  }
}
