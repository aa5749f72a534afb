import arabic from './ar/words.json';
import api from './en/api.json';
import board from './en/board.json';
import charts from './en/charts.json';
import clock from './en/clock.json';
import compare from './en/compare.json';
import diplomacy from './en/diplomacy.json';
import embed from './en/embed.json';
import energy from './en/energy.json';
import forces from './en/forces.json';
import map from './en/map.json';
import panels from './en/panels.json';
import receipts from './en/receipts.json';
import releases from './en/releases.json';
import series from './en/series.json';
import shipping from './en/shipping.json';
import sources from './en/sources.json';
import viewState from './en/view-state.json';
import persian from './fa/words.json';

const ENGLISH = {
  api,
  board,
  charts,
  clock,
  compare,
  diplomacy,
  embed,
  energy,
  forces,
  map,
  panels,
  receipts,
  releases,
  series,
  shipping,
  sources,
  'view-state': viewState,
} as const;

type Files = typeof ENGLISH;

/** Key of a message: its file's name, a dot, and its key in that file. English is the complete catalogue. */
export type MessageKey = { [File in keyof Files]: `${File}.${keyof Files[File] & string}` }[keyof Files];

function merge(
  files: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<string, string> {
  const entries = Object.entries(files).flatMap(([file, messages]) =>
    Object.entries(messages).map(([key, text]) => [`${file}.${key}`, text] as const),
  );
  return new Map(entries);
}

/** ICU messages by language and key. The first language stands in where another has no such message. */
export const CATALOGUE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['en', merge(ENGLISH)],
  ['ar', new Map(Object.entries(arabic))],
  ['fa', new Map(Object.entries(persian))],
]);

/** Language whose messages are complete. */
export const FIRST_LANGUAGE = 'en';

/** True if the text is the key of a message, for keys put together from data. */
export function isMessageKey(text: string): text is MessageKey {
  return CATALOGUE.get(FIRST_LANGUAGE)?.has(text) ?? false;
}
