import { receiptAddress } from '@/lib/api/addresses';
import { tidy } from './canvas';
import { DASH, type FigureTheme, LINE_WIDTH, type PaintRole, tokenPaint } from './paint';
import { TEXT_SIZE, wrapWords } from './text-room';
import type { Stand, Tie, TieActor, TieFigure } from './tie-figure';
import type { Tone } from './time-figure';
import { escapeXml } from './xml';

/** Room of one actor, px; of the margin above and below; and between the lines of one pair. */
const STEP = 34;
const EDGE = 24;
const LINE_GAP = 5;
/** Shares of the width: where the actors stand at the ends of a side, and how far the side bends inwards. */
const SIDE = 0.22;
const BEND = 0.06;
/** Share of the width where the two stand that most ties go to, and how far above them their names are, px. */
const HUB = 0.42;
const HUB_NAME = 11;
/** How far along a line its mark stands, from the actor that has fewer ties. */
const MARK_AT = 0.16;
const MARK_SIZE = 4.5;
/** Letters in a line of a name, and the width of the box from which on names are written instead of codes, px. */
const NAME_LETTERS = 24;
const NAMES_FROM = 880;
const ENDED_OPACITY = 0.4;
const FAINT_OPACITY = 0.45;

const LOOKS: Readonly<Record<Stand, { readonly tone: Tone; readonly dash: 'solid' | 'dashed' | 'dotted' }>> =
  {
    support: { tone: 'series-1', dash: 'solid' },
    opposition: { tone: 'series-2', dash: 'dashed' },
    mediation: { tone: 'series-3', dash: 'dotted' },
  };
const WIDTHS = { 1: LINE_WIDTH.thin, 2: LINE_WIDTH.normal, 3: LINE_WIDTH.strong } as const;

const STYLE = `.tg{container-type:inline-size}.tg .tn{display:none}@container (min-width:${NAMES_FROM}px){.tg .tn{display:inline}.tg .tc{display:none}}`;

/** A drawing of a given width and colours, for stills; without options a fluid one painted with the page's tokens. */
export type TieDrawOptions =
  | { readonly width?: undefined }
  | { readonly width: number; readonly theme: FigureTheme };

interface Plot {
  readonly x: (share: number) => string;
  readonly paint: (role: PaintRole) => string;
  /** Writes names, codes, or both for the style to choose from. */
  readonly naming: 'names' | 'codes' | 'both';
}

interface Place {
  readonly share: number;
  readonly y: number;
}

function rowsOf({ actors }: TieFigure): number {
  return Math.max(
    2,
    ...['left', 'right'].map((side) => actors.filter((actor) => actor.side === side && !actor.isHub).length),
  );
}

function heightOf(figure: TieFigure): number {
  return EDGE * 2 + (rowsOf(figure) - 1) * STEP;
}

/** The two sides bend towards each other in the middle, so that lines within one side can be seen. */
function placeOf(figure: TieFigure, { side, down, isHub }: TieActor): Place {
  const bend = isHub ? HUB : SIDE + BEND * (1 - Math.sin(down * Math.PI));
  const y = EDGE + down * (heightOf(figure) - EDGE * 2);
  return { share: side === 'left' ? bend : 1 - bend, y };
}

function hatchId(figure: TieFigure, stand: Stand): string {
  return `${figure.id}-hatch-${stand}`;
}

function hatches(figure: TieFigure, plot: Plot): string {
  const patterns = (['support', 'opposition', 'mediation'] as const).map((stand) => {
    const size = 'width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
    return `<pattern id="${escapeXml(hatchId(figure, stand))}" ${size}><path d="M0 0v3" stroke="${plot.paint(LOOKS[stand].tone)}" stroke-width="2.4"/></pattern>`;
  });
  return `<defs>${patterns.join('')}</defs>`;
}

