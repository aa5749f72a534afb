import { distanceNmi } from './distance';
import type { Position } from './position';

/** A place where ways meet, or a port. */
export interface SeaNode {
  readonly id: string;
  readonly at: Position;
  /** Ways end at ports and never lead through them. */
  readonly isPort: boolean;
  /** From the node to the berth, nautical miles, once a call. */
  readonly approachNmi: number;
}

/** A way between two nodes, open in both directions. */
export interface SeaEdge {
  readonly a: string;
  readonly b: string;
  readonly nmi: number;
  /** Passages that it goes through. */
  readonly passages: readonly string[];
  /** From `a` to `b`. */
  readonly line: readonly Position[];
}

/** Nodes by id, and the ways from each. */
export interface SeaNetwork {
  readonly nodes: ReadonlyMap<string, SeaNode>;
  readonly ways: ReadonlyMap<string, readonly SeaEdge[]>;
}

/** The shortest way between two nodes. */
export interface SeaRoute {
  readonly nmi: number;
  /** Passages in the order of the way, each once. */
  readonly passages: readonly string[];
  readonly line: readonly Position[];
}

/** A network for looking up ways; edges of unknown nodes are left out. */
export function makeSeaNetwork(nodes: readonly SeaNode[], edges: readonly SeaEdge[]): SeaNetwork {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ways = new Map<string, SeaEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    if (!byId.has(edge.a) || !byId.has(edge.b)) continue;
    ways.get(edge.a)?.push(edge);
    ways.get(edge.b)?.push(edge);
  }
  return { nodes: byId, ways };
}

/** The node nearest to a position, and how far it is in nautical miles; null for a network without nodes. */
export function nearestNode(
  { nodes }: SeaNetwork,
  position: Position,
): { readonly node: SeaNode; readonly nmi: number } | null {
  let best: { readonly node: SeaNode; readonly nmi: number } | null = null;
  for (const node of nodes.values()) {
    const nmi = distanceNmi(position, node.at);
    if (best === null || nmi < best.nmi) best = { node, nmi };
  }
  return best;
}

interface Reached {
  readonly nmi: number;
  /** The way by which it was reached; null at the start. */
  readonly by: SeaEdge | null;
}

function nearestOpen(reached: ReadonlyMap<string, Reached>, done: ReadonlySet<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { nmi }] of reached) {
    if (nmi < least && !done.has(id)) [best, least] = [id, nmi];
  }
  return best;
}

const otherEnd = (edge: SeaEdge, id: string) => (edge.a === id ? edge.b : edge.a);

/** Shortest distances from a node (Dijkstra 1959) until the goal is reached. */
function explore(
  { nodes, ways }: SeaNetwork,
  from: string,
  to: string,
  closed: ReadonlySet<string>,
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>([[from, { nmi: 0, by: null }]]);
  const done = new Set<string>();
  for (let here: string | null = from; here !== null && here !== to; here = nearestOpen(reached, done)) {
    done.add(here);
    const start = reached.get(here)?.nmi ?? 0;
    if (here !== from && nodes.get(here)?.isPort) continue;
    for (const edge of ways.get(here) ?? []) {
      if (edge.passages.some((passage) => closed.has(passage))) continue;
      const next = otherEnd(edge, here);
      const nmi = start + edge.nmi;
      if (nmi < (reached.get(next)?.nmi ?? Number.POSITIVE_INFINITY)) reached.set(next, { nmi, by: edge });
    }
  }
  return reached;
}

function edgesTo(reached: ReadonlyMap<string, Reached>, to: string): readonly (readonly [SeaEdge, string])[] {
  const steps: (readonly [SeaEdge, string])[] = [];
  for (let here = to; ; ) {
    const by = reached.get(here)?.by ?? null;
    if (by === null) return steps.reverse();
    here = otherEnd(by, here);
    steps.push([by, here]);
  }
}

/**
 * The shortest way along the network from one node to another without the closed passages, approaches to ports
 * at both ends added. Null when there is none, or when a node is unknown.
 */
export function shortestRoute(
  network: SeaNetwork,
  from: string,
  to: string,
  closed: ReadonlySet<string> = new Set(),
): SeaRoute | null {
  const [start, end] = [network.nodes.get(from), network.nodes.get(to)];
  if (start === undefined || end === undefined) return null;
  const reached = explore(network, from, to, closed);
  const goal = reached.get(to);
  if (goal === undefined) return null;
  const steps = edgesTo(reached, to);
  const lines = steps.map(([edge, begin]) => (edge.a === begin ? edge.line : edge.line.toReversed()));
  const approaches = from === to ? 0 : start.approachNmi + end.approachNmi;
  return {
    nmi: goal.nmi + approaches,
    passages: [...new Set(steps.flatMap(([edge]) => edge.passages))],
    line: [start.at, ...lines.flatMap((line) => line.slice(1))],
  };
}
