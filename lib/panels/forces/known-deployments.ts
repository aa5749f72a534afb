import type { PanelContext } from '@/lib/panels/context';
import { knownRecord, lastReportOf } from '@/lib/panels/map/map-deployments';
import type { DeploymentsRow } from '@/lib/schema/rows';
import { addDays } from '@/lib/time/iso-date';
import { isStale, STALE_AFTER_DAYS } from '@/lib/view-state/clock';

/** A record of a deployment as the clock knows it: nothing of what came later. */
export interface KnownDeployment {
  readonly row: DeploymentsRow;
  /** Last day, if it has ended at the clock. */
  readonly end: string | null;
  /** Last report; null where the reports go on after the clock. */
  readonly lastReport: string | null;
  readonly isOpen: boolean;
  /** Open, but last reported more than sixty days before the clock. */
  readonly isStale: boolean;
  /** Last day to which it is drawn: its end, or sixty days after its last report, or the clock. */
  readonly drawnTo: string;
}

function drawnTo(end: string | null, lastReport: string | null, on: string): string {
  if (end !== null) return end;
  if (lastReport === null) return on;
  const faded = addDays(lastReport, STALE_AFTER_DAYS);
  return faded < on ? faded : on;
}

function knownAt(row: DeploymentsRow, on: string): KnownDeployment {
  const end = row.end_date !== null && row.end_date < on ? row.end_date : null;
  const lastReport = lastReportOf(row, on);
  const isOpen = end === null;
  return {
    row,
    end,
    lastReport,
    isOpen,
    isStale: isOpen && lastReport !== null && isStale(lastReport, on),
    drawnTo: drawnTo(end, lastReport, on),
  };
}

/** Records that had begun at the clock, by their start. */
export function knownDeployments(context: PanelContext): readonly KnownDeployment[] {
  const { on } = context.clock;
  return context.data
    .rows('deployments')
    .filter((row) => row.start_date <= on)
    .map((row) => knownAt(knownRecord(row, on), on));
}
