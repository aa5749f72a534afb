import { inLanes } from '@/lib/figure/make-span-figure';
import type { SpanBar, SpanGroup, SpanRow } from '@/lib/figure/span-figure';
import type { Tone } from '@/lib/figure/time-figure';
import { type PanelContext, receiptOf } from '@/lib/panels/context';
import { forceRole } from '@/lib/panels/map/map-deployments';
import type { DeploymentsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';
import { areaName, deploymentText, kindWord } from './deployment-words';
import type { KnownDeployment } from './known-deployments';
import { eventMarks } from './linked-events';

/** What rows can be grouped by. */
export const GROUPINGS = ['kind', 'force', 'area'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Kinds in the order of the picture: what carries aircraft and marines first. */
export const KINDS: readonly DeploymentsRow['kind'][] = [
  'carrier_strike_group',
  'amphibious_ready_group',
  'destroyer_squadron',
  'submarine',
  'bomber',
  'fighter',
  'air_defence',
  'missile_defence',
  'troops',
  'mine_countermeasures',
  'other',
];
/** Kinds whose rows say over each bar where the ships were; the short form shows them alone. */
export const CAPTIONED: ReadonlySet<string> = new Set(KINDS.slice(0, 2));
const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;
const STARTS = { day: 'exact', approx: 'about', first_report: 'reported' } as const;

/** Tone of a force's operator group. */
export function toneOf(force: string): Tone {
  const role = forceRole(force);
  return role === 'force-us' || role === 'force-iran' ? role : 'force-other';
}

/** Name of the unit without the phase or place in brackets, which its rows differ by. */
function stemOf({ unit }: DeploymentsRow): string {
  return unit.replace(/ \([^)]*\)$/, '');
}

/** One unit's records stand in one row, however many phases or areas they have. */
function unitKey(row: DeploymentsRow): string {
  return `${row.force} ${row.kind} ${stemOf(row).replace(/ CSG$/, '')}`;
}

function endOf({ row, end }: KnownDeployment): SpanBar['end'] {
  if (end === null) return 'open';
  return row.end_precision === 'approx' ? 'about' : 'exact';
}

function barOf(context: PanelContext, known: KnownDeployment, isCaptioned: boolean): Omit<SpanBar, 'lane'> {
  const { row, isOpen, lastReport, drawnTo } = known;
  return {
    from: toEpoch(row.start_date),
    to: toEpoch(drawnTo),
    start: STARTS[row.start_precision],
    end: endOf(known),
    fadesFrom: isOpen && lastReport !== null ? toEpoch(lastReport) : null,
    tone: toneOf(row.force),
    fill: FILLS[confidenceOf(row.confidence)],
    caption: isCaptioned ? areaName(context, row.area_id) : null,
    label: deploymentText(context, known),
    receipt: receiptOf('deployments', row.id),
  };
}

function rowOf(context: PanelContext, records: readonly KnownDeployment[], by: Grouping): SpanRow | null {
  const first = records[0]?.row;
  if (first === undefined) return null;
  const stems = records.map(({ row }) => stemOf(row)).toSorted((a, b) => b.length - a.length);
  return {
    id: unitKey(first),
    tag: by === 'force' ? null : first.force,
    tone: toneOf(first.force),
    label: records.length === 1 ? first.unit : (stems[0] ?? first.unit),
    bars: inLanes(records.map((known) => barOf(context, known, by !== 'area' && CAPTIONED.has(first.kind)))),
    marks: eventMarks(
      context,
      records.map(({ row }) => row),
    ),
    bins: [],
  };
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Value of a record by which it is grouped. */
export function groupKey(row: DeploymentsRow, by: Grouping): string {
  return by === 'kind' ? row.kind : by === 'force' ? row.force : row.area_id;
}

/** Reader's name of a group. */
export function groupName(context: PanelContext, by: Grouping, key: string): string {
  if (by === 'force') return context.named(key);
  if (by === 'area') return areaName(context, key);
  const kind = KINDS.find((each) => each === key);
  return kind === undefined ? key : kindWord(context, kind);
}

/** Kinds in their fixed order; forces and areas by how many records they have, the US first. */
function inOrder(groups: ReadonlyMap<string, readonly KnownDeployment[]>, by: Grouping) {
  const kinds: readonly string[] = KINDS;
  return [...groups].toSorted(([a, rowsA], [b, rowsB]) => {
    if (by === 'kind') return kinds.indexOf(a) - kinds.indexOf(b);
    if (a === 'US' || b === 'US') return a === 'US' ? -1 : 1;
    return rowsB.length - rowsA.length || a.localeCompare(b);
  });
}

/** The units reported last, in order of their start. */
function latestUnits(units: readonly (readonly KnownDeployment[])[], most: number) {
  const seen = (unit: readonly KnownDeployment[]) =>
    unit.reduce((last, { drawnTo }) => (drawnTo > last ? drawnTo : last), '');
  const begun = (unit: readonly KnownDeployment[]) => unit[0]?.row.start_date ?? '';
  return units
    .toSorted((a, b) => seen(b).localeCompare(seen(a)) || begun(b).localeCompare(begun(a)))
    .slice(0, most)
    .toSorted((a, b) => begun(a).localeCompare(begun(b)));
}

/**
 * Records as groups of rows, one row a unit. A group has at most `most` rows, those reported last; its heading says
 * how many there are.
 */
export function deploymentGroups(
  context: PanelContext,
  records: readonly KnownDeployment[],
  by: Grouping,
  most: number,
): readonly SpanGroup[] {
  return inOrder(
    groupedBy(records, ({ row }) => groupKey(row, by)),
    by,
  ).map(([key, members]) => {
    const units = [...groupedBy(members, ({ row }) => unitKey(row)).values()];
    const rows = latestUnits(units, most).flatMap((unit) => rowOf(context, unit, by) ?? []);
    const name = groupName(context, by, key);
    const isCut = rows.length < units.length;
    return {
      id: key,
      label: context.t(isCut ? 'forces.group.cut' : 'forces.group.whole', {
        name,
        shown: rows.length,
        units: units.length,
        records: members.length,
      }),
      rows,
    };
  });
}
