import { textWidth } from '@/lib/figure/text-room';
import { wrapToWidth } from '@/lib/figure/wrap-to-width';
import { escapeXml } from '@/lib/figure/xml';
import { createTranslator } from '@/lib/messages/translator';
import { swatchShape } from '@/lib/panels/swatch-shape';
import { formatDate } from '@/lib/time/format-date';
import { directionOf } from '@/lib/view-state/direction';
import { type Block, SANS, SERIF, type StillInput, stillMargin } from './still-input';
import { stillWords } from './still-words';

/** Marks around text that runs from right to left. */
const RIGHT_TO_LEFT = '\u202b';
const END = '\u202c';

interface Lines {
  readonly size: number;
  readonly tone: string;
  readonly family?: string;
  readonly weight?: number;
  readonly after?: number;
}

/** Words wrapped to the picture's inner width. */
function wordsBlock(
  { width, paint, state }: StillInput,
  text: string,
  { size, tone, family = SANS, weight = 400, after = 8 }: Lines,
): Block {
  const room = width - 2 * stillMargin(width);
  const step = Math.round(size * 1.35);
  const isRtl = directionOf(state.lang) === 'rtl' && /[\u0600-\u06ff]/.test(text);
  const lines = wrapToWidth(text, room, size);
  const place = isRtl ? `x="${room}" text-anchor="end"` : 'x="0"';
  // Renderers of pictures know no direction: the line brings its own.
  const written = (line: string) => (isRtl ? `${RIGHT_TO_LEFT}${line}${END}` : line);
  const spans = lines.map(
    (line, index) =>
      `<text ${place} y="${(index + 1) * step - Math.round(size * 0.35)}">${escapeXml(written(line))}</text>`,
  );
  const look = `font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${paint(tone)}"`;
  return { markup: `<g ${look}>${spans.join('')}</g>`, height: lines.length * step + after };
}

function legendBlock({ view, state, width, paint }: StillInput): Block | null {
  if (!state.legend || view.legend.length === 0) return null;
  const room = width - 2 * stillMargin(width);
  let x = 0;
  let row = 0;
  const items = view.legend.map(({ label, tone, dash, mark = 'line' }) => {
    const shape = swatchShape(mark);
    const wide = (shape === null ? 34 : 18) + textWidth(label) + 18;
    if (x > 0 && x + wide > room) [x, row] = [0, row + 1];
    const at = `translate(${x} ${row * 18})`;
    x += wide;
    const color = paint(tone);
    const stroke = { solid: '', dashed: ' stroke-dasharray="7 4"', dotted: ' stroke-dasharray="1 4"' }[dash];
    const sign =
      shape === null
        ? `<path d="M0 7h26" stroke="${color}" stroke-width="2"${stroke}/>`
        : `<path transform="translate(0 1)" d="${shape.path}" stroke-width="1.75" ${shape.isOutline ? `fill="none" stroke="${color}"` : `fill="${color}"`}/>`;
    return `<g transform="${at}">${sign}<text x="${shape === null ? 34 : 18}" y="11">${escapeXml(label)}</text></g>`;
  });
  const look = `font-family="${SANS}" font-size="12" fill="${paint('ink-soft')}"`;
  return { markup: `<g ${look}>${items.join('')}</g>`, height: (row + 1) * 18 + 8 };
}

function drawingBlock(drawing: string): Block {
  const height = Number(/^<svg[^>]* height="([\d.]+)"/.exec(drawing)?.[1] ?? 0);
  return { markup: drawing, height: height + 10 };
}

function sourceText({ view, state }: StillInput): string {
  const { t } = createTranslator(state.lang);
  const day = (date: string) => formatDate(date, 'day', state.lang);
  const lines = view.sources.map(({ title, asOf, staleText }) => {
    const reach = asOf === null ? t('board.panel.undated') : t('board.panel.asOf', { date: day(asOf) });
    return `${title}, ${staleText ?? reach}.`;
  });
  const source = lines.length > 0 ? `${t('embed.source')}: ${lines.join(' ')}` : '';
  return `${t('embed.asOf', { date: day(view.on) })}. ${source} ${t('board.site')}.`;
}

function blocksOf(input: StillInput): readonly Block[] {
  const { view, state, problems, drawing } = input;
  const { t } = createTranslator(state.lang);
  const small = { size: 12, tone: 'ink-soft', after: 4 };
  const notes = [...problems.map((problem) => t('board.notice.problem', { ...problem })), ...view.notes];
  const picture = drawing === null ? stillWords(input) : [drawingBlock(drawing)];
  const legend = legendBlock(input);
  return [
    ...(state.title
      ? [wordsBlock(input, view.title, { size: 21, tone: 'ink', family: SERIF, after: 4 })]
      : []),
    wordsBlock(input, view.sentence, { size: 15, tone: 'ink', after: 10 }),
    ...notes.map((note) => wordsBlock(input, note, small)),
    ...picture,
    ...(legend === null ? [] : [legend]),
    wordsBlock(input, sourceText(input), small),
  ];
}

/** A panel as one picture: title, sentence, drawing, legend, day and sources inside. All text is escaped. */
export function stillSvg(input: StillInput): string {
  const { view, width, paint, style } = input;
  const margin = stillMargin(width);
  let y = margin;
  const placed = blocksOf(input).map(({ markup, height }) => {
    const at = `<g transform="translate(${margin} ${y})">${markup}</g>`;
    y += height;
    return at;
  });
  const height = Math.ceil(y + margin - 4);
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const name = escapeXml(`${view.title}. ${view.sentence}`);
  const rules = style === '' ? '' : `<style>${style}</style>`;
  const paper = `<path d="M0 0h${width}v${height}H0z" fill="${paint('paper')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${name}">${rules}${paper}${placed.join('')}</svg>`;
}
