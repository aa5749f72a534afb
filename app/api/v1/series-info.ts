import { datasetAddress } from '@/lib/api/addresses';
import type { OpenedData } from '@/lib/datasets/store';
import { licenceTitles } from '@/lib/provenance/attribution';
import type { SeriesInfoAnswer } from '@/lib/schema/series-answer';
import { seriesCatalogue } from '@/lib/series/catalogue/catalogue';
import type { SeriesDefinition } from '@/lib/series/catalogue/definition';
import { coverageOf } from '@/lib/series/observe';
import { WORDS } from './endpoint';

/** Every series of some data. */
export function allSeries({ store }: OpenedData) {
  return seriesCatalogue(store.access, WORDS.t);
}

/** A series with its source and the days that it has values for. */
export function seriesInfo(series: SeriesDefinition, { store }: OpenedData): SeriesInfoAnswer {
  const { id, title, label, topic, unit, frequency, resample, definition, caveats, dataset } = series;
  const descriptor = store.access.descriptor(dataset);
  return {
    id,
    title,
    label,
    topic,
    unit,
    frequency,
    resample,
    definition,
    caveats: [...caveats],
    dataset,
    attribution: descriptor.attribution,
    licence: licenceTitles(descriptor),
    coverage: coverageOf(series, store.extent().last),
  };
}

/** Address of the descriptor of a series' dataset. */
export function describedBy({ dataset }: SeriesDefinition, release: string | null): string {
  return datasetAddress(dataset, 'metadata.json', { release });
}
