import type { CardRecord } from '@/lib/figure/map-tools';
import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { eventText, eventTitle } from '@/lib/panels/timeline/event-words';
import type {
  BasesRow,
  DeploymentsRow,
  EventsRow,
  PipelinesRow,
  PortsTerminalsRow,
  ShippingIncidentsRow,
  ShippingLanesRow,
} from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { baseStateText, baseText } from './map-bases';
import { lastReportOf, reportText } from './map-deployments';
import { eventDateText } from './map-events';
import { pipelineState, pipelineText } from './map-pipelines';
import { portText } from './map-ports';
import { wordOf } from './map-word';

/** Address and publisher of a source, either of which may be missing. */
type Source = readonly [publisher: string | null, url: string | null];

function linksOf(context: PanelContext, sources: readonly Source[]): CardRecord['links'] {
  return sources.flatMap(([publisher, url]) => {
    if (url === null || !/^https?:\/\//.test(url)) return [];
    return [{ label: publisher ?? context.t('map.card.source'), href: url }];
  });
}

const present = (lines: readonly (string | null)[]) => lines.filter((line) => line !== null && line !== '');

function sure(context: PanelContext, grade: string): Pick<CardRecord, 'confidence' | 'confidenceText'> {
  const confidence = confidenceOf(grade);
  return { confidence, confidenceText: confidenceWord(context, confidence) };
}

const UNGRADED = { confidence: null, confidenceText: '' } as const;

function datesText(context: PanelContext, row: DeploymentsRow): string {
  const end = row.end_date !== null && row.end_date <= context.clock.on ? row.end_date : null;
  return context.t('map.card.dates', {
    start: context.day(row.start_date),
    precision: row.start_precision,
    report: end === null ? reportText(context, lastReportOf(row, context.clock.on)) : context.day(end),
  });
}

/** One deployment: unit, dates, what it was made of, how sure, by whom. */
export function deploymentRecord(context: PanelContext, row: DeploymentsRow): CardRecord {
  const kind = wordOf(context, 'deploymentKind', row.kind);
  const count =
    row.count === null
      ? null
      : context.t('map.card.count', { count: context.number(row.count), unit: row.count_unit ?? '' });
  return {
    title: row.unit,
    lines: present([
      context.t('map.card.force', { force: context.named(row.force), kind }),
      datesText(context, row),
      count,
      row.composition,
      row.notes,
    ]).map(String),
    ...sure(context, row.confidence),
    receipt: receiptOf('deployments', row.id),
    links: linksOf(context, [
      [row.source1_publisher, row.source1_url],
      [row.source2_publisher, row.source2_url],
    ]),
  };
}

/** The site of an address, as a reader knows it: without its protocol and "www". */
function siteOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(url ?? '')?.[1] ?? null;
}

function attributionText(context: PanelContext, row: ShippingIncidentsRow): string {
  const { attributed_to: who, attributed_by: by } = row;
  if (who === null || who === 'not stated') return context.t('map.card.notStated');
  if (by === null) return context.t('map.card.attributedByNone', { who: context.named(who) });
  return context.t('map.card.attributed', { who: context.named(who), by });
}

/** One incident: what, when, where within how many km, attributed to whom by whom, who reported it, what came of it. */
export function incidentRecord(context: PanelContext, row: ShippingIncidentsRow): CardRecord {
  const { t } = context;
  const ship = [row.vessel, row.vessel_type, row.flag.map(context.named).join(', ')];
  const sites = [row.source_url_1, row.source_url_2].map(siteOf).filter((site) => site !== null);
  return {
    title: row.vessel ?? row.type,
    lines: present([
      t('map.card.what', { type: row.type, ship: ship.filter((text) => text).join('; ') || 'none' }),
      t('map.card.when', { date: context.day(row.date) }),
      t('map.card.where', {
        area: row.area,
        km: row.accuracy_km === null ? 'none' : context.number(row.accuracy_km),
        basis: row.position_basis ?? 'none',
      }),
      attributionText(context, row),
      sites.length > 0 ? t('map.card.reportedBy', { sites: [...new Set(sites)].join(', ') }) : null,
      row.outcome === null ? null : t('map.card.outcome', { outcome: row.outcome }),
    ]).map(String),
    ...sure(context, row.confidence),
    receipt: receiptOf('shipping-incidents', row.id),
    links: linksOf(context, [
      [siteOf(row.source_url_1), row.source_url_1],
      [siteOf(row.source_url_2), row.source_url_2],
    ]),
  };
}

/** One base: kind, operators, use, state at the clock. */
export function baseRecord(context: PanelContext, row: BasesRow): CardRecord {
  return {
    title: row.name,
    lines: present([
      baseText(context, row),
      baseStateText(context, row),
      context.t('map.card.host', { country: context.named(row.host_country) }),
      row.notes,
    ]).map(String),
    ...sure(context, row.confidence),
    receipt: receiptOf('bases', row.id),
    links: linksOf(context, [
      [row.source1_publisher, row.source1_url],
      [row.source2_publisher, row.source2_url],
    ]),
  };
}

/** One event: date, track, what happened. */
export function eventRecord(context: PanelContext, row: EventsRow): CardRecord {
  return {
    title: eventTitle(context, row),
    lines: [
      context.t('map.card.event', {
        date: eventDateText(context, row),
        track: wordOf(context, 'track', row.track),
        significance: row.significance,
      }),
      eventText(context, row),
    ],
    ...sure(context, row.confidence),
    receipt: receiptOf('events', row.id),
    links: linksOf(context, [
      [row.source_1_publisher, row.source_1_url],
      [row.source_2_publisher, row.source_2_url],
    ]),
  };
}

/** One port or terminal. */
export function portRecord(context: PanelContext, row: PortsTerminalsRow): CardRecord {
  const code = row.unlocode === null ? null : context.t('map.card.unlocode', { code: row.unlocode });
  return {
    title: row.name,
    lines: present([portText(context, row), code]).map(String),
    ...UNGRADED,
    receipt: receiptOf('ports-terminals', row.id),
    links: [],
  };
}

/** One pipeline. */
export function pipelineRecord(context: PanelContext, row: PipelinesRow): CardRecord {
  const { note } = pipelineState(context, row);
  return {
    title: row.name,
    lines: present([
      pipelineText(context, row),
      context.t('map.card.pipeline', {
        length: context.number(row.length_km_approx, 0),
        bypass: row.bypasses_hormuz ? 'yes' : 'no',
      }),
      note,
    ]).map(String),
    ...UNGRADED,
    receipt: receiptOf('pipelines', row.id),
    links: [],
  };
}

/** One lane. */
export function laneRecord(context: PanelContext, row: ShippingLanesRow): CardRecord {
  return {
    title: row.name,
    lines: present([
      context.t('panels.map.lane', {
        kind: context.t(`panels.map.kind.${row.kind}`),
        length: row.length_nm === null ? '' : context.number(row.length_nm, 0),
        accuracy: row.accuracy ?? '',
      }),
      context.t('map.card.lane', { from: row.from ?? '', to: row.to ?? '' }),
      row.note,
      context.t('panels.map.caveat.sketch'),
    ]).map(String),
    ...UNGRADED,
    receipt: receiptOf('shipping-lanes', row.id),
    links: [],
  };
}
