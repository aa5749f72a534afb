import { mesh, neighbors } from 'topojson-client';
import { DISPUTED_BORDERS, OMITTED } from './disputed.mjs';
import { cutLine, simplifyLine } from './geometry.mjs';

const codeOf = (country) => country.id ?? country.properties.name;

/** Every pair of neighbours with the lines between them, clipped to the box. */
function* pairs(topology, box) {
  const countries = topology.objects.countries.geometries;
  const around = neighbors(countries);
  for (const [index, country] of countries.entries()) {
    for (const other of around[index].filter((position) => position > index)) {
      const both = [country, countries[other]];
      if (both.some((one) => OMITTED.includes(one.properties.name))) continue;
      const shared = mesh(topology, { type: 'GeometryCollection', geometries: both }, (a, b) => a !== b);
      const lines = shared.coordinates.flatMap((line) => cutLine(line, box).inside);
      if (lines.length > 0) yield { codes: both.map(codeOf), lines };
    }
  }
}

const concerns = (rule, codes) => rule.between.every((code) => codes.includes(code));

/** Splits the lines of a pair into disputed stretches (by the rule's id) and the rest. */
function sort({ codes, lines }, add) {
  let rest = lines;
  for (const rule of DISPUTED_BORDERS.filter((one) => concerns(one, codes))) {
    const cuts = rest.map((line) =>
      rule.within ? cutLine(line, rule.within) : { inside: [line], outside: [] },
    );
    add(
      rule.id,
      cuts.flatMap((cut) => cut.inside),
    );
    rest = cuts.flatMap((cut) => cut.outside);
  }
  add(null, rest);
}

/**
 * Borders between countries (never coast) inside the box, as `{ disputed, lines }`: the settled ones first,
 * then one entry for each dispute, by id. Throws when a rule of the table finds no line, so that a changed
 * source cannot quietly turn a dotted line solid.
 */
export function bordersOf(topology, box, tolerance) {
  const found = new Map([[null, []]]);
  const add = (id, lines) => found.set(id, [...(found.get(id) ?? []), ...lines]);
  for (const pair of pairs(topology, box)) sort(pair, add);
  for (const { id } of DISPUTED_BORDERS) {
    if (!found.get(id)?.length) throw new Error(`no border found for the dispute "${id}"`);
  }
  return [...found]
    .sort(([a], [b]) => (a ?? '').localeCompare(b ?? ''))
    .map(([disputed, lines]) => ({ disputed, lines: lines.map((line) => simplifyLine(line, tolerance)) }));
}
