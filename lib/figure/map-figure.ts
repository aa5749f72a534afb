import type { Position } from '@/lib/schema/table';
import type { MapTools } from './map-tools';

/** The figure spec of the map: plain data, drawn as SVG by `draw-map-figure.ts` and by the Leaflet skin. */

/** Role of a shape; both skins resolve it to the same tokens. */
export type MapRole =
  | 'lane-tss'
  | 'lane-trunk'
  | 'lane-branch'
  | 'lane-ocean'
  | 'lane-canal'
  | 'pipeline'
  | 'pipeline-partial'
  | 'pipeline-closed'
  | 'measure'
  | 'chokepoint'
  | 'force-us'
  | 'force-iran'
  | 'force-other'
  | 'incident'
  | 'base'
  | 'port'
  | 'event';

/** Solid = confirmed, hatched = reported, open = claimed. */
export type MapFill = 'solid' | 'hatched' | 'open';

interface ShapeBase {
  /** Unique in the figure. */
  readonly id: string;
  readonly role: MapRole;
  /** Distinct name, said by screen readers and shown in the card's head. */
  readonly name: string;
  /** Second line of the card: date, age, count in words. */
  readonly detail: string;
  /** `<dataset id>/<row key>`s of the receipts behind the shape. */
  readonly receipts: readonly string[];
  /** What `select` says to open the shape's card; null for shapes without one. */
  readonly ref: string | null;
  /** 0.35–1: age of the last report. */
  readonly opacity: number;
}

export interface LineShape extends ShapeBase {
  readonly kind: 'line';
  readonly points: readonly Position[];
  /** Direction of travel is drawn for lanes of separation schemes. */
  readonly arrow: boolean;
  /** Words beside the middle of the line, such as a pipeline's capacity. */
  readonly label: string | null;
}
/** An area of the sea, with its uncertainty; rings as in GeoJSON. */
export interface AreaShape extends ShapeBase {
  readonly kind: 'area';
  readonly rings: readonly (readonly Position[])[];
  readonly fill: MapFill;
}
/** A circle of fixed size on screen whose area is a quantity. */
export interface RingShape extends ShapeBase {
  readonly kind: 'ring';
  readonly at: Position;
  readonly radiusPx: number;
  readonly text: string | null;
}
/** One badge per deployment area: a shape by operator and the number of records. */
export interface BadgeShape extends ShapeBase {
  readonly kind: 'badge';
  readonly at: Position;
  readonly text: string;
  readonly symbol: 'square' | 'diamond' | 'circle';
  readonly fill: MapFill;
}
export type MarkSymbol = 'cross' | 'square' | 'diamond' | 'circle' | 'triangle' | 'drop' | 'hexagon' | 'star';
/** A small mark: incident, base, port, place of events. */
export interface MarkShape extends ShapeBase {
  readonly kind: 'mark';
  readonly at: Position;
  readonly symbol: MarkSymbol;
  readonly fill: MapFill;
  /** One letter inside, which makes the mark larger: the kind of a base, or how many events a place has. */
  readonly letter: string | null;
  /** Attacked, or a state that no usable report tells. */
  readonly sign: 'attacked' | 'unsure' | null;
  readonly accuracyKm: number | null;
}
/** One line of a layer's legend: the symbol and what it says. */
export interface MapKey {
  readonly label: string;
  readonly role: MapRole;
  readonly symbol: MarkSymbol | 'ring' | 'line';
  readonly fill: MapFill;
  readonly letter: string | null;
  readonly sign: MarkShape['sign'];
}
export type MapShape = LineShape | AreaShape | RingShape | BadgeShape | MarkShape;

export interface MapLayer {
  readonly id: string;
  readonly label: string;
  /** Records shown at the clock's date. */
  readonly count: number;
  /** Last date the layer's dataset vouches for; null for tables without time. */
  readonly asOf: string | null;
  readonly source: string;
  /** `failed` layers draw nothing and say why in `note`. */
  readonly status: 'ok' | 'empty' | 'failed';
  readonly note: string | null;
  readonly shown: boolean;
  /** Query of the page in which the layer is switched, without the question mark. */
  readonly toggle: string;
  readonly keys: readonly MapKey[];
  readonly shapes: readonly MapShape[];
}

export interface MapFigure {
  readonly kind: 'map';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Height of the box in CSS px; the width follows the box and only crops. */
  readonly height: number;
  readonly view: { readonly centre: Position; readonly zoom: number };
  /** Bottom to top. */
  readonly layers: readonly MapLayer[];
  /** Query of the page's view without a selection: what a mark's link adds its own to. */
  readonly query: string;
  /** The selected record; null when no card is open. */
  readonly selected: MapSelection | null;
  readonly tools: MapTools;
}

/** What is drawn around the selected record: where it may be. */
export interface MapSelection {
  readonly ref: string;
  readonly at: Position;
  /** Radius of its uncertainty; null where the source gives none. */
  readonly radiusKm: number | null;
}
