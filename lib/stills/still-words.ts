import { textWidth } from '@/lib/figure/text-room';
import { wrapToWidth } from '@/lib/figure/wrap-to-width';
import { escapeXml } from '@/lib/figure/xml';
import type { PanelView } from '@/lib/panels/panel';
import { type Block, SANS, type StillInput, stillMargin } from './still-input';

/** Most rows of words in a picture. */
const MOST_ROWS = 8;
const SIZE = 13;
const LINE = 17;

/** The words of a picture as rows of cells: key figures, entries of a list, or the panel's table. */
function rowsOf({ picture, table }: PanelView): readonly (readonly string[])[] {
  if (picture === null) return [];
  if (picture.kind === 'figures')
    return picture.figures.map(({ label, value, unit, dateText }) => [label, `${value} ${unit}`, dateText]);
  if (picture.kind === 'list') return picture.entries.map(({ dateText, title }) => [dateText, title]);
  return [table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells)];
}

/** Left edges of the columns in px: by what they hold, the widest giving way. */
function edgesOf(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const count = Math.min(Math.max(...rows.map((row) => row.length)), Math.max(2, Math.floor(room / 130)));
  const wanted = Array.from(
    { length: count },
    (_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? '', 13))) + 16,
  );
  const sum = wanted.reduce((a, b) => a + b, 0);
  const narrow = room / count;
  const spare = wanted.map((each) => Math.max(0, each - narrow)).reduce((a, b) => a + b, 0);
  const over = Math.max(0, sum - room);
  const widths = wanted.map((each) =>
    each > narrow && spare > 0 ? each - (over * (each - narrow)) / spare : each,
  );
  const edges = [0];
  for (const each of widths) edges.push((edges.at(-1) ?? 0) + each);
  return edges;
}

/** A picture made of words as rows between hairlines; nothing is cut: half a claim is another claim. */
export function stillWords({ view, width, paint }: StillInput): readonly Block[] {
  const room = width - 2 * stillMargin(width);
  const rows = rowsOf(view).slice(0, MOST_ROWS);
  if (rows.length === 0) return [];
  const edges = edgesOf(rows, room);
  let y = 0;
  const lines = rows.map((row) => {
    const cells = edges.slice(0, -1).map((edge, column) => {
      const lines = wrapToWidth(row[column] ?? '', (edges[column + 1] ?? room) - edge - 8, SIZE);
      const spans = lines.map(
        (line, index) =>
          `<text x="${Math.round(edge)}" y="${y + 15 + index * LINE}">${escapeXml(line)}</text>`,
      );
      return { count: lines.length, markup: spans.join('') };
    });
    const rule = `<path d="M0 ${y}h${room}" stroke="${paint('hairline')}"/>`;
    y += Math.max(1, ...cells.map(({ count }) => count)) * LINE + 5;
    return rule + cells.map(({ markup }) => markup).join('');
  });
  const look = `font-family="${SANS}" font-size="${SIZE}" fill="${paint('ink')}"`;
  return [{ markup: `<g ${look}>${lines.join('')}</g>`, height: y + 10 }];
}
