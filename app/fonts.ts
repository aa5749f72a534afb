import localFont from 'next/font/local';

// `optional`: a font that comes late waits for the next page, so that no line of text breaks anew under a reader's
// eyes (docs/decisions/0009-styles-in-the-page.md).

/** Public Sans, variable, Latin: everything that works. */
export const publicSans = localFont({
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  variable: '--font-public-sans',
  weight: '100 900',
  display: 'optional',
  adjustFontFallback: 'Arial',
});

/** Source Serif 4 at one weight: the headline sentence and page titles. */
export const sourceSerif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  variable: '--font-source-serif',
  weight: '400',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

/** Vazirmatn for Arabic and Persian names; the browser asks for it only where such letters stand. */
export const vazirmatn = localFont({
  src: '../node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  variable: '--font-vazirmatn',
  weight: '100 900',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0600-06FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC' }],
});