const SHAPES: Readonly<Record<Stand, string>> = {
  support: `M0-${MARK_SIZE}a${MARK_SIZE} ${MARK_SIZE} 0 1 0 .01 0z`,
  opposition: `M-${MARK_SIZE}-${MARK_SIZE}h${MARK_SIZE * 2}v${MARK_SIZE * 2}h-${MARK_SIZE * 2}z`,
  mediation: `M0-${MARK_SIZE + 1}l${MARK_SIZE + 1} ${MARK_SIZE * 2}h-${MARK_SIZE * 2 + 2}z`,
};

function markOf(figure: TieFigure, plot: Plot, { stand, fill, change }: Tie): string {
  const tone = plot.paint(LOOKS[stand].tone);
  const inside =
    fill === 'solid'
      ? tone
      : fill === 'open'
        ? plot.paint('paper')
        : `url(#${escapeXml(hatchId(figure, stand))})`;
  const back = `<path d="${SHAPES[stand]}" fill="${plot.paint('paper')}"/>`;
  const sign =
    change === null
      ? ''
      : `<text x="7" y="-4" fill="${plot.paint('ink')}">${change === 'new' ? '+' : '−'}</text>`;
  return `${back}<path d="${SHAPES[stand]}" fill="${inside}" stroke="${tone}"/>${sign}`;
}

interface DrawnTie {
  readonly tie: Tie;
  readonly from: Place;
  readonly to: Place;
  /** Place among the ties of the same pair, from the middle, px. */
  readonly shift: number;
}

function drawTie(figure: TieFigure, plot: Plot, drawn: DrawnTie, isStop: boolean): string {
  const { tie, from, to, shift } = drawn;
  const { tone, dash } = LOOKS[tie.stand];
  const dashes = DASH[dash] === null ? '' : ` stroke-dasharray="${DASH[dash]}"`;
  const stroke = `stroke="${plot.paint(tone)}" stroke-width="${WIDTHS[tie.strength]}"${dashes}`;
  const ends = `x1="${plot.x(from.share)}" y1="${tidy(from.y + shift)}" x2="${plot.x(to.share)}" y2="${tidy(to.y + shift)}"`;
  const x = plot.x(from.share + (to.share - from.share) * MARK_AT);
  const y = tidy(from.y + shift + (to.y - from.y) * MARK_AT);
  const mark = `<svg x="${x}" y="${y}" overflow="visible">${markOf(figure, plot, tie)}</svg>`;
  const faint = tie.change === 'ended' ? ` opacity="${ENDED_OPACITY}"` : '';
  const link = `href="${escapeXml(receiptAddress(tie.receipt))}" data-receipt="${escapeXml(tie.receipt)}"${isStop ? '' : ' tabindex="-1"'}`;
  return `<a ${link}><title>${escapeXml(tie.label)}</title><g${faint}><line ${ends} ${stroke}/>${mark}</g></a>`;
}

