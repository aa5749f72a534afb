/**
 * The figure spec of ties between actors: one spec for the matrix (semantic HTML) and for the network (SVG). Plain
 * data; places are fixed by all records there are, so that an actor keeps its place whatever the clock says.
 */

/** What two actors are to each other: with each other, against each other, or one brings others to talk. */
export type Stand = 'support' | 'opposition' | 'mediation';

export interface TieActor {
  readonly code: string;
  readonly name: string;
  /** Where it stands in the network: on which side, and how far down, 0–1. */
  readonly side: 'left' | 'right';
  readonly down: number;
  /** True for the two that most ties go to: they stand inwards of their side, so that the lines to it fan out. */
  readonly isHub: boolean;
  /** False for an actor without a tie at the clock: it keeps its place, faintly. */
  readonly isTied: boolean;
}

export interface Tie {
  readonly id: string;
  /** Codes of the two actors; equal for a tie within a group. */
  readonly a: string;
  readonly b: string;
  readonly stand: Stand;
  /** What kind of tie, in words. */
  readonly kind: string;
  /** Editorial grade: 1 weak, 2, 3 strong. */
  readonly strength: 1 | 2 | 3;
  /** Since when, and the grade, in words. */
  readonly detail: string;
  readonly fill: 'solid' | 'hatched' | 'open';
  /** Against the second day: begun since, ended since, or null. */
  readonly change: 'new' | 'ended' | null;
  /** All of it in one line, for screen readers and for hovering. */
  readonly label: string;
  readonly receipt: string;
}

/** The spec. Actors stand in their fixed order. */
export interface TieFigure {
  readonly kind: 'ties';
  readonly view: 'matrix' | 'network';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly actors: readonly TieActor[];
  /** Codes of the actors that have a column of their own in the matrix. */
  readonly columns: readonly string[];
  readonly ties: readonly Tie[];
  readonly words: {
    readonly actor: string;
    readonly others: string;
    readonly none: string;
    /** Said in the row of an actor that has a column: its ties with the others stand there. */
    readonly inColumn: string;
    /** What the actors are called that are folded away at first. */
    readonly more: string;
    readonly stands: Readonly<Record<Stand, string>>;
    readonly changes: Readonly<Record<'new' | 'ended', string>>;
  };
}
