import type { Translate } from '@/lib/messages/translator';
import type { PanelListAnswer } from '@/lib/schema/panel-answer';
import { panelAddress } from './addresses';
import { CITATION_FORMATS, type CitationFormat } from './citation-formats';
import { CSV_TYPE, panelCsv, type TableOfValues } from './csv';
import { GEOJSON_TYPE } from './geojson';
import { type PictureOfPlaces, panelGeojson } from './panel-geojson';
import { badParameter, notFound } from './problems';
import { type Answer, jsonAnswer, problemAnswer, textAnswer } from './respond';

/** A panel of the registry, as the API lists it. */
export interface ListedPanel {
  readonly id: string;
  readonly title: string;
  readonly datasets: readonly string[];
  readonly understands: readonly string[];
}

const NO_STATE = new URLSearchParams();

/** Endings of a panel's addresses. */
export const PANEL_FORMATS = ['json', 'csv'] as const;
/** Ending of the addresses of panels that are maps, besides the others. */
const PLACES_FORMAT = 'geojson';
export type PanelFormat = (typeof PANEL_FORMATS)[number] | typeof PLACES_FORMAT;

/** The registry: one entry for each panel, in the order given. */
export function panelListAnswer(panels: readonly ListedPanel[]): PanelListAnswer {
  return {
    count: panels.length,
    panels: panels.map(({ id, title, datasets, understands }) => ({
      id,
      title,
      datasets: [...datasets],
      understands: [...new Set(['on', 'release', ...understands])],
      links: { json: panelAddress(id, 'json', NO_STATE), csv: panelAddress(id, 'csv', NO_STATE) },
    })),
  };
}

/** Which panel and format a file name of the API stands for. A look-up, never a path. */
export function panelFiles(
  ids: readonly string[],
  mapIds: readonly string[] = [],
): ReadonlyMap<string, { readonly id: string; readonly format: PanelFormat | CitationFormat }> {
  const entry = (id: string, format: PanelFormat | CitationFormat) =>
    [`${id}.${format}`, { id, format }] as const;
  const formats = [...PANEL_FORMATS, ...CITATION_FORMATS];
  return new Map([
    ...ids.flatMap((id) => formats.map((format) => entry(id, format))),
    ...mapIds.map((id) => entry(id, PLACES_FORMAT)),
  ]);
}

/** What a panel shows in a view: all of it as JSON, its table as CSV, or, of a map, its table as places. */
export function panelFileAnswer(
  format: PanelFormat,
  answer: {
    readonly release: string;
    readonly panel: { readonly table: TableOfValues; readonly picture: PictureOfPlaces };
    readonly problems: readonly unknown[];
  },
): Answer {
  if (format === PLACES_FORMAT) return textAnswer(GEOJSON_TYPE, panelGeojson(answer.panel));
  return format === 'json' ? jsonAnswer(answer) : textAnswer(CSV_TYPE, panelCsv(answer.panel.table));
}

/** 400 of a view that was not understood, for answers that have no place to say so. */
export function badViewAnswer(
  { name, value, allowed }: { readonly name: string; readonly value: string; readonly allowed: string },
  t: Translate,
): Answer {
  return problemAnswer(badParameter({ parameter: name, value, allowed }, t));
}

/** 404 of a file name that stands for nothing: no such format of a panel, or no such panel. */
export function noSuchPanelFile(file: string, ids: readonly string[], t: Translate): Answer {
  const isKnown = ids.some((id) => file.startsWith(`${id}.`));
  const formats = [...PANEL_FORMATS, ...CITATION_FORMATS].map((format) => `.${format}`).join(', ');
  const detail = isKnown ? t('api.notFound.panelFormat', { formats }) : t('api.notFound.panel');
  return problemAnswer(notFound(detail, t));
}
