import { choiceNotes } from '@/lib/panels/choice-notes';
import { confidenceWord, type PanelContext } from '@/lib/panels/context';
import type { PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import { chooseEntries } from './choose-entries';
import { knownEntries, type TimelineEntry } from './entries';
import { listedEntries } from './entry-list';
import type { Span } from './place-marks';
import { shiftControl, timeWindow, zoomControl } from './time-window';
import { facetControls } from './track-controls';
import { trackFigure } from './track-picture';

const DATASETS = ['events', 'statements', 'negotiation-rounds'] as const;
/** The latest events as a list, or everything on tracks. */
export const EVENT_VIEWS = ['list', 'tracks'] as const;
/** Entries listed below the picture; the table has all. */
const LISTED = 15;

function isIn({ from, to }: Span, { date, end }: TimelineEntry): boolean {
  return date <= to && (end ?? date) >= from;
}

function tableOf(context: PanelContext, entries: readonly TimelineEntry[]): PanelTable {
  const { t } = context;
  const rows = context.wanted(entries.toReversed()).map((entry) => {
    const direction = entry.direction === null ? '' : t(`panels.events.direction.${entry.direction}`);
    const track = t(`forces.track.${entry.track}`);
    const actors = entry.actors.map(context.named).join(', ');
    const significance = entry.significance === null ? '' : context.number(entry.significance);
    const confidence = confidenceWord(context, entry.confidence);
    return {
      receipt: entry.receipt,
      cells: [entry.dateText, entry.title, track, actors, significance, direction, confidence],
      values: [
        entry.date,
        entry.title,
        entry.track,
        entry.actors.join(';'),
        entry.significance,
        entry.direction,
        entry.confidence,
      ],
    };
  });
  const column = (id: string, label: string) => ({ id, label, unit: null, align: 'start' as const });
  return {
    caption: t('forces.tracks.tableCaption'),
    columns: [
      column('date', t('panels.column.date')),
      column('title', t('forces.column.what')),
      column('track', t('panels.events.column.track')),
      column('actors', t('forces.column.actors')),
      { ...column('significance', t('forces.facet.significance')), align: 'end' },
      column('direction', t('panels.events.column.direction')),
      column('confidence', t('panels.column.confidence')),
    ],
    rows,
    total: entries.length,
  };
}

function sentenceOf(context: PanelContext, entries: readonly TimelineEntry[], { from, to }: Span): string {
  const count = (kind: TimelineEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const newest = entries.at(-1);
  const range = { from: context.day(from), to: context.day(to) };
  if (newest === undefined) return context.t('forces.tracks.empty', range);
  return context.t('forces.tracks.sentence', {
    ...range,
    events: count('event'),
    statements: count('statement'),
    rounds: count('round'),
    date: newest.dateText,
    title: newest.title,
  });
}

function legendOf({ t }: PanelContext): PanelView['legend'] {
  return [
    { label: t('panels.events.direction.escalatory'), tone: 'series-1', dash: 'solid', mark: 'triangle' },
    { label: t('panels.events.direction.de-escalatory'), tone: 'series-1', dash: 'solid', mark: 'circle' },
    { label: t('panels.events.direction.neutral'), tone: 'series-1', dash: 'solid', mark: 'square' },
    { label: t('forces.legend.statement'), tone: 'series-4', dash: 'solid', mark: 'diamond' },
    { label: t('forces.legend.round'), tone: 'series-3', dash: 'solid', mark: 'bar' },
    { label: t('forces.legend.notHeld'), tone: 'series-3', dash: 'solid', mark: 'cross' },
  ];
}

/** Events, statements and rounds of talks on tracks, in any window from a week to all that is on record. */
export function tracksView(context: PanelContext): PanelView {
  const { t, clock } = context;
  const span = timeWindow(context);
  const all = knownEntries(context);
  const chosen = chooseEntries(context, all);
  const entries = chosen.entries.filter((entry) => isIn(span, entry));
  const first = all[0]?.date ?? clock.first;
  const title = t('forces.tracks.title');
  const isEmpty = entries.length === 0;
  return {
    id: 'event-timeline',
    title,
    sentence: sentenceOf(context, entries, span),
    state: isEmpty ? 'empty' : stateOf(context, DATASETS),
    picture: isEmpty ? null : trackFigure(context, entries, span, title),
    legend: isEmpty ? [] : legendOf(context),
    notes: [...choiceNotes(context, { as: EVENT_VIEWS }), ...chosen.notes],
    controls: [
      zoomControl(context, span, first),
      ...shiftControl(context, span, first),
      ...facetControls(context, chosen, all),
    ],
    numbered: [],
    entries: listedEntries(context, entries, LISTED),
    table: tableOf(context, entries),
    sources: sourceLines(context, DATASETS),
    caveats: [
      t('forces.tracks.caveat.reading'),
      t('forces.tracks.caveat.facets'),
      t('panels.events.caveat.logs'),
      t('panels.events.caveat.hindsight'),
    ],
    on: clock.on,
  };
}
