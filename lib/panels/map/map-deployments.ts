import type { AreaShape, BadgeShape, MapFill, MapKey, MapRole, MapShape } from '@/lib/figure/map-figure';
import { circleAround } from '@/lib/geo/circle';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import type { DeploymentAreasRow, DeploymentsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import type { Position } from '@/lib/schema/table';
import { daysBetween } from '@/lib/time/iso-date';
import { ageOpacity, isStale } from '@/lib/view-state/clock';
import { keepsConfidence, keepsParty } from './map-facets';
import type { LayerPart, MapRecord } from './map-layers';
import { wordOf } from './map-word';

/** Records that are open at the clock in one area. */
export interface AreaPresence {
  readonly area: DeploymentAreasRow;
  readonly records: readonly DeploymentsRow[];
  /** Newest report of the records, null where one of them goes on being reported after the clock. */
  readonly lastReport: string | null;
  /** Days from the last report to the clock; 0 where the reports go on. */
  readonly ageDays: number;
  /** Records last reported more than sixty days before the clock. */
  readonly staleCount: number;
}

const FILLS: Readonly<Record<Confidence, MapFill>> = {
  confirmed: 'solid',
  reported: 'hatched',
  claimed: 'open',
};
/** Iran and Ansar Allah, whose forces the data list under YE. */
const IRAN_AND_PARTNERS = new Set(['IR', 'YE']);
/** The US, its treaty allies in the data (members of NATO, Australia) and Israel; everyone else is "others". */
const US_AND_PARTNERS = new Set(['US', 'GB', 'FR', 'IT', 'NL', 'DE', 'GR', 'DK', 'ES', 'AU', 'IL']);

/** Operator group of a force code: the three groups of the map's key. */
export function forceRole(force: string): MapRole {
  if (IRAN_AND_PARTNERS.has(force)) return 'force-iran';
  return US_AND_PARTNERS.has(force) ? 'force-us' : 'force-other';
}

/**
 * When the record was last reported, as far as the clock can know: null where that report is later than the clock
 * and only the start is known, so that no date is made up.
 */
export function lastReportOf(row: DeploymentsRow, on: string): string | null {
  return row.last_reported_date <= on ? row.last_reported_date : null;
}

const LOSSES = /\blosses\b/;

/** The record as the clock can know it: how many losses there were, and over how long, is only known at its end. */
export function knownRecord(row: DeploymentsRow, on: string): DeploymentsRow {
  if (!LOSSES.test(row.unit) || row.end_date === null || row.end_date <= on) return row;
  return { ...row, unit: row.unit.replace(/ \([^)]*\)$/, ''), count: null, count_unit: null };
}

function isOpenAt(row: DeploymentsRow, on: string): boolean {
  return row.start_date <= on && (row.end_date === null || row.end_date >= on);
}

/** Areas with records open at the clock, most records first. */
export function openPresence(context: PanelContext): readonly AreaPresence[] {
  const { on } = context.clock;
  const open = context.data
    .rows('deployments')
    .filter((row) => isOpenAt(row, on))
    .map((row) => knownRecord(row, on))
    .filter((row) => keepsParty(context, forceRole(row.force)))
    .filter((row) => keepsConfidence(context, confidenceOf(row.confidence)));
  return context.data
    .rows('deployment-areas')
    .flatMap((area) => {
      const records = open.filter((row) => row.area_id === area.id);
      if (records.length === 0) return [];
      const reports = records.map((row) => lastReportOf(row, on));
      const lastReport = reports.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
      const ageDays = lastReport === null ? 0 : daysBetween(lastReport, on);
      const staleCount = reports.filter((date) => date !== null && isStale(date, on)).length;
      return [{ area, records, lastReport, ageDays, staleCount }];
    })
    .toSorted((a, b) => b.records.length - a.records.length || a.area.id.localeCompare(b.area.id));
}

/** The most frequent of some words; the first of equals. */
function mostOf<T extends string>(words: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "US 5, GB 1": records by word, most first. */
function breakdown(context: PanelContext, words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([name, count]) => context.t('panels.map.force', { name, count: context.number(count) }))
    .join(', ');
}

/** "United States 5, United Kingdom 1": records by force, most first. */
export function forceBreakdown(context: PanelContext, records: readonly DeploymentsRow[]): string {
  return breakdown(
    context,
    records.map(({ force }) => context.named(force)),
  );
}

/** "carrier strike group 2, fighters 1": records by kind, most first. */
export function kindBreakdown(context: PanelContext, records: readonly DeploymentsRow[]): string {
  return breakdown(
    context,
    records.map(({ kind }) => wordOf(context, 'deploymentKind', kind)),
  );
}

/** The last report in words: its date and age, or that the reports go on after the clock. */
export function reportText(context: PanelContext, lastReport: string | null): string {
  if (lastReport === null) return context.t('panels.map.reportGoesOn');
  const days = daysBetween(lastReport, context.clock.on);
  const key = isStale(lastReport, context.clock.on) ? 'panels.map.reportStale' : 'panels.map.report';
  return context.t(key, { date: context.day(lastReport), days });
}

