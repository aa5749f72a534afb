import { textWidth } from '@/lib/figure/text-room';
import { wrapToWidth } from '@/lib/figure/wrap-to-width';
import type { PanelTable } from '@/lib/panels/panel';

/** Size of the text of tables in frames, its lines, the room beside and around a cell's text, px. */
const SIZE = 13;
const LINE = 19;
const BESIDE = 10;
const AROUND = 7;
const SCROLL_BAR = 16;

const longestWord = (text: string) =>
  Math.max(0, ...text.split(/[\s-]+/).map((word) => textWidth(word, SIZE)));

/** Widths of the columns as browsers share them out: between the longest word and the whole text of each. */
function columnWidths(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const least = Math.max(0, ...texts.map(longestWord)) + BESIDE;
    const most = Math.max(least, ...texts.map((text) => textWidth(text, SIZE) + BESIDE));
    return { least, most };
  });
  const least = columns.reduce((sum, one) => sum + one.least, 0);
  const wanted = columns.reduce((sum, one) => sum + one.most - one.least, 0);
  const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, (room - least) / wanted));
  return columns.map((one) => one.least + share * (one.most - one.least));
}

/** Height in px that the first rows of a table need in a frame's inner width, a little generous. */
export function tableHeight({ caption, columns, rows }: PanelTable, most: number, room: number): number {
  const heads = columns.map(({ label, unit }) => (unit === null ? label : `${label} ${unit}`));
  const all = [heads, ...rows.slice(0, most).map(({ cells }) => cells)];
  const widths = columnWidths(all, room);
  const heightOf = (row: readonly string[]) =>
    Math.max(
      1,
      ...row.map((text, at) => wrapToWidth(text, Math.max(1, (widths[at] ?? 1) - BESIDE + 1), SIZE).length),
    ) *
      LINE +
    AROUND;
  const captionHeight = wrapToWidth(caption, room, SIZE).length * LINE + 8;
  const isWide = widths.reduce((a, b) => a + b, 0) > room;
  return all.reduce((sum, row) => sum + heightOf(row), captionHeight) + (isWide ? SCROLL_BAR : 0);
}
