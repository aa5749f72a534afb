import { type Map as LeafletMap, polyline } from 'leaflet';
import { type WorldPaths, worldTransform } from '@/lib/figure/map-world';

/** Parts of the picture under everything, bottom to top; the host's tiles may take the place of the land. */
const LAND = ['around', 'region', 'gulf'] as const;
const PARTS = [...LAND, 'borders'] as const;

type Part = (typeof PARTS)[number];

interface WorldPicture {
  readonly land: SVGGElement;
  readonly parts: Readonly<Record<Part, SVGGElement>>;
}

const pictures = new WeakMap<Element, WorldPicture>();

function group(...children: readonly SVGGElement[]): SVGGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  made.append(...children);
  return made;
}

/** Root of the one SVG of the map's lines and areas: a picture for each kind would be a layer more to move and paint. */
function rootOf(map: LeafletMap): Element {
  // Asked for the renderer of a line, the map makes it.
  map.getRenderer(polyline([]));
  const root = map.getPane('overlayPane')?.querySelector('svg > g');
  if (!root) throw new Error('The map draws no SVG');
  return root;
}

/** The picture of a map, made under its lines on first use. */
function pictureOf(map: LeafletMap): WorldPicture {
  const root = rootOf(map);
  const known = pictures.get(root);
  if (known) return known;
  const parts = { around: group(), region: group(), gulf: group(), borders: group() };
  const land = group(...LAND.map((part) => parts[part]));
  land.setAttribute('data-land', '');
  root.prepend(land, parts.borders);
  const made = { land, parts };
  pictures.set(root, made);
  return made;
}

interface Drawn {
  readonly paths: WorldPaths;
  readonly markup: string;
  /** Zoom below which it is not shown. */
  readonly from: number;
}

/** Puts a drawing of the world into its part; a change of zoom only moves and scales it. Returns the undo. */
export function drawWorld(map: LeafletMap, part: Part, { paths, markup, from }: Drawn): () => void {
  const element = pictureOf(map).parts[part];
  element.innerHTML = markup;
  const place = () => {
    const { x, y } = map.getPixelOrigin();
    element.setAttribute('transform', worldTransform(paths, map.getZoom(), [x, y]));
    element.style.display = map.getZoom() < from ? 'none' : '';
  };
  place();
  map.on('zoomend viewreset', place);
  return () => {
    map.off('zoomend viewreset', place);
    element.innerHTML = '';
  };
}

/** Shows our land, or leaves its place to others; the borders stay. */
export function showLand(map: LeafletMap, isShown: boolean): void {
  pictureOf(map).land.style.display = isShown ? '' : 'none';
}