function baseShape(context: PanelContext, presence: AreaPresence) {
  const roles = presence.records.map((row) => forceRole(row.force));
  return {
    role: mostOf(roles) ?? 'force-other',
    name: presence.area.name,
    detail: context.t('panels.map.area', {
      count: presence.records.length,
      forces: `${forceBreakdown(context, presence.records)}; ${kindBreakdown(context, presence.records)}`,
      stale: presence.staleCount,
      report: reportText(context, presence.lastReport),
    }),
    receipts: presence.records.map((row) => receiptOf('deployments', row.id)),
    ref: receiptOf('deployment-areas', presence.area.id),
    opacity: ageOpacity(presence.ageDays),
  };
}

/** Symbol of a group of forces. */
export function symbolOf(role: MapRole): BadgeShape['symbol'] {
  if (role === 'force-us') return 'square';
  return role === 'force-iran' ? 'diamond' : 'circle';
}

/** Where an area is drawn: its outline at sea, or null for a place on land, known by its middle. */
type Outline = readonly (readonly Position[])[] | null;

/** A wider circle, of a large country or of the whole command, would cover the map: it is drawn when it is chosen. */
const WIDEST_KM = 200;

/** A place on land is as large as its uncertainty: the circle in which the records may lie. */
function aroundPoint(area: DeploymentAreasRow): Outline {
  const { centroid_lon: lon, centroid_lat: lat, uncertainty_radius_km: km } = area;
  return km > 0 && km <= WIDEST_KM ? [circleAround([lon, lat], km)] : null;
}

function shapesOf(context: PanelContext, presence: AreaPresence, outline: Outline): readonly MapShape[] {
  const { area, records } = presence;
  const shape = baseShape(context, presence);
  const fill = FILLS[mostOf(records.map((row) => confidenceOf(row.confidence))) ?? 'claimed'];
  const badge: BadgeShape = {
    ...shape,
    kind: 'badge',
    id: `presence-${area.id}`,
    at: [area.centroid_lon, area.centroid_lat],
    text: context.number(records.length),
    symbol: symbolOf(shape.role),
    fill,
  };
  const rings = outline ?? aroundPoint(area);
  if (rings === null) return [badge];
  const soft: AreaShape = { ...shape, kind: 'area', id: `area-${area.id}`, rings, fill };
  return [soft, badge];
}

function recordOf(context: PanelContext, area: DeploymentAreasRow, row: DeploymentsRow): MapRecord {
  const { t } = context;
  const last = lastReportOf(row, context.clock.on);
  const hasPlace = area.kind !== 'region' || area.centroid_lat !== 0;
  return {
    layer: 'deployments',
    receipt: receiptOf('deployments', row.id),
    name: row.unit,
    date: last ?? row.start_date,
    dateText:
      last === null ? t('panels.map.since', { date: context.day(row.start_date) }) : context.day(last),
    detail: `${area.name}; ${context.named(row.force)}; ${reportText(context, last)}`,
    detailValue: `${area.id}; ${row.force}`,
    kind: row.kind,
    kindText: wordOf(context, 'deploymentKind', row.kind),
    party: context.named(row.force),
    confidence: confidenceOf(row.confidence),
    lat: hasPlace ? area.centroid_lat : null,
    lon: hasPlace ? area.centroid_lon : null,
  };
}

function keysOf(context: PanelContext): readonly MapKey[] {
  const parties = [
    ['us', 'force-us'],
    ['iran', 'force-iran'],
    ['others', 'force-other'],
  ] as const;
  const plain = { letter: null, sign: null } as const;
  const sure = ['reported', 'claimed'] as const;
  return [
    ...parties.map(
      ([id, role]): MapKey => ({
        ...plain,
        label: wordOf(context, 'party', id),
        role,
        symbol: symbolOf(role),
        fill: 'solid',
      }),
    ),
    ...sure.map(
      (one): MapKey => ({
        ...plain,
        label: confidenceWord(context, one),
        role: 'force-us',
        symbol: 'square',
        fill: FILLS[one],
      }),
    ),
  ];
}

/** Areas of deployment with one badge each; an area without a feature has no place and is left off the map. */
export function deploymentPart(context: PanelContext): LayerPart {
  const presence = openPresence(context);
  const outlines = new Map<string, Outline>(
    context.data
      .features('deployment-areas:shapes')
      .map(({ properties, geometry }) => [
        properties.id,
        geometry.type === 'Polygon' ? geometry.coordinates : null,
      ]),
  );
  return {
    shapes: presence.flatMap((one) => {
      const outline = outlines.get(one.area.id);
      return outline === undefined ? [] : shapesOf(context, one, outline);
    }),
    records: presence.flatMap(({ area, records }) => records.map((row) => recordOf(context, area, row))),
    keys: keysOf(context),
    count: presence.reduce((sum, { records }) => sum + records.length, 0),
    dataset: 'deployments',
    note: context.t('panels.map.fillNote'),
  };
}
