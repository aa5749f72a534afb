import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import { reportText } from '@/lib/panels/map/map-deployments';
import type { PanelTable, TableRow } from '@/lib/panels/panel';
import { confidenceOf } from '@/lib/schema/status';
import { areaName, countText, endText, kindWord, startText } from './deployment-words';
import type { KnownDeployment } from './known-deployments';

const COLUMNS = ['unit', 'force', 'kind', 'area', 'start', 'end', 'report', 'count'] as const;

function rowOf(context: PanelContext, known: KnownDeployment): TableRow {
  const { row, end, lastReport } = known;
  const confidence = confidenceOf(row.confidence);
  return {
    receipt: receiptOf('deployments', row.id),
    cells: [
      row.unit,
      context.named(row.force),
      kindWord(context, row.kind),
      areaName(context, row.area_id),
      startText(context, row),
      endText(context, known),
      reportText(context, lastReport),
      countText(context, row),
      confidenceWord(context, confidence),
    ],
    values: [
      row.unit,
      row.force,
      row.kind,
      row.area_id,
      row.start_date,
      end,
      lastReport,
      row.count === null ? null : `${row.count} ${row.count_unit}`,
      confidence,
    ],
  };
}

/** Records as a table, the newest start first. */
export function deploymentTable(context: PanelContext, records: readonly KnownDeployment[]): PanelTable {
  const { t } = context;
  return {
    caption: t('forces.timeline.tableCaption'),
    columns: [
      ...COLUMNS.map((id) => ({
        id,
        label: t(`forces.column.${id}`),
        unit: null,
        align: id === 'count' ? ('end' as const) : ('start' as const),
      })),
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows: context.wanted(records.toReversed()).map((known) => rowOf(context, known)),
    total: records.length,
  };
}
