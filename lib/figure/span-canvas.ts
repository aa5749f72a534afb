import { type Canvas, fixedCanvas, fluidCanvas, tidy } from './canvas';
import type { FigureTheme } from './paint';
import { BAR_HEIGHT, BESIDE_FROM, LABEL_ROOM, LINE_STEP, type SpanLayout } from './span-layout';
import { TEXT_SIZE } from './text-room';

/** Margins of the plot, px: the words of the time axis stand above and below it. */
export const SPAN_MARGIN = { top: 24, right: 14, bottom: 24, left: 4 } as const;

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** Baseline of a row's label beside the plot, and above the bars, px from the top of the row. */
const BESIDE_BASELINE = 16;
const ABOVE_BASELINE = -4;

/**
 * Where things of a span figure go: across by shares, down by px. Rows know how many labels stand above them,
 * since a narrow box gives each label a line of its own.
 */
export interface SpanCanvas extends Pick<Canvas, 'paint' | 'x' | 'place' | 'from'> {
  /** A drawing moved down to a row or heading. */
  readonly down: (y: number, labels: number, drawing: string) => string;
  /** Attributes that put a text at the start of a row, beside or above its bars. */
  readonly rowText: (lines: number) => string;
  /** The same for a heading, whose text has a line of its own in every box. */
  readonly headingText: string;
  /** Height of the whole plot, as the value of an attribute. */
  readonly height: string;
}

/** Canvas of any width; the rules of SPAN_STYLE move labels and rows. */
export function fluidSpanCanvas(layout: SpanLayout): SpanCanvas {
  const { paint, x, place, from } = fluidCanvas({ height: layout.height, margin: NO_MARGIN });
  return {
    paint,
    x,
    place,
    from,
    down: (y, labels, drawing) => `<g class="sgy" style="--y:${tidy(y)}px;--n:${labels}">${drawing}</g>`,
    rowText: (lines) => ` class="sgl"${lines > 1 ? ` style="--l:${lines - 1}"` : ''}`,
    headingText: ' class="sgh"',
    height: '100%',
  };
}

/** Canvas of a plot of that width in px, painted literally; `gutter` is 0 where labels stand above the bars. */
export function fixedSpanCanvas(
  layout: SpanLayout,
  width: number,
  gutter: number,
  theme: FigureTheme,
): SpanCanvas {
  const up = gutter === 0 ? LABEL_ROOM : 0;
  const height = layout.height + up * layout.labels;
  const { paint, x, place, from } = fixedCanvas({ height, margin: NO_MARGIN }, width, theme);
  const baseline = (lines: number) =>
    gutter === 0 ? ABOVE_BASELINE - (lines - 1) * LINE_STEP : BESIDE_BASELINE;
  return {
    paint,
    x,
    place,
    from,
    down: (y, labels, drawing) => `<g transform="translate(0 ${tidy(y + labels * up)})">${drawing}</g>`,
    rowText: (lines) => ` transform="translate(${-gutter} ${baseline(lines)})"`,
    headingText: ` transform="translate(${-gutter} 0)"`,
    height: tidy(height),
  };
}

/** Rules of the fluid form: narrow boxes put labels above the bars, wide ones beside the plot. */
export const SPAN_STYLE = [
  '.sg,.sgp{container-type:inline-size;direction:ltr}',
  '.sg{container-name:sgb}',
  `.sgp{--up:${LABEL_ROOM}px;padding:${SPAN_MARGIN.top}px ${SPAN_MARGIN.right}px ${SPAN_MARGIN.bottom}px ${SPAN_MARGIN.left}px}`,
  '.sgp>svg{display:block;height:calc(var(--h) + var(--all)*var(--up))}',
  '.sg svg{overflow:visible}',
  '.sgy{transform:translateY(calc(var(--y) + var(--n)*var(--up)))}',
  `.sgl{transform:translateY(calc(${ABOVE_BASELINE}px - var(--l,0)*${LINE_STEP}px))}`,
  '.sg a:focus-visible{outline:2px solid var(--focus)}',
  '.sg .fg1,.sg .fg2{display:none}',
  '@container (min-width:480px){.sg .fg1{display:inline}}',
  '@container (min-width:800px){.sg .fg2{display:inline}}',
  `@container sgb (min-width:${BESIDE_FROM}px){.sgp{--up:0px;padding-left:var(--gutter)}`,
  `.sgl{transform:translate(calc(-1*var(--gutter)),${BESIDE_BASELINE}px)}`,
  '.sgh{transform:translateX(calc(-1*var(--gutter)))}}',
].join('');

/** Size of the text of captions and counts, px. */
export const SMALL_TEXT = TEXT_SIZE - 1;

/** Half a bar, px: where marks stand in a lane. */
export const HALF_BAR = BAR_HEIGHT / 2;
