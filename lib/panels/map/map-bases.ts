import type { MapKey, MapRole, MarkShape } from '@/lib/figure/map-figure';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { knownRemarks, remarksText } from '@/lib/panels/diplomacy/known-words';
import type { BasesRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { daysBetween } from '@/lib/time/iso-date';
import { ageOpacity } from '@/lib/view-state/clock';
import { forceRole, symbolOf } from './map-deployments';
import { keepsConfidence, keepsParty } from './map-facets';
import { FILLS } from './map-incidents';
import type { LayerPart, MapRecord } from './map-layers';
import { wordOf } from './map-word';

/** Letters of the kinds; kinds of one letter share a line of the legend. */
const LETTERS: Readonly<Record<BasesRow['kind'], 'A' | 'N' | 'J' | 'L' | 'I' | 'P'>> = {
  air_base: 'A',
  air_access: 'A',
  naval_base: 'N',
  naval_air_base: 'J',
  joint_base: 'J',
  army_base: 'L',
  logistics_base: 'L',
  outpost: 'L',
  island_garrison: 'I',
  port: 'P',
  port_access: 'P',
  oil_terminal: 'P',
};

/** What is known of a base's state at the clock. */
export interface BaseState {
  readonly status: BasesRow['status_2026'] | null;
  /** Day of the report; null where none is dated or none is known yet. */
  readonly on: string | null;
}

/** The state of 2026, unless its report is later than the clock, or undated and the year has not begun. */
export function baseState({ clock }: PanelContext, row: BasesRow): BaseState {
  const { status_as_of: asOf, status_2026: status } = row;
  const isKnown = asOf === null ? clock.on >= '2026-01-01' : asOf <= clock.on;
  return isKnown ? { status, on: asOf } : { status: null, on: null };
}

/** Group of those who operate or share a base: Iran's side first, then the United States and partners. */
export function baseRole({ operator }: BasesRow): MapRole {
  const roles = operator.map(forceRole);
  return (
    roles.find((role) => role === 'force-iran') ?? roles.find((role) => role === 'force-us') ?? 'force-other'
  );
}

/** The state in words, with the day of its report and its age. */
export function baseStateText(context: PanelContext, row: BasesRow): string {
  const { status, on } = baseState(context, row);
  if (status === null) return context.t('map.base.notYet');
  const words = wordOf(context, 'baseStatus', status);
  if (on === null) return context.t('map.base.undated', { status: words });
  return context.t('map.base.dated', {
    status: words,
    date: context.day(on),
    days: daysBetween(on, context.clock.on),
  });
}

/** Who operates a base and what it is for. */
export function baseText(context: PanelContext, row: BasesRow): string {
  return context.t('map.base.text', {
    kind: wordOf(context, 'baseKind', row.kind),
    operators: row.operator.map(context.named).join(', '),
    role: remarksText(knownRemarks(row.role, context.clock.on, null)),
  });
}

const UNSURE: ReadonlySet<BasesRow['status_2026']> = new Set(['status_unverified', 'contested']);

function signOf({ status }: BaseState): MarkShape['sign'] {
  if (status === 'attacked_2026') return 'attacked';
  return status === null || UNSURE.has(status) ? 'unsure' : null;
}

function shapeOf(context: PanelContext, row: BasesRow): MarkShape {
  const state = baseState(context, row);
  const role = baseRole(row);
  return {
    kind: 'mark',
    id: `base-${row.id}`,
    role,
    name: row.name,
    detail: `${baseText(context, row)}. ${baseStateText(context, row)}`,
    receipts: [receiptOf('bases', row.id)],
    ref: receiptOf('bases', row.id),
    opacity: state.on === null ? 1 : Math.max(0.6, ageOpacity(daysBetween(state.on, context.clock.on))),
    at: [row.lon, row.lat],
    symbol: symbolOf(role),
    fill: FILLS[confidenceOf(row.confidence)],
    letter: LETTERS[row.kind],
    sign: signOf(state),
    accuracyKm: null,
  };
}

function recordOf(context: PanelContext, row: BasesRow): MapRecord {
  const { status, on } = baseState(context, row);
  return {
    layer: 'bases',
    receipt: receiptOf('bases', row.id),
    name: row.name,
    date: on,
    dateText: on === null ? '' : context.day(on),
    detail: `${baseText(context, row)}. ${baseStateText(context, row)}`,
    detailValue: `${row.operator.join(' ')}; ${status ?? 'unknown'}`,
    kind: row.kind,
    kindText: wordOf(context, 'baseKind', row.kind),
    party: row.operator.map(context.named).join(', '),
    confidence: confidenceOf(row.confidence),
    lat: row.lat,
    lon: row.lon,
  };
}

function keysOf(context: PanelContext): readonly MapKey[] {
  const letters = ['A', 'N', 'J', 'L', 'I', 'P'] as const;
  const base = { role: 'force-other', symbol: 'circle', fill: 'open', sign: null } as const;
  const parties = [
    ['us', 'force-us', 'square'],
    ['iran', 'force-iran', 'diamond'],
    ['others', 'force-other', 'circle'],
  ] as const;
  const signs = ['attacked', 'unsure'] as const;
  return [
    ...parties.map(([id, role, symbol]): MapKey => {
      const label = wordOf(context, 'party', id);
      return { label, role, symbol, fill: 'solid', letter: null, sign: null };
    }),
    ...letters.map((letter): MapKey => ({ ...base, label: wordOf(context, 'baseLetter', letter), letter })),
    ...signs.map(
      (sign): MapKey => ({ ...base, label: wordOf(context, 'baseSign', sign), letter: ' ', sign }),
    ),
    { ...base, label: confidenceWord(context, 'reported'), fill: 'hatched', letter: ' ' },
  ];
}

/** Bases by operator (shape), kind (letter) and state at the clock (sign). */
export function basePart(context: PanelContext): LayerPart {
  const rows = context.data
    .rows('bases')
    .filter(
      (row) => keepsParty(context, baseRole(row)) && keepsConfidence(context, confidenceOf(row.confidence)),
    );
  return {
    shapes: rows.map((row) => shapeOf(context, row)),
    records: rows.map((row) => recordOf(context, row)),
    keys: keysOf(context),
    count: rows.length,
    dataset: 'bases',
    note: context.t('map.base.note'),
  };
}
