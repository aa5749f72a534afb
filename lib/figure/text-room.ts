/** Size of all text in figures, px. */
export const TEXT_SIZE = 12;

/** Narrowest plot in px at which things of a rank are shown (rank 0 always). */
export const RANK_WIDTHS = [0, 480, 800] as const;

/** Plot of a phone of 320 px: what is always shown has room in it. */
export const NARROW_PLOT = 200;

export type Rank = 0 | 1 | 2;

/** Widths as shares of the text size, a little on the generous side: means of Public Sans, tabular figures. */
const LETTER = 0.56;
const FIGURE = 0.67;

/** Estimated width of a text in px. The drawing cannot measure, so it leaves room. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  const figures = text.replace(/\D/g, '').length;
  return ((text.length - figures) * LETTER + figures * FIGURE) * size;
}

/** The smallest rank at whose narrowest plot the thing fits, or null if it never does. */
export function rankWhere(fits: (plotWidth: number) => boolean): Rank | null {
  if (fits(NARROW_PLOT)) return 0;
  if (fits(RANK_WIDTHS[1])) return 1;
  return fits(RANK_WIDTHS[2]) ? 2 : null;
}

/** Breaks a text at spaces into lines of at most `most` letters; a longer word keeps its own line. */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
