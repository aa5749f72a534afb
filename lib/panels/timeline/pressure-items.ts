import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { areaName, endText, startText } from '@/lib/panels/forces/deployment-words';
import { type KnownDeployment, knownDeployments } from '@/lib/panels/forces/known-deployments';
import { reportText } from '@/lib/panels/map/map-deployments';
import type { SanctionsRow, ShippingIncidentsRow, StatementsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';
import { knownEntries, type TimelineEntry } from './entries';
import type { LooseMark } from './place-marks';
import { entryMark } from './track-picture';

/** Rows of the picture from the top down, with the group that each stands in. */
export const PRESSURE_ROWS = [
  ['deployments', 'above'],
  ['sanctions', 'above'],
  ['relief', 'above'],
  ['usFirm', 'above'],
  ['usSoft', 'above'],
  ['blockade', 'above'],
  ['usIncidents', 'above'],
  ['military', 'between'],
  ['rounds', 'below'],
  ['iranSoft', 'below'],
  ['iranFirm', 'below'],
  ['nuclear', 'below'],
  ['hormuz', 'below'],
  ['iranIncidents', 'below'],
] as const;
export type PressureRow = (typeof PRESSURE_ROWS)[number][0];

/** One record in a row. */
export interface PressureItem {
  readonly row: PressureRow;
  readonly mark: LooseMark;
  readonly confidence: Confidence;
  /** Drawn as a bar instead of a mark. */
  readonly blockade: KnownDeployment | null;
}

const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;
const FIRM: ReadonlySet<string> = new Set(['firm', 'confrontational']);
const SOFT: ReadonlySet<string> = new Set(['conciliatory', 'conditional', 'mixed']);
const IRAN: ReadonlySet<string> = new Set(['IRGC', 'IRGC Navy', 'Iran', 'Iranian Navy']);
const IRAN_ROLE = /\bIran(ian)?\b/;
const US_ROLE = /\bUnited States\b|\bUS\b|\bWhite House\b/;
const BLOCKADE = /^Blockade of Iranian ports/;

interface Spec {
  readonly row: PressureRow;
  readonly date: string;
  readonly grade: string;
  readonly label: string;
  readonly receipt: string;
  readonly shape: LooseMark['shape'];
  readonly tone: LooseMark['tone'];
}

function item(
  { row, date, grade, label, receipt, shape, tone }: Spec,
  blockade: KnownDeployment | null = null,
): PressureItem {
  const confidence = confidenceOf(grade);
  return {
    row,
    mark: { date, at: toEpoch(date), tone, fill: FILLS[confidence], shape, label, receipt },
    confidence,
    blockade,
  };
}

function deploymentItem(context: PanelContext, known: KnownDeployment): readonly PressureItem[] {
  const { row } = known;
  if (row.force !== 'US') return [];
  const isBlockade = BLOCKADE.test(row.unit);
  const confidence = confidenceWord(context, confidenceOf(row.confidence));
  const label = isBlockade
    ? context.t('forces.pressure.item.blockade', {
        unit: row.unit,
        start: startText(context, row),
        end: known.isOpen ? reportText(context, known.lastReport) : endText(context, known),
        confidence,
      })
    : context.t('forces.pressure.item.deployment', {
        date: startText(context, row),
        unit: row.unit,
        area: areaName(context, row.area_id),
        confidence,
      });
  const spec = {
    row: isBlockade ? 'blockade' : 'deployments',
    date: row.start_date,
    grade: row.confidence,
    label,
    receipt: receiptOf('deployments', row.id),
    shape: 'square',
    tone: 'force-us',
  } as const;
  return [item(spec, isBlockade ? known : null)];
}

function sanctionItem(context: PanelContext, row: SanctionsRow): readonly PressureItem[] {
  if (row.effect === 'proposed') return [];
  const isLifted = row.effect === 'lifted';
  const label = context.t('forces.pressure.item.sanction', {
    date: context.day(row.date),
    body: context.named(row.imposing_body),
    measure: row.measure,
    effect: row.effect,
    confidence: confidenceWord(context, confidenceOf(row.confidence)),
  });
  const spec = {
    row: isLifted ? 'relief' : 'sanctions',
    date: row.date,
    grade: row.confidence,
    label,
    receipt: receiptOf('sanctions', row.sanction_id),
    shape: isLifted ? 'disc' : 'square',
    tone: 'series-5',
  } as const;
  return [item(spec)];
}

function incidentItem(context: PanelContext, row: ShippingIncidentsRow): readonly PressureItem[] {
  const isIran = IRAN.has(row.attributed_to);
  if (!isIran && row.attributed_to !== 'United States') return [];
  const label = context.t('forces.pressure.item.incident', {
    date: context.day(row.date),
    vessel: row.vessel,
    type: row.type,
    by: context.named(row.attributed_to),
    source: row.attributed_by,
    confidence: confidenceWord(context, confidenceOf(row.confidence)),
  });
  const spec = {
    row: isIran ? 'iranIncidents' : 'usIncidents',
    date: row.date,
    grade: row.confidence,
    label,
    receipt: receiptOf('shipping-incidents', row.id),
    shape: 'cross',
    tone: 'alarm',
  } as const;
  return [item(spec)];
}

function statementRow({ role, stance }: StatementsRow): PressureRow | null {
  const side = IRAN_ROLE.test(role) ? 'iran' : US_ROLE.test(role) ? 'us' : null;
  if (side === null) return null;
  if (FIRM.has(stance)) return side === 'iran' ? 'iranFirm' : 'usFirm';
  if (SOFT.has(stance)) return side === 'iran' ? 'iranSoft' : 'usSoft';
  return null;
}

function eventRow({ track, actors, place }: TimelineEntry): PressureRow | null {
  if (!actors.includes('IR')) return null;
  if (track === 'military') return actors.includes('US') || actors.includes('IL') ? 'military' : null;
  if (track === 'nuclear') return 'nuclear';
  return track === 'shipping' && place === 'Strait of Hormuz' ? 'hormuz' : null;
}

/** Rounds without the United States are left out. */
function isWithUs(context: PanelContext, key: string): boolean {
  const round = context.data.rows('negotiation-rounds').find(({ round_id: id }) => id === key);
  return round !== undefined && round.format !== 'direct (Iran-Oman)';
}

function entryItems(context: PanelContext): readonly PressureItem[] {
  const statements = new Map(context.data.rows('statements').map((row) => [row.statement_id, row]));
  const rowOf = (entry: TimelineEntry): PressureRow | null => {
    if (entry.kind === 'round') return isWithUs(context, entry.key) ? 'rounds' : null;
    if (entry.kind === 'event') return eventRow(entry);
    const statement = statements.get(entry.key);
    return statement === undefined ? null : statementRow(statement);
  };
  return knownEntries(context).flatMap((entry) => {
    const row = rowOf(entry);
    const { confidence } = entry;
    return row === null ? [] : [{ row, mark: entryMark(context, entry), confidence, blockade: null }];
  });
}

/** Everything of the picture that is known at the clock, oldest first. */
export function pressureItems(context: PanelContext): readonly PressureItem[] {
  const { data, clock } = context;
  const isKnown = ({ date }: { readonly date: string }) => date <= clock.on;
  return [
    ...knownDeployments(context).flatMap((known) => deploymentItem(context, known)),
    ...data
      .rows('sanctions')
      .filter(isKnown)
      .flatMap((row) => sanctionItem(context, row)),
    ...data
      .rows('shipping-incidents')
      .filter(isKnown)
      .flatMap((row) => incidentItem(context, row)),
    ...entryItems(context),
  ].toSorted((a, b) => a.mark.date.localeCompare(b.mark.date));
}
