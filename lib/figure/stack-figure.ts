import type { TimeFigure } from './time-figure';

/**
 * Small multiples: time figures below each other on one time axis, each with its own unit and title. Made by
 * panels whose measures must not share an axis.
 */
export interface StackFigure {
  readonly kind: 'stack';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** From top to bottom; all with the same days and the same margins at the sides. */
  readonly figures: readonly TimeFigure[];
}
