import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { BarFigure } from '@/lib/figure/bar-figure';
import type { MapFigure } from '@/lib/figure/map-figure';
import type { SpanFigure } from '@/lib/figure/span-figure';
import type { StackFigure } from '@/lib/figure/stack-figure';
import type { TimeFigure } from '@/lib/figure/time-figure';
import type { PanelView } from '@/lib/panels/panel';
import type { Receipt } from '@/lib/provenance/receipt';
import type { receiptAnswerSchema } from '@/lib/schema/answers';
import type {
  barFigureAnswerSchema,
  stackFigureAnswerSchema,
  timeFigureAnswerSchema,
} from '@/lib/schema/figure-answer';
import type { mapFigureAnswerSchema } from '@/lib/schema/map-answer';
import type { panelViewAnswerSchema, viewProblemAnswerSchema } from '@/lib/schema/panel-answer';
import type { spanFigureAnswerSchema } from '@/lib/schema/span-answer';
import type { ViewProblem } from '@/lib/view-state/view-state';

/** The type with every member read-only; ids of datasets count as plain text, as in an answer. */
type Frozen<T> = T extends readonly unknown[] | object
  ? { readonly [Name in keyof T]: Name extends 'datasetId' ? string : Frozen<T[Name]> }
  : T;

/** True if the two are the same type, optional members included. */
type Same<A, B> =
  (<T>() => T extends Frozen<A> ? 1 : 2) extends <T>() => T extends Frozen<B> ? 1 : 2 ? true : false;

describe('the schemas of the answers', () => {
  it('describe figures as the figure room does', () => {
    expectTypeOf<Same<z.infer<typeof timeFigureAnswerSchema>, TimeFigure>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.infer<typeof barFigureAnswerSchema>, BarFigure>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.infer<typeof stackFigureAnswerSchema>, StackFigure>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.infer<typeof mapFigureAnswerSchema>, MapFigure>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.infer<typeof spanFigureAnswerSchema>, SpanFigure>>().toEqualTypeOf<true>();
  });

  it('describe panels as the panel room does', () => {
    expectTypeOf<Same<z.infer<typeof panelViewAnswerSchema>, PanelView>>().toEqualTypeOf<true>();
    expectTypeOf<Same<z.infer<typeof viewProblemAnswerSchema>, ViewProblem>>().toEqualTypeOf<true>();
  });

  it('describe receipts as the provenance room does', () => {
    expectTypeOf<Same<z.infer<typeof receiptAnswerSchema>, Receipt>>().toEqualTypeOf<true>();
  });
});
