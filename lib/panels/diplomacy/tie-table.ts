import { confidenceWord, type PanelContext, receiptOf } from '@/lib/panels/context';
import type { PanelTable } from '@/lib/panels/panel';
import type { AlignmentsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { isKnownAt } from '@/lib/view-state/clock';
import { knownRemarks, remarksText } from './known-words';
import { periodText } from './tie-words';

/** A tie as it is listed: what changed against the second day, if one is given. */
export interface ListedTie {
  readonly row: AlignmentsRow;
  readonly change: 'new' | 'ended' | null;
}

/** The remark on a tie, without what tells of later days; nothing of a tie whose end is still to come. */
function noteOf(context: PanelContext, { note, until }: AlignmentsRow): string {
  const { on } = context.clock;
  if (until !== null && !isKnownAt(until, on)) return '';
  return remarksText(knownRemarks(note, on, context.data.descriptor('alignments').asOf));
}

/** The ties in words, newest first, with start, end once it is known, strength, and change. */
export function tieTable(context: PanelContext, ties: readonly ListedTie[]): PanelTable {
  const { t, clock } = context;
  const column = (id: 'a' | 'b' | 'kind' | 'since' | 'until' | 'note' | 'change') =>
    ({ id, label: t(`diplomacy.ties.column.${id}`), unit: null, align: 'start' }) as const;
  return {
    caption: t('diplomacy.ties.tableCaption'),
    columns: [
      column('a'),
      column('b'),
      column('kind'),
      { id: 'strength', label: t('diplomacy.ties.column.strength'), unit: null, align: 'end' },
      column('since'),
      column('until'),
      column('note'),
      column('change'),
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows: context.wanted(ties.toReversed()).map(({ row, change }) => {
      const confidence = confidenceOf(row.confidence);
      const until = isKnownAt(row.until, clock.on) ? row.until : null;
      const note = noteOf(context, row);
      return {
        receipt: receiptOf('alignments', row.tie_id),
        cells: [
          context.named(row.a),
          context.named(row.b),
          t(`diplomacy.ties.kind.${row.kind}`),
          context.number(row.strength),
          row.since === null ? t('panels.missing') : periodText(context, row.since),
          until === null ? '' : periodText(context, until),
          note,
          change === null ? '' : t(`diplomacy.ties.change.${change}`),
          confidenceWord(context, confidence),
        ],
        values: [
          row.a,
          row.b,
          row.kind,
          row.strength,
          row.since,
          until,
          note === '' ? null : note,
          change,
          confidence,
        ],
      };
    }),
    total: ties.length,
  };
}
