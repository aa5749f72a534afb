import { directionOf } from '@/lib/view-state/direction';
import { html, type Markup } from './html';

const ARABIC = /[\u0620-\u064a\u066e-\u06d3]/g;
const LATIN = /[A-Za-z]/g;

/** Attributes of a text: words that fell back on English say so in pages of another script. */
export function textLanguage(text: string, lang: string): Markup {
  if (directionOf(lang) === 'ltr') return html``;
  const latin = text.match(LATIN)?.length ?? 0;
  const own = text.match(ARABIC)?.length ?? 0;
  return latin > own ? html` lang="en" dir="ltr"` : html` dir="auto"`;
}
