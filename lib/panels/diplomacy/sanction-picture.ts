import { makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanFigure, SpanGroup, SpanMark, SpanRow } from '@/lib/figure/span-figure';
import type { Tone } from '@/lib/figure/time-figure';
import { confidenceWord, type PanelContext, panelWindow, receiptOf } from '@/lib/panels/context';
import { countBy, tokenOf } from '@/lib/panels/facets';
import type { PanelView } from '@/lib/panels/panel';
import { inBins } from '@/lib/panels/timeline/place-marks';
import type { SanctionsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { toEpoch } from '@/lib/time/iso-date';
import { FILLS } from './known-end';
import { marksInLanes } from './mark-lanes';

export type Effect = SanctionsRow['effect'];
/** Effects in the order in which they are drawn and offered. */
export const EFFECTS: readonly Effect[] = ['imposed', 'snapback', 'lifted', 'proposed'];
const DATASET = 'sanctions';
/** Counts by body and month, or a mark for each measure. */
export const SANCTION_VIEWS = ['bars', 'marks'] as const;

const LOOKS: Readonly<Record<Effect, { readonly shape: SpanMark['shape']; readonly tone: Tone }>> = {
  imposed: { shape: 'square', tone: 'series-1' },
  snapback: { shape: 'triangle', tone: 'series-2' },
  lifted: { shape: 'ring', tone: 'series-3' },
  proposed: { shape: 'diamond', tone: 'ink-soft' },
};
const SWATCHES = { imposed: 'square', snapback: 'triangle', lifted: 'ring', proposed: 'diamond' } as const;

interface Window {
  readonly from: string;
  readonly to: string;
}

/** Bodies by how many of the measures are theirs, most first. */
function bodiesOf(rows: readonly SanctionsRow[]): readonly string[] {
  const counts = countBy(rows, ({ imposing_body: body }) => [body]);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([body]) => body);
}

/** A measure in words; what is only proposed or only claimed says so. */
export function measureText(context: PanelContext, { measure, confidence, effect }: SanctionsRow): string {
  return context.t('diplomacy.sanctions.measure', {
    measure,
    effect: context.t(`diplomacy.sanctions.effect.${effect}`),
    confidence: confidenceWord(context, confidenceOf(confidence)),
  });
}

function markRow(
  context: PanelContext,
  body: string,
  rows: readonly SanctionsRow[],
  { from, to }: Window,
): SpanRow {
  const marks = rows.map((row) => ({
    at: toEpoch(row.date),
    ...LOOKS[row.effect],
    fill: FILLS[confidenceOf(row.confidence)],
    label: context.t('diplomacy.record.dated', {
      date: context.day(row.date),
      title: measureText(context, row),
    }),
    receipt: receiptOf(DATASET, row.sanction_id),
  }));
  return {
    id: tokenOf(body),
    tag: null,
    tone: 'ink',
    label: context.t('diplomacy.option', { label: context.named(body), count: context.number(marks.length) }),
    bars: [],
    marks: marksInLanes(marks, { from: toEpoch(from), to: toEpoch(to) }),
    bins: [],
  };
}

/** A row of counts by month, or by year where the axis is longer than three years. */
function countRow(
  context: PanelContext,
  { id, name, tone }: { readonly id: string; readonly name: string; readonly tone: Tone },
  rows: readonly SanctionsRow[],
  span: Window,
): SpanRow {
  return {
    id,
    tag: null,
    tone: 'ink',
    label: context.t('diplomacy.option', { label: name, count: context.number(rows.length) }),
    bars: [],
    marks: [],
    bins: inBins(context, rows, { span, tone, name, isMonthly: true, patch: { as: 'marks' } }),
  };
}

/** All measures first, then each effect with a row for each body. */
function countGroups(
  context: PanelContext,
  rows: readonly SanctionsRow[],
  span: Window,
): readonly SpanGroup[] {
  const { t } = context;
  const all = { id: 'all', name: t('diplomacy.sanctions.allMeasures'), tone: 'ink-soft' } as const;
  const groups = EFFECTS.flatMap((effect): readonly SpanGroup[] => {
    const own = rows.filter((row) => row.effect === effect);
    if (own.length === 0) return [];
    const label = t('diplomacy.option', {
      label: t(`diplomacy.sanctions.heading.${effect}`),
      count: context.number(own.length),
    });
    const lines = bodiesOf(own).map((body) =>
      countRow(
        context,
        { id: `${effect}-${tokenOf(body)}`, name: context.named(body), tone: LOOKS[effect].tone },
        own.filter(({ imposing_body: each }) => each === body),
        span,
      ),
    );
    return [{ id: effect, label, rows: lines }];
  });
  return [{ id: 'all', label: '', rows: [countRow(context, all, rows, span)] }, ...groups];
}

function markGroups(
  context: PanelContext,
  rows: readonly SanctionsRow[],
  span: Window,
): readonly SpanGroup[] {
  const lines = bodiesOf(rows).map((body) =>
    markRow(
      context,
      body,
      rows.filter((row) => row.imposing_body === body),
      span,
    ),
  );
  return [{ id: 'bodies', label: '', rows: lines }];
}

/** The measures of the window by body: counts by month, or a mark for each; null where there are none. */
export function sanctionPicture(
  context: PanelContext,
  rows: readonly SanctionsRow[],
  view: (typeof SANCTION_VIEWS)[number],
): SpanFigure | null {
  const span = panelWindow(context);
  const shown = rows.filter(({ date }) => date >= span.from && date <= span.to);
  if (shown.length === 0) return null;
  const groups = view === 'bars' ? countGroups(context, shown, span) : markGroups(context, shown, span);
  const most = Math.max(0, ...(groups[0]?.rows[0]?.bins ?? []).map(({ value }) => value));
  return makeSpanFigure(
    {
      id: DATASET,
      title: context.t('diplomacy.sanctions.title'),
      description: context.t(`diplomacy.sanctions.description.${view}`, {
        from: context.day(span.from),
        to: context.day(span.to),
      }),
      ...span,
      groups,
      ...(view === 'bars' ? { most } : {}),
    },
    context.words,
  );
}

/** What the shapes of the marks mean; counts say it by their headings. */
export function sanctionLegend({ t }: PanelContext): PanelView['legend'] {
  return EFFECTS.map((id) => ({
    label: t(`diplomacy.sanctions.effect.${id}`),
    tone: LOOKS[id].tone,
    dash: 'solid',
    mark: SWATCHES[id],
  }));
}
