import 'server-only';
import { note, WORDS } from '@/app/api/v1/endpoint';
import { type ReadView, readView } from '@/app/read-view';
import { drawStill } from '@/components/panels/draw-still';
import { pinLinks } from '@/lib/api/addresses';
import { createAnswerCache } from '@/lib/api/answer-cache';
import { ParameterReader } from '@/lib/api/parameters';
import { badParameter, notFound } from '@/lib/api/problems';
import { type Answer, pictureAnswer, problemAnswer } from '@/lib/api/respond';
import { fontRule } from '@/lib/assets/picture-fonts';
import { rasterise } from '@/lib/assets/rasterise';
import { type ThemeName, tokenColour } from '@/lib/assets/theme';
import { readBaseMap } from '@/lib/datasets/basemap';
import type { FigureTheme } from '@/lib/figure/paint';
import { unknownLayers } from '@/lib/panels/map/map-layers';
import { buildPanel, findPanel } from '@/lib/panels/registry';
import { stillSvg } from '@/lib/stills/still';
import { SANS, SERIF, stillMargin } from '@/lib/stills/still-input';
import { viewAddress } from '@/lib/view-state/codec';

const NARROWEST = 320;
const WIDEST = 1920;
const USUAL = 960;
const SCALES = ['1', '2'];
/** Pictures kept, bytes. */
const MOST_KEPT = 24_000_000;
const FILE = /^([a-z0-9-]{1,60})\.(svg|png)$/;
const FONTS: Readonly<Record<string, string>> = {
  'font-sans': SANS,
  'font-serif': SERIF,
};
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *";

const cache = createAnswerCache(MOST_KEPT);

function paintIn(theme: ThemeName): (token: string) => string {
  return (token) => FONTS[token] ?? tokenColour(theme, token);
}

function figureTheme(paint: (token: string) => string): FigureTheme {
  return {
    paint: {
      paper: paint('paper'),
      hairline: paint('hairline'),
      ink: paint('ink'),
      'ink-soft': paint('ink-soft'),
      alarm: paint('alarm'),
      'series-1': paint('series-1'),
      'series-2': paint('series-2'),
      'series-3': paint('series-3'),
      'series-4': paint('series-4'),
      'series-5': paint('series-5'),
      'series-6': paint('series-6'),
      'force-us': paint('force-us'),
      'force-iran': paint('force-iran'),
      'force-other': paint('force-other'),
    },
    fontFamily: '"Public Sans", Vazirmatn, Arial, sans-serif',
  };
}

interface Asked {
  readonly id: string;
  readonly isPng: boolean;
  readonly width: number;
  readonly scale: number;
}

function svgOf({ id, isPng, width }: Asked, { input, problems }: ReadView): string | null {
  const panel = findPanel(id);
  if (panel === null) return null;
  const { state } = input;
  const view = buildPanel(panel, { ...input, rowLimit: 12 }, note);
  const paint = paintIn(state.theme === 'dark' ? 'dark' : 'light');
  const inner = width - 2 * stillMargin(width);
  const options = {
    width: inner,
    theme: figureTheme(paint),
    lang: state.lang,
    baseMap: readBaseMap(),
    paint,
  };
  const drawing = drawStill(view.picture, options);
  return stillSvg({
    view,
    state,
    problems: [...problems, ...unknownLayers(state)],
    drawing: drawing === null ? null : pinLinks(drawing, state.release),
    width,
    paint,
    style: isPng ? '' : fontRule(),
  });
}

function makeAnswer(asked: Asked, read: ReadView): Answer {
  const svg = svgOf(asked, read);
  if (svg === null) return problemAnswer(notFound(WORDS.t('api.notFound.panel'), WORDS.t));
  const headers = { 'Content-Security-Policy': POLICY, 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (!asked.isPng) return pictureAnswer(svg, { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' });
  return pictureAnswer(rasterise(svg, asked.scale), { ...headers, 'Content-Type': 'image/png' });
}

/** True for what says the size: `scale` is also a word of views, where it says how a chart's values run. */
function isOfSize([name, value]: readonly [string, string]): boolean {
  return name === 'width' || (name === 'scale' && value !== 'log' && value !== 'linear');
}

/** The still picture of a file name such as `oil-prices.png` in a view; a problem for names and sizes that are none. */
export function stillAnswer(file: string, params: URLSearchParams): Answer {
  const { t } = WORDS;
  const [, id = '', ext = ''] = FILE.exec(file) ?? [];
  if (ext === '' || findPanel(id) === null) return problemAnswer(notFound(t('api.notFound.panel'), t));
  const sizes = [...params].filter((pair) => isOfSize(pair));
  const reader = new ParameterReader(new URLSearchParams(sizes), ['width', 'scale'], t);
  const width = reader.integer('width', NARROWEST, WIDEST) ?? USUAL;
  const scale = Number(reader.choice('scale', SCALES) ?? '1');
  if (reader.problem !== null) return problemAnswer(badParameter(reader.problem, t));
  const read = readView([...params].filter((pair) => !isOfSize(pair)));
  const asked = { id, isPng: ext === 'png', width, scale };
  // Refused values stand in the picture: they are part of what is kept under the name.
  const refused = JSON.stringify(read.problems);
  const view = viewAddress(id, read.input.state);
  const name = [read.data.store.dataChecksum(), view, ext, width, scale, refused].join(' ');
  return cache.get(name, () => makeAnswer(asked, read));
}
