import { makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanFigure, SpanMark, SpanRow } from '@/lib/figure/span-figure';
import type { Tone } from '@/lib/figure/time-figure';
import {
  confidenceWord,
  type PanelContext,
  panelContext,
  panelWindow,
  receiptOf,
} from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { SanctionsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { addMonths, startOfYear, toEpoch } from '@/lib/time/iso-date';
import { chosenOf, countBy, type Facet, facetControl, facetNotes, isKept, tokenOf } from './facets';
import { FILLS, knownEnd, sentences } from './known-end';
import { knownRemarks, remarksText } from './known-words';
import { marksInLanes } from './mark-lanes';

const TITLE = 'diplomacy.sanctions.title';
const DATASET = 'sanctions';
type Effect = SanctionsRow['effect'];
const EFFECTS: readonly Effect[] = ['imposed', 'snapback', 'lifted', 'proposed'];
const LOOKS: Readonly<Record<Effect, { readonly shape: SpanMark['shape']; readonly tone: Tone }>> = {
  imposed: { shape: 'square', tone: 'series-1' },
  snapback: { shape: 'triangle', tone: 'series-2' },
  lifted: { shape: 'ring', tone: 'series-3' },
  proposed: { shape: 'diamond', tone: 'ink-soft' },
};
const SWATCHES = { imposed: 'square', snapback: 'triangle', lifted: 'ring', proposed: 'diamond' } as const;

function facetsOf(context: PanelContext, rows: readonly SanctionsRow[]): readonly Facet[] {
  const effects = countBy(rows, ({ effect }) => [effect]);
  const bodies = countBy(rows, ({ imposing_body: body }) => [body]);
  return [
    {
      id: 'effect',
      label: context.t('diplomacy.sanctions.filter.effect'),
      values: EFFECTS.filter((id) => effects.has(id)).map((id) => ({
        id,
        label: context.t(`diplomacy.sanctions.effect.${id}`),
        count: effects.get(id) ?? 0,
      })),
    },
    {
      id: 'body',
      label: context.t('diplomacy.sanctions.filter.body'),
      values: [...bodies].map(([body, count]) => ({ id: tokenOf(body), label: context.named(body), count })),
    },
  ];
}

/** A measure in words; what is only proposed or only claimed says so. */
function measureText(context: PanelContext, { measure, confidence, effect }: SanctionsRow): string {
  return context.t('diplomacy.sanctions.measure', {
    measure,
    effect: context.t(`diplomacy.sanctions.effect.${effect}`),
    confidence: confidenceWord(context, confidenceOf(confidence)),
  });
}

function rowOf(
  context: PanelContext,
  body: string,
  rows: readonly SanctionsRow[],
  span: { from: number; to: number },
): SpanRow {
  const marks = rows
    .map((row) => ({
      at: toEpoch(row.date),
      ...LOOKS[row.effect],
      fill: FILLS[confidenceOf(row.confidence)],
      label: context.t('diplomacy.record.dated', {
        date: context.day(row.date),
        title: measureText(context, row),
      }),
      receipt: receiptOf(DATASET, row.sanction_id),
    }))
    .filter(({ at }) => at >= span.from && at <= span.to);
  return {
    id: tokenOf(body),
    tag: null,
    tone: 'ink',
    label: context.t('diplomacy.option', { label: context.named(body), count: context.number(marks.length) }),
    bars: [],
    marks: marksInLanes(marks, span),
    bins: [],
  };
}

function pictureOf(context: PanelContext, rows: readonly SanctionsRow[]): SpanFigure | null {
  const { from, to } = panelWindow(context);
  const span = { from: toEpoch(from), to: toEpoch(to) };
  const bodies = [...countBy(rows, ({ imposing_body: body }) => [body]).keys()];
  const lines = bodies
    .map((body) =>
      rowOf(
        context,
        body,
        rows.filter((row) => row.imposing_body === body),
        span,
      ),
    )
    .filter(({ marks }) => marks.length > 0);
  if (lines.length === 0) return null;
  return makeSpanFigure(
    {
      id: DATASET,
      title: context.t(TITLE),
      description: context.t('diplomacy.sanctions.description', {
        from: context.day(from),
        to: context.day(to),
      }),
      from,
      to,
      groups: [{ id: 'bodies', label: '', rows: lines }],
    },
    context.words,
  );
}

/** How far back the time axis reaches: its own eighteen months, or all that is recorded. */
function reachControl(context: PanelContext, first: string): PanelControl {
  const { t, state } = context;
  const all = startOfYear(first);
  return makeControl(state, {
    id: 'reach',
    label: t('diplomacy.sanctions.reach'),
    options: [
      { label: t('diplomacy.sanctions.reachOwn'), patch: { from: null }, isCurrent: state.from === null },
      {
        label: t('diplomacy.sanctions.reachAll', { year: context.day(first, 'year') }),
        patch: { from: all },
        isCurrent: state.from === all,
      },
    ],
  });
}

function tableOf(context: PanelContext, rows: readonly SanctionsRow[]): PanelTable {
  const { t } = context;
  const compiled = context.data.descriptor(DATASET).asOf;
  const start = { unit: null, align: 'start' } as const;
  return {
    caption: t('diplomacy.sanctions.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), ...start },
      { id: 'body', label: t('diplomacy.sanctions.filter.body'), ...start },
      { id: 'measure', label: t('diplomacy.sanctions.column.measure'), ...start },
      { id: 'effect', label: t('diplomacy.sanctions.filter.effect'), ...start },
      { id: 'targets', label: t('diplomacy.sanctions.column.targets'), unit: null, align: 'end' },
      { id: 'note', label: t('diplomacy.sanctions.column.note'), ...start },
      { id: 'confidence', label: t('panels.column.confidence'), ...start },
    ],
    rows: context.wanted(rows.toReversed()).map((row) => {
      const confidence = confidenceOf(row.confidence);
      const note = remarksText(knownRemarks(row.note, context.clock.on, compiled));
      return {
        receipt: receiptOf(DATASET, row.sanction_id),
        cells: [
          context.day(row.date),
          context.named(row.imposing_body),
          row.measure,
          t(`diplomacy.sanctions.effect.${row.effect}`),
          row.targets_count ?? t('panels.missing'),
          note,
          confidenceWord(context, confidence),
        ],
        values: [
          row.date,
          row.imposing_body,
          row.measure,
          row.effect,
          row.targets_count,
          note === '' ? null : note,
          confidence,
        ],
      };
    }),
    total: rows.length,
  };
}

function sentenceOf(context: PanelContext, rows: readonly SanctionsRow[]): string {
  const { t, clock } = context;
  const last = rows.at(-1);
  const first = context.data.rows(DATASET)[0]?.date ?? clock.first;
  if (last === undefined)
    return t('panels.clock.nothingYet', { on: context.day(clock.on), first: context.day(first) });
  const yearAgo = addMonths(clock.on, -12);
  const recent = countBy(
    rows.filter(({ date }) => date > yearAgo),
    ({ effect }) => [effect],
  );
  const count = (effect: Effect) => recent.get(effect) ?? 0;
  return sentences(
    t('diplomacy.sanctions.sentence', {
      on: context.day(clock.on),
      imposed: count('imposed'),
      snapback: count('snapback'),
      lifted: count('lifted'),
      proposed: count('proposed'),
      total: rows.length,
      first: context.day(first, 'year'),
    }),
    t('diplomacy.sanctions.last', {
      date: context.day(last.date),
      body: context.named(last.imposing_body),
      measure: measureText(context, last),
    }),
    knownEnd(context, DATASET),
  );
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rows = context.data.rows(DATASET).filter(({ date }) => date <= context.clock.on);
  const facets = facetsOf(context, rows);
  const [effect, body] = facets.map((facet) => chosenOf(context, facet));
  const kept = rows.filter(
    (row) => isKept(effect ?? new Set(), row.effect) && isKept(body ?? new Set(), tokenOf(row.imposing_body)),
  );
  const isEmpty = rows.length === 0;
  const picture = pictureOf(context, kept);
  const asked = isEmpty ? [] : facetNotes(context, facets);
  return {
    id: DATASET,
    title: t(TITLE),
    sentence: sentenceOf(context, rows),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture,
    legend:
      picture === null
        ? []
        : EFFECTS.map((id) => ({
            label: t(`diplomacy.sanctions.effect.${id}`),
            tone: LOOKS[id].tone,
            dash: 'solid',
            mark: SWATCHES[id],
          })),
    notes: picture === null && !isEmpty ? [...asked, t('diplomacy.sanctions.noneInWindow')] : asked,
    controls: isEmpty
      ? []
      : [
          reachControl(context, rows[0]?.date ?? context.clock.first),
          ...facets.map((facet) => facetControl(context, facet)),
        ],
    numbered: [],
    table: tableOf(context, kept),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('diplomacy.sanctions.caveat.measures'),
      t('diplomacy.sanctions.caveat.targets'),
      t('diplomacy.caveat.fill'),
    ],
    on: context.clock.on,
  };
}

/** Measures imposed, returned, lifted and proposed, in one row a body on one time axis. */
export const sanctions: PanelDefinition = {
  id: DATASET,
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['from', 'to', 'filter'],
  build,
};
