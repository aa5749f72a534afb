import { askedData } from '@/app/api/v1/dataset-tables';
import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { allSeries, describedBy, seriesInfo } from '@/app/api/v1/series-info';
import { badParameter } from '@/lib/api/problems';
import { problemAnswer } from '@/lib/api/respond';
import {
  noSuchSeriesFile,
  parseSeriesQuery,
  type SeriesQuery,
  seriesFileAnswer,
  splitSeriesFile,
} from '@/lib/api/series-answers';
import { type OpenedData, releaseName } from '@/lib/datasets/store';
import type { SeriesAnswer } from '@/lib/schema/series-answer';
import type { SeriesDefinition } from '@/lib/series/catalogue/definition';
import { observe } from '@/lib/series/observe';
import { receiptsOfRow } from '@/lib/series/row-receipts';

function answerOf(
  series: SeriesDefinition,
  data: OpenedData,
  { from, to, every, mean }: SeriesQuery,
): SeriesAnswer {
  const observed = observe(series, { on: data.store.extent().last, every, mean });
  const rows = observed.rows.filter(
    ({ date }) => (from === null || date >= from) && (to === null || date <= to),
  );
  return {
    release: releaseName(data),
    series: seriesInfo(series, data),
    every: observed.frequency,
    mean: observed.mean,
    from,
    to,
    count: rows.length,
    observations: rows.map((row) => ({
      date: row.date,
      value: row.value,
      status: row.status,
      version: row.part ?? null,
      receipts: [...receiptsOfRow(series, row)],
    })),
  };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search }) => {
    const { data, refused } = askedData(search);
    if (data === null) return refused;
    const { all, find } = allSeries(data);
    const found = splitSeriesFile(params.file);
    const series = found === null ? null : find(found.id);
    if (found === null || series === null) {
      return noSuchSeriesFile(
        all.some(({ id }) => params.file.startsWith(`${id}.`)),
        WORDS.t,
      );
    }
    const { query, problem } = parseSeriesQuery(search, WORDS.t);
    if (problem !== null) return problemAnswer(badParameter(problem, WORDS.t));
    return seriesFileAnswer(
      found.format,
      answerOf(series, data, query),
      describedBy(series, search.get('release')),
    );
  },
);
