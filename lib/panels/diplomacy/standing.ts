import type { PanelContext } from '@/lib/panels/context';
import type { AgreementsRow } from '@/lib/schema/rows';
import { monthDigits } from '@/lib/time/format-date';
import { isKnownAt } from '@/lib/view-state/clock';
import { knownRemarks, remarksText } from './known-words';

/** How an instrument stands at the clock, as its dates say. */
export type Standing = 'in-force' | 'suspended' | 'signed' | 'ended';

/** An instrument as it is known at the clock. */
export interface KnownAgreement {
  readonly row: AgreementsRow;
  readonly standing: Standing;
  /** Steps away from it that are known at the clock, in words; empty for none. */
  readonly steps: string;
  /** Codes of those who left it, known at the clock. */
  readonly leavers: readonly string[];
  /** Its state and its bearing on trust as the compilers wrote them; empty where that would tell of later days. */
  readonly remark: string;
}

const STEP = /^([A-Z]{2,}) \((declared over|suspended) (?:on )?(\d{1,2}) (\w+)\)$/;

interface Step {
  readonly code: string;
  readonly kind: 'over' | 'suspended' | 'left';
  /** Day of the step; null where only the day of the end is known. */
  readonly date: string | null;
}

/** Who left, from the text of the column: codes, or codes with what they did and on which day of the end's year. */
function stepsOf({ withdrawn_by: by, ended_or_withdrawn: end, parties }: AgreementsRow): readonly Step[] {
  if (by === null) return [];
  if (by === 'both') return parties.slice(0, 2).map((code) => ({ code, kind: 'left', date: null }));
  return by.split('; ').map((part): Step => {
    const [, code = part, deed, day = '', month = ''] = STEP.exec(part) ?? [];
    if (deed === undefined) return { code, kind: 'left', date: null };
    const number = monthDigits(month);
    const date = number === null ? null : `${(end ?? '').slice(0, 4)}-${number}-${day.padStart(2, '0')}`;
    return { code, kind: deed === 'suspended' ? 'suspended' : 'over', date };
  });
}

function standingOf(row: AgreementsRow, steps: readonly Step[], on: string): Standing {
  if (isKnownAt(row.ended_or_withdrawn, on)) return 'ended';
  if (steps.length > 0) return 'suspended';
  return isKnownAt(row.effective, on) ? 'in-force' : 'signed';
}

function stepText(context: PanelContext, { code, kind, date }: Step, end: string | null): string {
  const on = date ?? end;
  return context.t(`diplomacy.agreements.step.${kind}`, {
    who: context.named(code),
    date: on === null ? '' : context.day(on),
  });
}

/** Instruments signed by the clock's day, oldest first; ends and steps of later days are not in them. */
export function knownAgreements(context: PanelContext): readonly KnownAgreement[] {
  const { on } = context.clock;
  const compiled = context.data.descriptor('agreements').asOf;
  return context.data
    .rows('agreements')
    .filter(({ signed }) => signed <= on)
    .map((row) => {
      const steps = stepsOf(row).filter(({ date }) => isKnownAt(date ?? row.ended_or_withdrawn, on));
      const isWritten = isKnownAt(row.ended_or_withdrawn, on) || (compiled !== null && on >= compiled);
      const words = [row.status, row.trust_bearing].map((text) =>
        remarksText(knownRemarks(text, on, compiled)),
      );
      return {
        row,
        standing: standingOf(row, steps, on),
        steps: steps.map((step) => stepText(context, step, row.ended_or_withdrawn)).join('; '),
        leavers: steps.map(({ code }) => code),
        remark: isWritten ? words.filter((text) => text !== '').join('. ') : '',
      };
    });
}
