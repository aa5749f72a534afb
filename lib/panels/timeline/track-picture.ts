import { inLanes, makeSpanFigure } from '@/lib/figure/make-span-figure';
import type { SpanBar, SpanFigure, SpanMark, SpanRow } from '@/lib/figure/span-figure';
import { confidenceWord, type PanelContext } from '@/lib/panels/context';
import { toEpoch } from '@/lib/time/iso-date';
import { type TimelineEntry, TRACKS, type Track } from './entries';
import { type LooseMark, marksOrBins, type Span } from './place-marks';

const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;
const SHAPES = { escalatory: 'triangle', 'de-escalatory': 'disc', neutral: 'square' } as const;

/** What a mark or bar says: date, title, and how sure it is. */
export function entryLabel(context: PanelContext, entry: TimelineEntry): string {
  const confidence = confidenceWord(context, entry.confidence);
  return context.t('forces.entry.label', { date: entry.dateText, title: entry.title, confidence });
}

function shapeOf({ kind, direction, isHeld }: TimelineEntry): SpanMark['shape'] {
  if (kind === 'round') return isHeld ? 'square' : 'cross';
  if (kind === 'statement') return 'diamond';
  return SHAPES[direction ?? 'neutral'];
}

/** An entry as a mark on its first day. */
export function entryMark(context: PanelContext, entry: TimelineEntry): LooseMark {
  return {
    date: entry.date,
    at: toEpoch(entry.date),
    tone: entry.kind === 'statement' ? 'series-4' : entry.kind === 'round' ? 'series-3' : 'series-1',
    fill: FILLS[entry.confidence],
    shape: shapeOf(entry),
    label: entryLabel(context, entry),
    receipt: entry.receipt,
  };
}

function roundBar(context: PanelContext, entry: TimelineEntry): Omit<SpanBar, 'lane'> {
  return {
    from: toEpoch(entry.date),
    to: toEpoch(entry.end ?? entry.date),
    start: 'exact',
    end: 'exact',
    fadesFrom: null,
    tone: 'series-3',
    fill: FILLS[entry.confidence],
    caption: null,
    label: entryLabel(context, entry),
    receipt: entry.receipt,
  };
}

function trackRow(
  context: PanelContext,
  track: Track,
  entries: readonly TimelineEntry[],
  span: Span,
): SpanRow {
  const { t } = context;
  const long = entries.filter(({ kind, end }) => kind === 'round' && end !== null);
  const short = entries.filter((entry) => !long.includes(entry));
  const name = t(`forces.track.${track}`);
  const tone = track === 'talks' ? 'series-3' : 'series-1';
  const marks = (short.length > 0 ? short : []).map((entry) => entryMark(context, entry));
  const placed = marksOrBins(context, marks, { span, tone, name });
  const isCounted = placed.bins.length > 0;
  const counted = isCounted
    ? marksOrBins(
        context,
        entries.map((entry) => entryMark(context, entry)),
        { span, tone, name },
      )
    : placed;
  return {
    id: track,
    tag: null,
    tone: 'ink',
    label: t('forces.track.row', { name, count: entries.length }),
    bars: isCounted ? [] : inLanes(long.map((entry) => roundBar(context, entry))),
    ...counted,
  };
}

/** The tracks with what is on them in the window; a track without an entry there is left out. */
export function trackFigure(
  context: PanelContext,
  entries: readonly TimelineEntry[],
  span: Span,
  title: string,
): SpanFigure {
  const rows = TRACKS.flatMap((track) => {
    const own = entries.filter((entry) => entry.track === track);
    return own.length === 0 ? [] : [trackRow(context, track, own, span)];
  });
  return makeSpanFigure(
    {
      id: 'event-timeline',
      title,
      description: context.t('forces.tracks.description', {
        from: context.day(span.from),
        to: context.day(span.to),
      }),
      ...span,
      groups: [{ id: 'tracks', label: '', rows }],
    },
    context.words,
  );
}
