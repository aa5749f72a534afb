import type { Translate } from '@/lib/messages/translator';
import type { DataAccess } from '@/lib/schema/data-access';
import type { SeriesContext, SeriesDefinition } from './definition';
import { deploymentSeries } from './deployments';
import { flowSeries } from './flows';
import { forceSeries } from './forces';
import { LIST_FAMILIES } from './lists';
import { priceSeries } from './prices';
import { transitSeries } from './transits';

const FAMILIES = [
  priceSeries,
  transitSeries,
  flowSeries,
  forceSeries,
  deploymentSeries,
  ...LIST_FAMILIES,
] as const;

/** Every measure of the data as a series, in an order that never changes: by id alone, and by list. */
export interface SeriesCatalogue {
  readonly all: readonly SeriesDefinition[];
  readonly find: (id: string) => SeriesDefinition | null;
}

/** Catalogues by the data that they were made from (a release has its own), and by the words they are written with. */
const made = new WeakMap<DataAccess, WeakMap<Translate, SeriesCatalogue>>();

/** A dataset that cannot be read takes its own series with it, and no others. */
function familyOf(
  context: SeriesContext,
  family: (context: SeriesContext) => readonly SeriesDefinition[],
): readonly SeriesDefinition[] {
  try {
    return family(context);
  } catch {
    return [];
  }
}

function make(context: SeriesContext): SeriesCatalogue {
  const all = FAMILIES.flatMap((family) => familyOf(context, family));
  const byId = new Map(all.map((series) => [series.id, series]));
  return { all, find: (id) => byId.get(id) ?? null };
}

/** The catalogue over the datasets; the same object for the same data and words. Throws if prices cannot be read. */
export function seriesCatalogue(data: DataAccess, t: Translate): SeriesCatalogue {
  // Whatever else fails, the data can be read at all.
  data.rows('brent-spot-daily');
  const byWords = made.get(data) ?? new WeakMap<Translate, SeriesCatalogue>();
  made.set(data, byWords);
  const known = byWords.get(t) ?? make({ data, t });
  byWords.set(t, known);
  return known;
}