/** Ties between two actors, from the one with fewer ties, several of one pair beside each other. */
function placeTies(figure: TieFigure): readonly DrawnTie[] {
  const byCode = new Map(figure.actors.map((actor) => [actor.code, actor]));
  const degree = (code: string) => figure.ties.filter(({ a, b }) => a === code || b === code).length;
  const pairs = new Map<string, Tie[]>();
  for (const tie of figure.ties) {
    const pair = [tie.a, tie.b].toSorted().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  return [...pairs.values()].flatMap((ties) =>
    ties.flatMap((tie, index) => {
      const [few, many] = degree(tie.a) <= degree(tie.b) ? [tie.a, tie.b] : [tie.b, tie.a];
      const start = byCode.get(few);
      const end = byCode.get(many);
      if (start === undefined || end === undefined || start === end) return [];
      const shift = (index - (ties.length - 1) / 2) * LINE_GAP;
      return [{ tie, from: placeOf(figure, start), to: placeOf(figure, end), shift }];
    }),
  );
}

/** The name above its dot, with paper around the letters, because lines pass there. */
function hubName({ name, code }: TieActor, plot: Plot, { share, y }: Place): string {
  const halo = `paint-order="stroke" stroke="${plot.paint('paper')}" stroke-width="4" stroke-linejoin="round"`;
  const text = (words: string, style: string) =>
    `<text${style} x="${plot.x(share)}" y="${tidy(y - HUB_NAME)}" text-anchor="middle" font-weight="600" ${halo}>${escapeXml(words)}</text>`;
  if (plot.naming === 'both') return text(name, ' class="tn"') + text(code, ' class="tc"');
  return text(plot.naming === 'names' ? name : code, '');
}

function nameText(actor: TieActor, plot: Plot, place: Place): string {
  if (actor.isHub) return hubName(actor, plot, place);
  const anchor = actor.side === 'left' ? ' text-anchor="end"' : '';
  const dx = actor.side === 'left' ? -9 : 9;
  const at = (y: number) => `x="${plot.x(place.share)}" dx="${dx}" y="${tidy(y)}"${anchor}`;
  const lines = wrapWords(actor.name, NAME_LETTERS);
  const top = place.y + 4 - ((lines.length - 1) * (TEXT_SIZE + 1)) / 2;
  const name = (style: string) =>
    `<g${style}>${lines.map((line, index) => `<text ${at(top + index * (TEXT_SIZE + 1))}>${escapeXml(line)}</text>`).join('')}</g>`;
  const code = (style: string) => `<text${style} ${at(place.y + 4)}>${escapeXml(actor.code)}</text>`;
  if (plot.naming === 'both') return name(' class="tn"') + code(' class="tc"');
  return plot.naming === 'names' ? name('') : code('');
}

function drawActor(figure: TieFigure, plot: Plot, actor: TieActor): string {
  const place = placeOf(figure, actor);
  const faint = actor.isTied ? '' : ` opacity="${FAINT_OPACITY}"`;
  const dot = `<circle cx="${plot.x(place.share)}" cy="${tidy(place.y)}" r="3.5" fill="${plot.paint(actor.isTied ? 'ink' : 'ink-soft')}"/>`;
  return `<g${faint} fill="${plot.paint('ink')}"><title>${escapeXml(actor.name)}</title>${dot}${nameText(actor, plot, place)}</g>`;
}

function inside(figure: TieFigure, plot: Plot): string {
  const ties = placeTies(figure).map((drawn, index) => drawTie(figure, plot, drawn, index === 0));
  const actors = figure.actors.map((actor) => drawActor(figure, plot, actor));
  return hatches(figure, plot) + ties.join('') + actors.join('');
}

/** The network of the ties as markup, whatever the view; a tie within one group has no line. All text is escaped. */
export function drawTieFigure(figure: TieFigure, options: TieDrawOptions = {}): string {
  const height = heightOf(figure);
  const named = `role="group" aria-label="${escapeXml(`${figure.title}. ${figure.description}`)}" font-size="${TEXT_SIZE}"`;
  if (options.width === undefined) {
    const plot: Plot = { x: (share) => `${tidy(share * 100, 2)}%`, paint: tokenPaint, naming: 'both' };
    return `<div class="tg"><style>${STYLE}</style><svg width="100%" height="${height}" ${named}>${inside(figure, plot)}</svg></div>`;
  }
  const { width, theme } = options;
  const plot: Plot = {
    x: (share) => tidy(share * width),
    paint: (role) => theme.paint[role],
    naming: width >= NAMES_FROM ? 'names' : 'codes',
  };
  const paper = `<path d="M0 0h${tidy(width)}v${height}H0z" fill="${plot.paint('paper')}"/>`;
  const size = `width="${tidy(width)}" height="${height}" viewBox="0 0 ${tidy(width)} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeXml(theme.fontFamily)}" ${named}>${paper}${inside(figure, plot)}</svg>`;
}
