import type { Translate } from '@/lib/messages/translator';
import type { SeriesAnswer, SeriesInfoAnswer, SeriesListAnswer } from '@/lib/schema/series-answer';
import type { IsoDate } from '@/lib/time/iso-date';
import { seriesAddress } from './addresses';
import { CSV_TYPE, panelCsv } from './csv';
import { type BadParameter, ParameterReader } from './parameters';
import { notFound } from './problems';
import { type Answer, jsonAnswer, problemAnswer, textAnswer } from './respond';

/** Endings of a series' addresses. */
export const SERIES_FORMATS = ['json', 'csv'] as const;
export type SeriesFormat = (typeof SERIES_FORMATS)[number];

/** Parameters of a series' addresses. */
const SERIES_PARAMETERS = ['from', 'to', 'every', 'mean', 'release'] as const;
export const EVERY_OPTIONS = ['day', 'week', 'month'] as const;
/** Longest window of a moving mean, days. */
export const LONGEST_MEAN = 90;

/** What a request asks of a series. */
export interface SeriesQuery {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly every: (typeof EVERY_OPTIONS)[number];
  readonly mean: number | null;
}

/** Reads the parameters of a series' address: the query, or the first parameter that cannot be used. */
export function parseSeriesQuery(
  params: URLSearchParams,
  t: Translate,
): { readonly query: SeriesQuery; readonly problem: BadParameter | null } {
  const reader = new ParameterReader(params, SERIES_PARAMETERS, t);
  const from = reader.day('from');
  const to = reader.day('to');
  if (from !== null && to !== null && to < from) {
    reader.refuse('to', to, t('api.allowed.notBefore', { from }));
  }
  const every = reader.choice('every', EVERY_OPTIONS);
  const mean = reader.integer('mean', 1, LONGEST_MEAN);
  return {
    query: { from, to, every: EVERY_OPTIONS.find((one) => one === every) ?? 'day', mean },
    problem: reader.problem,
  };
}

/** The list of all series, in the order given; links keep a release that was asked for. */
export function seriesListAnswer(
  { release, series }: { readonly release: string; readonly series: readonly SeriesInfoAnswer[] },
  asked: string | null,
): Answer {
  const body: SeriesListAnswer = {
    release,
    count: series.length,
    series: series.map((one) => ({
      ...one,
      links: {
        json: seriesAddress(one.id, 'json', { release: asked }),
        csv: seriesAddress(one.id, 'csv', { release: asked }),
      },
    })),
  };
  return jsonAnswer(body);
}

/** Which series and format a file name of the API stands for. A look-up by the caller, never a path. */
export function splitSeriesFile(file: string): { readonly id: string; readonly format: SeriesFormat } | null {
  const format = SERIES_FORMATS.find((one) => file.endsWith(`.${one}`));
  return format === undefined ? null : { id: file.slice(0, -format.length - 1), format };
}

function csvOf({ series, observations }: SeriesAnswer): string {
  return panelCsv({
    columns: [
      { id: 'date', unit: null },
      { id: series.id, unit: series.unit },
      { id: 'status', unit: null },
      { id: 'version', unit: null },
    ],
    rows: observations.map(({ date, value, status, version, receipts }) => ({
      values: [date, value, status, version],
      receipt: receipts.length === 0 ? null : receipts.join(' '),
    })),
  });
}

/** A series with its observations, as JSON or CSV; the header links to the descriptor of its dataset. */
export function seriesFileAnswer(format: SeriesFormat, answer: SeriesAnswer, describedBy: string): Answer {
  const links = [`<${describedBy}>; rel="describedby"`];
  return format === 'json' ? jsonAnswer(answer, links) : textAnswer(CSV_TYPE, csvOf(answer), links);
}

/** 404 of a file name that stands for no series, or for no format of one. */
export function noSuchSeriesFile(isKnown: boolean, t: Translate): Answer {
  const formats = SERIES_FORMATS.map((format) => `.${format}`).join(', ');
  const detail = isKnown ? t('api.notFound.seriesFormat', { formats }) : t('api.notFound.series');
  return problemAnswer(notFound(detail, t));
}
