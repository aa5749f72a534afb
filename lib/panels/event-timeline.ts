import type { EventsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { choiceNotes } from './choice-notes';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from './context';
import { facetNotes } from './facets';
import type { ListEntry, PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { sourceLines } from './source-lines';
import { EVENT_VIEWS, tracksView } from './timeline/event-tracks';
import { eventDate, eventText, eventTitle } from './timeline/event-words';

const TITLE = 'panels.events.title';
const LATEST = 10;

/** Events known at the clock, newest first; equal days keep the file's order reversed. */
function knownEvents(context: PanelContext): readonly EventsRow[] {
  return context.data
    .rows('events')
    .filter((row) => row.date <= context.clock.on)
    .toReversed();
}

function entryOf(context: PanelContext, row: EventsRow): ListEntry {
  const confidence = confidenceOf(row.confidence);
  return {
    key: row.id,
    date: row.date,
    dateText: eventDate(context, row),
    title: eventTitle(context, row),
    text: eventText(context, row),
    tags: [
      context.t(`panels.events.track.${row.track}`),
      context.t(`panels.events.direction.${row.direction}`),
      confidenceWord(context, confidence),
      ...(row.place ? [context.named(row.place)] : []),
    ],
    confidence,
    receipt: receiptOf('events', row.id),
  };
}

function tableOf(context: PanelContext, rows: readonly EventsRow[]): PanelTable {
  const { t } = context;
  return {
    caption: t('panels.events.tableCaption'),
    columns: [
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
      { id: 'title', label: t('panels.events.column.event'), unit: null, align: 'start' },
      { id: 'track', label: t('panels.events.column.track'), unit: null, align: 'start' },
      { id: 'direction', label: t('panels.events.column.direction'), unit: null, align: 'start' },
      { id: 'confidence', label: t('panels.column.confidence'), unit: null, align: 'start' },
    ],
    rows: context.wanted(rows).map((row) => {
      const confidence = confidenceOf(row.confidence);
      return {
        receipt: receiptOf('events', row.id),
        cells: [
          eventDate(context, row),
          eventTitle(context, row),
          t(`panels.events.track.${row.track}`),
          t(`panels.events.direction.${row.direction}`),
          confidenceWord(context, confidence),
        ],
        values: [row.date, row.title, row.track, row.direction, confidence],
      };
    }),
    total: rows.length,
  };
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  return context.state.as === 'tracks' ? tracksView(context) : listView(context);
}

function listView(context: PanelContext): PanelView {
  const { t } = context;
  const rows = knownEvents(context);
  const newest = rows[0];
  const first = context.data.rows('events')[0]?.date ?? context.clock.first;
  return {
    id: 'event-timeline',
    title: t(TITLE),
    sentence: newest
      ? t('panels.events.sentence', {
          total: context.number(rows.length),
          on: context.day(context.clock.on),
          date: eventDate(context, newest),
          title: eventTitle(context, newest),
        })
      : t('panels.events.empty', { on: context.day(context.clock.on), first: context.day(first) }),
    state: newest ? 'ok' : 'empty',
    picture: newest
      ? { kind: 'list', entries: rows.slice(0, LATEST).map((row) => entryOf(context, row)) }
      : null,
    legend: [],
    notes: [...choiceNotes(context, { as: EVENT_VIEWS }), ...facetNotes(context, [])],
    controls: [],
    numbered: [],
    table: tableOf(context, rows),
    sources: sourceLines(context, ['events']),
    caveats: [t('panels.events.caveat.logs'), t('panels.events.caveat.hindsight')],
    on: context.clock.on,
  };
}

/** Events by date: the ten latest that are known at the clock as a list, or everything on tracks (`as=tracks`). */
export const eventTimeline: PanelDefinition = {
  id: 'event-timeline',
  titleKey: TITLE,
  datasets: ['events', 'statements', 'negotiation-rounds'],
  understands: ['as', 'from', 'to', 'events', 'filter', 'q'],
  build,
};
