import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import {
  chosenOf,
  countBy,
  type Facet,
  facetControl,
  facetNotes,
  isKept,
  tokenOf,
} from '@/lib/panels/facets';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { SanctionsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { addMonths, startOfYear } from '@/lib/time/iso-date';
import { knownEnd, sentences } from './known-end';
import { knownRemarks, remarksText } from './known-words';
import {
  EFFECTS,
  type Effect,
  measureText,
  SANCTION_VIEWS,
  sanctionLegend,
  sanctionPicture,
} from './sanction-picture';

const TITLE = 'diplomacy.sanctions.title';
const DATASET = 'sanctions';
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
      values: [...bodies]
        .toSorted(([, a], [, b]) => b - a)
        .map(([body, count]) => ({ id: tokenOf(body), label: context.named(body), count })),
    },
  ];
}

function viewOf({ state }: PanelContext): (typeof SANCTION_VIEWS)[number] {
  return SANCTION_VIEWS.find((each) => each === state.as) ?? 'bars';
}

function viewControl({ t, state }: PanelContext, view: (typeof SANCTION_VIEWS)[number]): PanelControl {
  return makeControl(state, {
    id: 'sanctions-as',
    label: t('diplomacy.sanctions.as.label'),
    options: SANCTION_VIEWS.map((each) => ({
      label: t(`diplomacy.sanctions.as.${each}`),
      patch: { as: each === 'bars' ? null : each },
      isCurrent: each === view,
    })),
  });
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
  const view = viewOf(context);
  const picture = sanctionPicture(context, kept, view);
  const asked = isEmpty
    ? []
    : [...choiceNotes(context, { as: SANCTION_VIEWS }), ...facetNotes(context, facets)];
  return {
    id: DATASET,
    title: t(TITLE),
    sentence: sentenceOf(context, rows),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture,
    legend: picture === null || view === 'bars' ? [] : sanctionLegend(context),
    notes: picture === null && !isEmpty ? [...asked, t('diplomacy.sanctions.noneInWindow')] : asked,
    controls: isEmpty
      ? []
      : [
          viewControl(context, view),
          reachControl(context, rows[0]?.date ?? context.clock.first),
          ...facets.map((facet) => facetControl(context, facet)),
        ],
    numbered: [],
    table: tableOf(context, kept),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t(`diplomacy.sanctions.caveat.${view}`),
      t('diplomacy.sanctions.caveat.measures'),
      t('diplomacy.sanctions.caveat.targets'),
      ...(view === 'marks' ? [t('diplomacy.caveat.fill')] : []),
    ],
    on: context.clock.on,
  };
}

/** Measures imposed, returned, lifted and proposed, by body and month on one time axis. */
export const sanctions: PanelDefinition = {
  id: DATASET,
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['as', 'from', 'to', 'filter'],
  build,
};
