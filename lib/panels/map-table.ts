import type { MapShape } from '@/lib/figure/map-figure';
import { confidenceOf } from '@/lib/schema/status';
import { confidenceWord, type PanelContext, receiptOf } from './context';
import { type AreaPresence, lastReportOf, reportText } from './map-deployments';
import { incidentText, type KnownIncident } from './map-incidents';
import type { PanelTable, TableRow } from './panel';

function deploymentRows(context: PanelContext, { area, records }: AreaPresence): readonly TableRow[] {
  const { t } = context;
  return records.map((row) => {
    const last = lastReportOf(row, context.clock.on);
    const confidence = confidenceOf(row.confidence);
    return {
      receipt: receiptOf('deployments', row.id),
      cells: [
        row.unit,
        t('panels.map.layer.deployments'),
        last === null ? t('panels.map.since', { date: context.day(row.start_date) }) : context.day(last),
        `${area.name}; ${context.named(row.force)}; ${reportText(context, last)}`,
        confidenceWord(context, confidence),
      ],
      values: [row.unit, 'deployments', last ?? row.start_date, `${area.id}; ${row.force}`, confidence],
    };
  });
}

/** Rings of the map as rows, so that what they say can be read without the picture. */
function chokepointRow(context: PanelContext, { name, detail, receipts }: MapShape): TableRow {
  return {
    receipt: receipts[0] ?? null,
    cells: [name, context.t('panels.map.layer.chokepoints'), '', detail, ''],
    values: [name, 'chokepoints', null, detail, null],
  };
}

function incidentRow(context: PanelContext, { row }: KnownIncident): TableRow {
  const confidence = confidenceOf(row.confidence);
  return {
    receipt: receiptOf('shipping-incidents', row.id),
    cells: [
      row.vessel ?? row.type,
      context.t('panels.map.layer.incidents'),
      context.day(row.date),
      `${row.area}; ${incidentText(context, row)}`,
      confidenceWord(context, confidence),
    ],
    values: [row.vessel, 'incidents', row.date, `${row.area}; ${row.type}`, confidence],
  };
}

/** What the map shows as rows: incidents newest first, then deployments by area, then chokepoints. */
export function mapTable(
  context: PanelContext,
  presence: readonly AreaPresence[],
  incidents: readonly KnownIncident[],
  chokepoints: readonly MapShape[],
): PanelTable {
  const { t } = context;
  const rows = [
    ...incidents.toReversed().map((incident) => incidentRow(context, incident)),
    ...presence.flatMap((area) => deploymentRows(context, area)),
    ...chokepoints.map((shape) => chokepointRow(context, shape)),
  ];
  return {
    caption: t('panels.map.tableCaption'),
    columns: [
      { id: 'name', label: t('panels.map.column.name'), unit: null, align: 'start' },
      { id: 'layer', label: t('panels.map.column.layer'), unit: null, align: 'start' },
      { id: 'date', label: t('panels.map.column.date'), unit: null, align: 'start' },
      { id: 'detail', label: t('panels.map.column.detail'), unit: null, align: 'start' },
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows,
    total: rows.length,
  };
}
