import { textWidth } from './text-room';

/** Breaks a text at spaces into lines of at most `width` px; a word that is wider is broken where it must be. */
export function wrapToWidth(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, size) <= width;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      const most = Math.max(1, Math.floor((line.length * width) / textWidth(line, size)));
      lines.push(line.slice(0, most));
      line = line.slice(most);
    }
  }
  return line === '' ? lines : [...lines, line];
}
