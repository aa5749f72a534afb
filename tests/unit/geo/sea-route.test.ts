import { describe, expect, it } from 'vitest';
import { makeSeaNetwork, nearestNode, type SeaEdge, type SeaNode, shortestRoute } from '@/lib/geo/sea-route';

const node = (id: string, lon: number, isPort = false): SeaNode => ({
  id,
  at: [lon, 0],
  isPort,
  approachNmi: isPort ? 5 : 0,
});
const edge = (a: string, b: string, nmi: number, passages: readonly string[] = []): SeaEdge => ({
  a,
  b,
  nmi,
  passages,
  line: [
    [a.length, 0],
    [b.length, 1],
  ],
});

const NETWORK = makeSeaNetwork(
  [node('p1', 0, true), node('p2', 30, true), node('p3', 10, true), node('w', 20), node('far', 40)],
  [
    edge('p1', 'w', 100, ['strait']),
    edge('w', 'p2', 100),
    edge('p1', 'p3', 10),
    edge('p3', 'p2', 10),
    edge('p1', 'far', 300),
    edge('far', 'p2', 300, ['cape']),
    edge('p2', 'nowhere', 1),
  ],
);

describe('the shortest way along a network', () => {
  it('adds the approaches at both ends, and never leads through a port', () => {
    const route = shortestRoute(NETWORK, 'p1', 'p2');
    expect(route?.nmi).toBe(210);
    expect(route?.passages).toEqual(['strait']);
  });

  it('goes round a closed passage, and has no way when all are closed', () => {
    expect(shortestRoute(NETWORK, 'p1', 'p2', new Set(['strait']))?.nmi).toBe(610);
    expect(shortestRoute(NETWORK, 'p1', 'p2', new Set(['strait', 'cape']))).toBeNull();
  });

  it('is as long backwards, with its line turned round', () => {
    const there = shortestRoute(NETWORK, 'p1', 'p2');
    const back = shortestRoute(NETWORK, 'p2', 'p1');
    expect(back?.nmi).toBe(there?.nmi);
    expect(back?.line[0]).toEqual([30, 0]);
  });

  it('is nothing from a port to itself, and null for a node that it does not know', () => {
    expect(shortestRoute(NETWORK, 'p1', 'p1')?.nmi).toBe(0);
    expect(shortestRoute(NETWORK, 'p1', 'nowhere')).toBeNull();
  });

  it('finds the nearest node, and none in an empty network', () => {
    expect(nearestNode(NETWORK, [19, 0])?.node.id).toBe('w');
    expect(nearestNode(makeSeaNetwork([], []), [0, 0])).toBeNull();
  });
});
