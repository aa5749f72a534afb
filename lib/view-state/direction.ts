/** Languages of views. */
export const LANGUAGES = ['en', 'ar', 'fa'] as const;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa']);

/** Direction in which a language is written. Time axes run from left to right in every language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
}
