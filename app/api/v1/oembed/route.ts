import { endpoint, note, WORDS } from '@/app/api/v1/endpoint';
import { readView } from '@/app/read-view';
import { panelFrameHeight } from '@/components/panels/panel-frame-height';
import { type BadParameter, ParameterReader } from '@/lib/api/parameters';
import { badParameter, notFound, notImplemented } from '@/lib/api/problems';
import { type Answer, jsonAnswer, problemAnswer, textAnswer } from '@/lib/api/respond';
import { readBaseMap } from '@/lib/datasets/basemap';
import { oembedAnswer, oembedTarget, oembedXml } from '@/lib/embed/oembed';
import { buildPanel, findPanel, panelIds } from '@/lib/panels/registry';

const { t } = WORDS;
const NAMES = ['url', 'format', 'maxwidth', 'maxheight'] as const;
const LARGEST = 10_000;
const LONGEST_URL = 4000;
const XML_TYPE = 'text/xml; charset=utf-8';

const refused = (problem: BadParameter): Answer => problemAnswer(badParameter(problem, t));

function answerFor(search: URLSearchParams, origin: string): Answer {
  // Consumers send parameters of their own beside these.
  const known = [...search].filter(([name]) => NAMES.some((one) => one === name));
  const reader = new ParameterReader(new URLSearchParams(known), NAMES, t);
  const format = search.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return problemAnswer(notImplemented(t('api.oembed.format'), t));
  const url = reader.text('url', LONGEST_URL);
  const limits = {
    maxWidth: reader.integer('maxwidth', 1, LARGEST),
    maxHeight: reader.integer('maxheight', 1, LARGEST),
  };
  if (reader.problem !== null) return refused(reader.problem);
  if (url === null) return refused({ parameter: 'url', value: '', allowed: t('api.oembed.url') });
  const target = oembedTarget(url, origin, panelIds());
  const panel = target === null ? null : findPanel(target.id);
  if (target === null || panel === null) return problemAnswer(notFound(t('api.oembed.unknown'), t));
  const { input } = readView(new URL(url).searchParams);
  const view = buildPanel(panel, { ...input, rowLimit: 12 }, note);
  const answer = oembedAnswer(view, input.state, origin, limits, (width, state) =>
    panelFrameHeight(view, state, width, readBaseMap()),
  );
  return format === 'json' ? jsonAnswer(answer) : textAnswer(XML_TYPE, oembedXml(answer));
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search, origin }) =>
  answerFor(search, origin),
);
