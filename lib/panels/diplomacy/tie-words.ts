import type { Stand } from '@/lib/figure/tie-figure';
import type { PanelContext } from '@/lib/panels/context';
import type { AlignmentsRow } from '@/lib/schema/rows';
import type { DateStyle } from '@/lib/time/format-date';
import { firstDayOf } from '@/lib/time/iso-date';

const OPPOSED: ReadonlySet<AlignmentsRow['kind']> = new Set(['hostility', 'embargo', 'blockade']);

/** The stand that a kind of tie belongs to. */
export function standOf(kind: AlignmentsRow['kind']): Stand {
  if (kind === 'mediation') return 'mediation';
  return OPPOSED.has(kind) ? 'opposition' : 'support';
}

/** A day, month or year, as precise as it is written. */
export function periodText(context: PanelContext, period: string): string {
  const style: DateStyle = period.length === 4 ? 'year' : period.length === 7 ? 'month' : 'day';
  return context.day(firstDayOf(period), style);
}

/** "Iran and Hezbollah: support for an armed group, since 1982". */
export function tieName(context: PanelContext, { a, b, kind, since }: AlignmentsRow): string {
  const values = {
    a: context.named(a),
    b: context.named(b),
    hasSince: since === null ? 'no' : 'yes',
    since: since === null ? '' : periodText(context, since),
  };
  if (kind === 'mediation') return context.t('diplomacy.ties.mediation', values);
  return context.t('diplomacy.ties.name', { ...values, kind: context.t(`diplomacy.ties.kind.${kind}`) });
}
