import type { UnitId } from './registry';

/** Words of one unit in one language. */
export interface UnitLabel {
  /** Short label written after a number, and its form after exactly one. */
  readonly short: string;
  readonly one: string;
  /** Full name, for axis heads, definitions and screen readers. */
  readonly name: string;
}

const same = (short: string, name: string): UnitLabel => ({ short, one: short, name });
const counted = (short: string, one: string, name = short): UnitLabel => ({ short, one, name });

/** English words of every unit. */
export const UNIT_LABELS_EN: Readonly<Record<UnitId, UnitLabel>> = {
  'mb/d': same('mb/d', 'million barrels a day'),
  'kb/d': same('kb/d', 'thousand barrels a day'),
  'bcf/d': same('bcf/d', 'billion cubic feet a day'),
  kl: same('kl', 'kilolitres'),
  '10k_kl': same('10\u202f000 kl', 'ten thousand kilolitres'),
  t: same('t', 'tonnes'),
  '10k_t': same('10\u202f000 t', 'ten thousand tonnes'),
  'USD/bbl': same('USD/bbl', 'US dollars a barrel'),
  'USD/MMBtu': same('USD/MMBtu', 'US dollars per million British thermal units'),
  'USD/gal': same('USD/gal', 'US dollars a US gallon'),
  'EUR/MWh': same('EUR/MWh', 'euros a megawatt-hour'),
  'JPY/kl': same('JPY/kl', 'yen a kilolitre'),
  'JPY/t': same('JPY/t', 'yen a tonne'),
  'USD/day': same('USD/day', 'US dollars a day'),
  WS: same('WS', 'Worldscale points'),
  calls: counted('transit calls', 'transit call'),
  'calls/d': counted('calls/d', 'call/d', 'transit calls a day'),
  dwt: same('dwt', 'deadweight tonnes'),
  'dwt/d': same('dwt/d', 'deadweight tonnes a day'),
  nmi: same('nmi', 'nautical miles'),
  km: same('km', 'kilometres'),
  m: same('m', 'metres'),
  kn: same('kn', 'knots'),
  deg: same('°', 'degrees'),
  '%': same('%', 'per cent'),
  '%hull': same('% of hull value', 'per cent of hull value'),
  days: counted('days', 'day'),
  weeks: counted('weeks', 'week'),
  years: counted('years', 'year'),
  ships: counted('ships', 'ship'),
  aircraft: same('aircraft', 'aircraft'),
  personnel: same('personnel', 'personnel'),
  batteries: counted('batteries', 'battery'),
  battalions: counted('battalions', 'battalion'),
  drones: counted('drones', 'drone'),
  carriers: counted('carriers', 'carrier', 'aircraft carriers'),
  groups: counted('groups', 'group', 'amphibious groups'),
  records: counted('records', 'record'),
  events: counted('events', 'event'),
  incidents: counted('incidents', 'incident'),
  targets: counted('targets', 'target', 'designated targets'),
  index: same('', 'index'),
  unstated: same('(unit not stated)', 'unit not stated'),
};
