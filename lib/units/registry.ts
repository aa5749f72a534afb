/** What a unit measures; values convert only inside one dimension. */
export type Dimension =
  | 'oil-flow'
  | 'gas-flow'
  | 'oil-volume'
  | 'mass'
  | 'price'
  | 'hire'
  | 'rate-index'
  | 'transits'
  | 'tonnage'
  | 'length'
  | 'speed'
  | 'angle'
  | 'share'
  | 'time'
  | 'count';

/** One unit of the registry. */
export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** Fraction digits always written for source values: prices are published to the cent. */
  readonly minDigits: number;
  /** Fraction digits for computed values (means, shares, conversions); source values keep their own. */
  readonly digits: number;
}

type Entry = readonly [dimension: Dimension, minDigits: number, digits: number];

const ENTRIES = {
  'mb/d': ['oil-flow', 0, 2],
  'kb/d': ['oil-flow', 0, 0],
  'bcf/d': ['gas-flow', 0, 1],
  kl: ['oil-volume', 0, 0],
  '10k_kl': ['oil-volume', 0, 0],
  t: ['mass', 0, 0],
  '10k_t': ['mass', 0, 0],
  'USD/bbl': ['price', 2, 2],
  'USD/MMBtu': ['price', 2, 2],
  'USD/gal': ['price', 2, 2],
  'EUR/MWh': ['price', 2, 2],
  'JPY/kl': ['price', 0, 0],
  'JPY/t': ['price', 0, 0],
  'USD/day': ['hire', 0, 0],
  WS: ['rate-index', 0, 0],
  calls: ['transits', 0, 0],
  'calls/d': ['transits', 0, 1],
  dwt: ['tonnage', 0, 0],
  'dwt/d': ['tonnage', 0, 0],
  nmi: ['length', 0, 0],
  km: ['length', 0, 0],
  m: ['length', 0, 0],
  kn: ['speed', 0, 1],
  deg: ['angle', 0, 4],
  '%': ['share', 0, 1],
  '%hull': ['share', 0, 2],
  days: ['time', 0, 0],
  weeks: ['time', 0, 0],
  years: ['time', 0, 0],
  ships: ['count', 0, 1],
  aircraft: ['count', 0, 0],
  personnel: ['count', 0, 0],
  batteries: ['count', 0, 0],
  battalions: ['count', 0, 0],
  drones: ['count', 0, 0],
  carriers: ['count', 0, 1],
  groups: ['count', 0, 1],
  records: ['count', 0, 0],
  events: ['count', 0, 1],
  incidents: ['count', 0, 1],
  targets: ['count', 0, 0],
  index: ['share', 0, 1],
  unstated: ['count', 0, 2],
} as const satisfies Record<string, Entry>;

/** Id of a unit, as data files, descriptors and figure specs name it. */
export type UnitId = keyof typeof ENTRIES;

/** Thrown for a unit id that the registry does not know. */
export class UnknownUnitError extends Error {
  override readonly name = 'UnknownUnitError';
  constructor(readonly unitId: string) {
    super(`Unknown unit: ${unitId.slice(0, 80)}`);
  }
}

/** All units by id. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(ENTRIES).map(([id, [dimension, minDigits, digits]]) => [
    id,
    { id, dimension, minDigits, digits },
  ]),
);

/** True if the registry knows the unit. */
export function isUnitId(text: string): text is UnitId {
  return UNITS.has(text);
}

/** The unit of that id. Throws UnknownUnitError. */
export function unitOf(unitId: string): Unit {
  const unit = UNITS.get(unitId);
  if (unit === undefined) throw new UnknownUnitError(unitId);
  return unit;
}
