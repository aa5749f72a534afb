import 'server-only';
import { join } from 'node:path';
import { projectFile } from './project-file';

const EXPO = ['node_modules', '@expo-google-fonts'] as const;
const TTF: readonly (readonly [string, ...string[]])[] = [
  ['public-sans', '400Regular', 'PublicSans_400Regular.ttf'],
  ['public-sans', '600SemiBold', 'PublicSans_600SemiBold.ttf'],
  ['source-serif-4', '400Regular', 'SourceSerif4_400Regular.ttf'],
  ['source-serif-4', '400Regular_Italic', 'SourceSerif4_400Regular_Italic.ttf'],
  ['vazirmatn', '400Regular', 'Vazirmatn_400Regular.ttf'],
];

/** Paths of the font files that pictures of pixels are set in; none of the machine's own is used. */
export function fontFiles(): string[] {
  return TTF.map((path) => join(/* turbopackIgnore: true */ process.cwd(), ...EXPO, ...path));
}

let rule: string | null = null;

/** Style rule with the Latin letters of Public Sans inside, for drawings that travel alone. */
export function fontRule(): string {
  const folder = ['@fontsource-variable', 'public-sans', 'files'] as const;
  const file = 'public-sans-latin-wght-normal.woff2';
  rule ??= `@font-face{font-family:"Public Sans";font-weight:100 900;src:url(data:font/woff2;base64,${projectFile(
    'node_modules',
    ...folder,
    file,
  ).toString('base64')})}`;
  return rule;
}
