import type { MapMeasure, MeasuredWay } from '@/lib/figure/map-tools';
import { greatCircle, unrolled } from '@/lib/geo/circle';
import { distanceNmi, nmiToKm } from '@/lib/geo/distance';
import type { Position } from '@/lib/geo/position';
import {
  makeSeaNetwork,
  nearestNode,
  type SeaEdge,
  type SeaNetwork,
  type SeaNode,
  shortestRoute,
} from '@/lib/geo/sea-route';
import type { PanelContext } from '@/lib/panels/context';
import type { SeaNetworkRow } from '@/lib/schema/rows';
import type { FeatureRow } from '@/lib/schema/table';
import { wordOf } from './map-word';

/** Speed of a laden tanker or a slow container ship, knots: a choice to start from. */
const OWN_KNOTS = 14;
const HOURS_PER_DAY = 24;
const COORDINATES = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)$/;

/** One end of a measured way. */
interface End {
  readonly name: string;
  readonly at: Position;
  /** Node of the network that stands for a port; null for a point. */
  readonly node: string | null;
}

type Feature = FeatureRow<SeaNetworkRow>;

const networks = new WeakMap<readonly Feature[], SeaNetwork>();

function nodeOf({ properties, geometry }: Feature): readonly SeaNode[] {
  if (properties.kind !== 'node' || geometry.type !== 'Point') return [];
  const { id, node_kind: kind, approach_nm: approach } = properties;
  return [{ id, at: geometry.coordinates, isPort: kind === 'port', approachNmi: approach ?? 0 }];
}

function edgeOf({ properties, geometry }: Feature): readonly SeaEdge[] {
  const { kind, a, b, nm, passages } = properties;
  if (kind !== 'edge' || geometry.type !== 'LineString' || a === null || b === null || nm === null) return [];
  return [{ a, b, nmi: nm, passages, line: geometry.coordinates }];
}

/** The sea network of the data, made once for the rows that it comes from. */
export function seaNetwork(features: readonly Feature[]): SeaNetwork {
  const known = networks.get(features);
  if (known !== undefined) return known;
  const made = makeSeaNetwork(features.flatMap(nodeOf), features.flatMap(edgeOf));
  networks.set(features, made);
  return made;
}

/** Ports by name, those of the table first. */
function ports(context: PanelContext): readonly End[] {
  const features = context.data.features('sea-network');
  const nodes = new Map(features.flatMap(nodeOf).map((node) => [node.id, node]));
  const table = context.data
    .rows('ports-terminals')
    .flatMap(({ name, network_node: node, lat, lon }): End[] => {
      const known = node === null ? undefined : nodes.get(node);
      return known === undefined ? [] : [{ name, at: [lon, lat], node: known.id }];
    });
  const names = new Set(table.map(({ name }) => name));
  const rest = features.flatMap(({ properties }): End[] => {
    const node = nodes.get(properties.id);
    const { name } = properties;
    if (node === undefined || !node.isPort || name === null || names.has(name)) return [];
    return [{ name, at: node.at, node: node.id }];
  });
  return [...table, ...rest];
}

function endOf(known: readonly End[], asked: string): End | null {
  const match = COORDINATES.exec(asked);
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  if (match && Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    return { name: asked, at: [lon, lat], node: null };
  const text = asked.toLowerCase();
  const exact = known.find(({ name, node }) => name.toLowerCase() === text || node === text);
  return exact ?? known.find(({ name }) => name.toLowerCase().startsWith(text)) ?? null;
}

function lengthText(context: PanelContext, nmi: number, knots: number): string {
  return context.t('map.measure.length', {
    nmi: context.number(nmi, 0),
    km: context.number(nmiToKm(nmi), 0),
    days: context.number(nmi / knots / HOURS_PER_DAY, 1),
    knots: context.number(knots),
  });
}

function circleWay(context: PanelContext, from: End, to: End, knots: number): MeasuredWay {
  const nmi = distanceNmi(from.at, to.at);
  return {
    kind: 'circle',
    label: context.t('map.measure.circle'),
    lengthNmi: nmi,
    text: lengthText(context, nmi, knots),
    line: greatCircle(from.at, to.at),
  };
}

/** An end on the network: its port's node, or for a point the nearest node and how far away it is. */
function joined(network: SeaNetwork, end: End) {
  if (end.node !== null) return { id: end.node, nmi: 0 };
  const nearest = nearestNode(network, end.at);
  return nearest === null ? null : { id: nearest.node.id, nmi: nearest.nmi };
}

function seaWay(context: PanelContext, from: End, to: End, knots: number): MeasuredWay | null {
  const network = seaNetwork(context.data.features('sea-network'));
  const [start, end] = [joined(network, from), joined(network, to)];
  const route = start && end ? shortestRoute(network, start.id, end.id) : null;
  if (start === null || end === null || route === null) return null;
  const nmi = route.nmi + start.nmi + end.nmi;
  const through = route.passages.map((passage) => wordOf(context, 'passage', passage)).join(', ');
  const joins = start.nmi + end.nmi;
  return {
    kind: 'sea',
    label: context.t('map.measure.sea'),
    lengthNmi: nmi,
    text: context.t('map.measure.seaText', {
      length: lengthText(context, nmi, knots),
      through: through === '' ? 'none' : through,
      joins: joins > 0 ? context.number(joins, 0) : 'none',
    }),
    line: unrolled([from.at, ...route.line, to.at]),
  };
}

function waysBetween(context: PanelContext, from: End, to: End, knots: number) {
  const { t } = context;
  const sea = seaWay(context, from, to, knots);
  const ways = [circleWay(context, from, to, knots), ...(sea === null ? [] : [sea])];
  return { ways, notes: [...(sea === null ? [t('map.measure.noWay')] : []), t('map.measure.note')] };
}

function measured(context: PanelContext, known: readonly End[]): Pick<MapMeasure, 'ways' | 'notes'> {
  const { start, finish, knots } = context.state;
  if (start === null || finish === null) return { ways: [], notes: [] };
  const [from, to] = [endOf(known, start), endOf(known, finish)];
  const unknown = [from === null ? start : null, to === null ? finish : null].filter((one) => one !== null);
  if (from === null || to === null) {
    return { ways: [], notes: unknown.map((asked) => context.t('map.measure.unknown', { asked })) };
  }
  return waysBetween(context, from, to, knots ?? OWN_KNOTS);
}

/** The distance between the two places that the address names, on the sphere and along the sea network. */
export function mapMeasure(context: PanelContext): MapMeasure {
  const { start, finish, knots } = context.state;
  const head = { start: start ?? '', finish: finish ?? '', knots: knots ?? OWN_KNOTS };
  try {
    const known = ports(context);
    return { ...head, ...measured(context, known), places: known.map(({ name }) => name) };
  } catch {
    return { ...head, ways: [], notes: [context.t('map.layerFailed', { layer: 'sea-network' })], places: [] };
  }
}
