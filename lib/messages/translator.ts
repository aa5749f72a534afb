import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { formatNumber } from '@/lib/units/format';
import { CATALOGUE, FIRST_LANGUAGE, type MessageKey } from './catalogue';

/**
 * Values of a message's arguments. Quantities and dates come as finished text made by lib/units and lib/time;
 * a number is passed only to be counted in words (`plural`, `selectordinal`).
 */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The message in words. Throws UnknownMessageError, and an Error where a value is missing. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Words of one language. */
export interface Translator {
  readonly lang: string;
  readonly t: Translate;
}

/** Thrown for a key that no catalogue holds. */
export class UnknownMessageError extends Error {
  override readonly name = 'UnknownMessageError';
  constructor(readonly key: string) {
    super(`Unknown message: ${key.slice(0, 80)}`);
  }
}

/** Numbers counted inside a message (`#`) look like all other numbers. */
class CountFormat extends Intl.NumberFormat {
  constructor(private readonly lang: string) {
    super(lang);
  }
  override format(value: number | bigint): string {
    return formatNumber(Number(value), { lang: this.lang });
  }
}

function formattersOf(lang: string): Formatters {
  const numbers = new CountFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const ordinals = new Intl.PluralRules(lang, { type: 'ordinal' });
  return {
    getNumberFormat: () => numbers,
    getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
    getPluralRules: (_locales, options) => (options?.type === 'ordinal' ? ordinals : plurals),
  };
}

function messageOf(lang: string, key: string): string {
  const text = CATALOGUE.get(lang)?.get(key) ?? CATALOGUE.get(FIRST_LANGUAGE)?.get(key);
  if (text === undefined) throw new UnknownMessageError(key);
  return text;
}

function create(lang: string): Translator {
  const compiled = new Map<string, IntlMessageFormat>();
  const formatters = formattersOf(lang);
  const compile = (key: string) => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = new IntlMessageFormat(messageOf(lang, key), lang, undefined, {
      formatters,
      ignoreTag: true,
    });
    compiled.set(key, made);
    return made;
  };
  const t: Translate = (key, values) => String(compile(key).format({ ...values }));
  return { lang, t };
}

const translators = new Map<string, Translator>();

/**
 * Translator of a language, the same object for every call. Messages compile on first use; a language or a
 * message that the catalogue lacks is answered in English.
 */
export function createTranslator(lang: string): Translator {
  const known = translators.get(lang);
  if (known !== undefined) return known;
  const made = create(CATALOGUE.has(lang) ? lang : FIRST_LANGUAGE);
  translators.set(lang, made);
  return made;
}
