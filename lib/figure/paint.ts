import type { ObservationStatus } from '@/lib/schema/status';
import type { Line, Tone } from './time-figure';

/** Everything a drawing can be painted with; each has a token of the same name. */
export type PaintRole = Tone | 'paper' | 'hairline';

/** Literal paint by role, and a font family, for drawings that stand alone. Made from the tokens by the caller. */
export interface FigureTheme {
  readonly paint: Readonly<Record<PaintRole, string>>;
  readonly fontFamily: string;
}

/** The role as a custom property, for drawings inside a page. */
export function tokenPaint(role: PaintRole): string {
  return `var(--${role})`;
}

/** Paint by tokens and the page's own font, for drawings of a known width inside a page. */
export const PAGE_THEME: FigureTheme = {
  paint: {
    'series-1': tokenPaint('series-1'),
    'series-2': tokenPaint('series-2'),
    'series-3': tokenPaint('series-3'),
    'series-4': tokenPaint('series-4'),
    'series-5': tokenPaint('series-5'),
    'series-6': tokenPaint('series-6'),
    'force-us': tokenPaint('force-us'),
    'force-iran': tokenPaint('force-iran'),
    'force-other': tokenPaint('force-other'),
    alarm: tokenPaint('alarm'),
    ink: tokenPaint('ink'),
    'ink-soft': tokenPaint('ink-soft'),
    paper: tokenPaint('paper'),
    hairline: tokenPaint('hairline'),
  },
  fontFamily: 'inherit',
};

/** Stroke widths in px. */
export const LINE_WIDTH: Readonly<Record<Line['weight'], number>> = { thin: 1, normal: 1.75, strong: 2.5 };

/** Dash patterns in px; null is an unbroken stroke. */
export const DASH: Readonly<Record<Line['dash'], string | null>> = {
  solid: null,
  dashed: '7 4',
  dotted: '1 4',
};

/** What is not certain is dashed finely, whatever the line's own dash. */
export function dashOf(line: Line, status: ObservationStatus): string | null {
  if (status === 'normal') return DASH[line.dash];
  return status === 'unconfirmed' || status === 'flagged' ? '1.5 3' : '4 3';
}

/** Opacity of bands behind the marks, of the paper laid over what lies after the clock, and of marks on it. */
export const BAND_OPACITY = 0.08;
export const VEIL_OPACITY = 0.68;
export const VEILED_OPACITY = 0.4;
