import type { Ledger, LedgerEntry } from '@/lib/figure/ledger';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { chosenOf, type Facet, facetControl, facetNotes } from '@/lib/panels/facets';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines } from '@/lib/panels/source-lines';
import { eventText, eventTitle } from '@/lib/panels/timeline/event-words';
import type { EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { daysBetween, firstDayOf } from '@/lib/time/iso-date';
import { ARTICLE_DAY } from './article';

const TITLE = 'diplomacy.after.title';
/** Editorial grades of significance that the list can begin at; the first is its own choice. */
const GRADES = [5, 4, 3] as const;

function gradeFacet(context: PanelContext, events: readonly EventsRow[]): Facet {
  return {
    id: 'weight',
    label: context.t('diplomacy.after.filter'),
    none: context.t('diplomacy.after.highest', { grade: context.number(GRADES[0]) }),
    values: GRADES.slice(1).map((grade) => ({
      id: String(grade),
      label: context.t('diplomacy.after.grade', { grade: context.number(grade) }),
      count: events.filter(({ significance }) => significance >= grade).length,
    })),
  };
}

/** Events after the article's day and not after the clock, oldest first. */
function eventsSince(context: PanelContext): readonly EventsRow[] {
  const { on } = context.clock;
  return context.data.rows('events').filter(({ date }) => date > ARTICLE_DAY && date <= on);
}

function daysText(context: PanelContext, { date }: EventsRow): string {
  return context.t('diplomacy.after.days', { days: daysBetween(ARTICLE_DAY, date) });
}

function entryOf(context: PanelContext, row: EventsRow): LedgerEntry {
  const { t } = context;
  const confidence = confidenceOf(row.confidence);
  const facts = [
    { label: t('diplomacy.after.since'), text: daysText(context, row) },
    { label: t('panels.column.confidence'), text: confidenceWord(context, confidence) },
  ];
  return {
    key: row.id,
    date: row.date,
    margin: context.day(row.date, row.date_precision === 'day' ? 'day-short' : row.date_precision),
    mark: null,
    heading: eventTitle(context, row),
    texts: [eventText(context, row)].filter((text) => text !== ''),
    facts,
    links: [],
    linksLabel: '',
    confidence,
    receipt: receiptOf('events', row.id),
  };
}

function pictureOf(context: PanelContext, events: readonly EventsRow[]): Ledger {
  const months = [...new Set(events.map(({ date }) => date.slice(0, 7)))];
  return {
    kind: 'ledger',
    title: context.t(TITLE),
    groups: months.map((month) => ({
      id: month,
      heading: context.day(firstDayOf(month), 'month'),
      entries: events.filter(({ date }) => date.startsWith(month)).map((row) => entryOf(context, row)),
    })),
    onward: [],
  };
}

function tableOf(context: PanelContext, events: readonly EventsRow[]): PanelTable {
  const { t } = context;
  const start = { unit: null, align: 'start' } as const;
  return {
    caption: t('diplomacy.after.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), ...start },
      { id: 'days', label: t('diplomacy.after.since'), unit: null, align: 'end' },
      { id: 'title', label: t('panels.events.column.event'), ...start },
      { id: 'track', label: t('panels.events.column.track'), ...start },
      { id: 'confidence', label: t('panels.column.confidence'), ...start },
    ],
    rows: context.wanted(events.toReversed()).map((row) => {
      const confidence = confidenceOf(row.confidence);
      const days = daysBetween(ARTICLE_DAY, row.date);
      return {
        receipt: receiptOf('events', row.id),
        cells: [
          context.day(row.date),
          context.number(days),
          eventTitle(context, row),
          t(`panels.events.track.${row.track}`),
          confidenceWord(context, confidence),
        ],
        values: [row.date, days, row.title, row.track, confidence],
      };
    }),
    total: events.length,
  };
}

/** Days to go to from a clock at which nothing has followed yet. */
function forwardControl(context: PanelContext): PanelControl {
  return makeControl(context.state, {
    id: 'forward',
    label: context.t('diplomacy.after.forward'),
    options: [
      {
        label: context.t('diplomacy.claims.clockLatest', { day: context.day(context.clock.last) }),
        patch: { on: null },
        isCurrent: false,
      },
    ],
  });
}

function sentenceOf(
  context: PanelContext,
  events: readonly EventsRow[],
  shown: readonly EventsRow[],
): string {
  const { t, clock } = context;
  const values = { article: context.day(ARTICLE_DAY), on: context.day(clock.on) };
  const first = shown[0];
  if (events.length === 0 || first === undefined) return t('diplomacy.after.empty', values);
  return t('diplomacy.after.sentence', {
    ...values,
    total: events.length,
    shown: shown.length,
    days: daysBetween(ARTICLE_DAY, clock.on),
    first: context.day(first.date),
    title: eventTitle(context, first),
  });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const events = eventsSince(context);
  const facet = gradeFacet(context, events);
  const least = Math.min(GRADES[0], ...[...chosenOf(context, facet)].map(Number));
  const shown = events.filter(({ significance }) => significance >= least);
  const isEmpty = shown.length === 0;
  return {
    id: 'after-the-article',
    title: t(TITLE),
    sentence: sentenceOf(context, events, shown),
    state: isEmpty ? 'empty' : 'ok',
    picture: isEmpty ? null : pictureOf(context, shown),
    legend: [],
    notes: events.length === 0 ? [] : [...choiceNotes(context, {}), ...facetNotes(context, [facet])],
    controls: events.length === 0 ? [forwardControl(context)] : [facetControl(context, facet)],
    numbered: [],
    table: tableOf(context, shown),
    sources: sourceLines(context, ['events']),
    caveats: [
      t('diplomacy.after.caveat.order'),
      t('diplomacy.after.caveat.days', { article: context.day(ARTICLE_DAY) }),
      t('panels.events.caveat.hindsight'),
    ],
    on: context.clock.on,
  };
}

/** What happened after the article, in order, as far as the clock has come. */
export const afterTheArticle: PanelDefinition = {
  id: 'after-the-article',
  titleKey: TITLE,
  datasets: ['events'],
  understands: ['filter'],
  build,
};
