import { NARROW_BOX_PX } from '@/lib/figure/map-view';
import { textWidth } from '@/lib/figure/text-room';
import { wrapToWidth } from '@/lib/figure/wrap-to-width';
import type { PanelView } from '@/lib/panels/panel';
import type { ViewState } from '@/lib/view-state/view-state';
import { tableHeight } from './table-height';
import { MOST_ROWS } from './word-pictures';

/** Room at the sides of the content, and what is added so that no letter is cut, px. */
const SIDES = 24;
const SPARE = 14;
/** Estimated widths of text are wider than the usual fonts of a frame by about this much. */
const GENEROUS = 1.08;
const NARROW_MAP = 420;
/** Widest line of the sentence, px. */
const MEASURE = 540;

function lines(text: string, size: number, width: number): number {
  return text === '' ? 0 : wrapToWidth(text, width * GENEROUS, size).length;
}

/** Rows that items of some widths in px need when they stand side by side. */
function rowsOf(widths: readonly number[], room: number): number {
  let [rows, x] = [widths.length > 0 ? 1 : 0, 0];
  for (const width of widths) {
    if (x > 0 && x + width > room) [rows, x] = [rows + 1, 0];
    x += width;
  }
  return rows;
}

function wordsHeight(view: PanelView, room: number): number {
  const { picture, table } = view;
  if (picture?.kind === 'figures')
    return Math.ceil(picture.figures.length / Math.max(1, Math.floor((room + 20) / 244))) * 110;
  if (picture?.kind === 'list') {
    const text = room < 470 ? room : Math.max(100, room - 116);
    const entries = picture.entries
      .slice(0, 10)
      .map(
        ({ title, text: body, tags }) =>
          (lines(title, 16, text) + lines(body, 16, text)) * 24 + lines(tags.join(' · '), 12, text) * 18 + 18,
      );
    return entries.reduce((a, b) => a + b, 0) + (room < 470 ? 22 * entries.length : 0);
  }
  return tableHeight(table, MOST_ROWS, room);
}

/** Height of the picture in px: its own, or what its words need; `drawn` for kinds that only their drawing knows. */
function pictureHeight(view: PanelView, room: number, drawn: number | null): number {
  const { picture } = view;
  if (picture === null) return 40;
  if (picture.kind === 'map')
    return 24 + (room < NARROW_BOX_PX ? Math.min(picture.height, NARROW_MAP) : picture.height);
  if (drawn !== null) return drawn;
  return wordsHeight(view, room);
}

function sourcesText({ sources }: PanelView): string {
  const isFull = sources.length <= 2;
  return sources
    .map(({ title, staleText, attribution, licence }) =>
      [title, staleText ?? 'to 00 Mmm 0000', isFull ? `${attribution} (${licence})` : ''].join('. '),
    )
    .join(' ');
}

/**
 * Height in px that an embed of a width in px needs, for hosts without the resizer: a little generous, since the
 * fonts of the reader's machine are not known. `drawn` is the height of the drawing where its spec does not say it.
 */
export function frameHeight(view: PanelView, state: ViewState, width: number, drawn: number | null): number {
  const room = Math.max(200, width - SIDES);
  const title = state.title ? lines(view.title, 21, room) * 25 : 0;
  const sentence = lines(view.sentence, 15, Math.min(room, MEASURE)) * 22 + 12;
  const notes = view.notes.reduce((sum, note) => sum + lines(note, 14, room - 13) * 21, 0);
  const isFull = state.controls === 'full';
  const controls = isFull
    ? view.controls.map(
        ({ label, options }) =>
          rowsOf([textWidth(label), ...options.map((option) => textWidth(option.label) + 16)], room) * 25 + 4,
      )
    : [];
  const legend = state.legend
    ? rowsOf(
        view.legend.map(({ label }) => textWidth(label) + 50),
        room,
      ) *
        20 +
      6
    : 0;
  const foot = lines(`As of 00 Mmm 0000. Source: ${sourcesText(view)}`, 12, room) * 18 + 6;
  const ways = 26 + (state.controls === 'none' ? 0 : 58);
  const parts = [title, sentence, notes, ...controls, pictureHeight(view, room, drawn), legend, foot, ways];
  return Math.ceil(parts.reduce((a, b) => a + b, SPARE + 22));
}
