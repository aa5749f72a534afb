import type { DatasetId } from '@/lib/schema/data-access';
import type { Descriptor } from '@/lib/schema/descriptor';
import { daysBetween } from '@/lib/time/iso-date';
import type { PanelContext } from './context';
import type { SourceLine } from './panel';

/**
 * One line per dataset: attribution, licence, and in words how far before the clock it ends. A dataset whose
 * descriptor cannot be read has no line: the layer or panel that needs it says that it failed.
 */
export function sourceLines(context: PanelContext, ids: readonly DatasetId[]): readonly SourceLine[] {
  return ids.flatMap((id) => {
    try {
      return lineOf(context, id);
    } catch {
      return [];
    }
  });
}

/** `partial` when one of the datasets ends before the clock, so that something is missing from the view. */
export function stateOf(context: PanelContext, ids: readonly DatasetId[]): 'ok' | 'partial' {
  return ids.some((id) => (context.data.descriptor(id).asOf ?? context.clock.on) < context.clock.on)
    ? 'partial'
    : 'ok';
}

function lineOf(context: PanelContext, datasetId: DatasetId): SourceLine {
  const { title, attribution, licenses, asOf } = context.data.descriptor(datasetId);
  return {
    datasetId,
    title,
    attribution,
    licence: licenses.map(licenceName).join('; '),
    asOf,
    staleText: asOf === null ? null : staleText(context, asOf),
  };
}

/** Days after which a dataset's end is said in words. */
const SAY_AFTER_DAYS = 1;

function staleText(context: PanelContext, asOf: string): string | null {
  const days = daysBetween(asOf, context.clock.on);
  if (days < SAY_AFTER_DAYS) return null;
  return context.t('panels.clock.endsBefore', { date: context.day(asOf), days });
}

/** A licence's short name: its identifier, or the first words of terms that have none. */
function licenceName({ name, title }: Descriptor['licenses'][number]): string {
  return name.startsWith('other') ? (title.split(':')[0] ?? title) : name;
}
