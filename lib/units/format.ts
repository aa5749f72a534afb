import { UNIT_LABELS_EN, type UnitLabel } from './labels-en';
import { isUnitId, UnknownUnitError, unitOf } from './registry';

/** How a number is written. */
export interface NumberOptions {
  /** Exactly this many fraction digits; left out = the number's own, at most six. */
  readonly digits?: number;
  readonly lang: string;
}

/** A number and its unit as a reader sees them; the unit agrees with the number ("1 ship"). */
export interface QuantityText {
  readonly number: string;
  readonly unit: string;
}

const MINUS = '\u2212';
const EN_DASH = '\u2013';
/** Narrow no-break space: between thousands in English (as in SI style), and before every unit. */
const THIN_SPACE = '\u202f';
/** More fraction digits than any source gives; keeps floating-point dust out of the text. */
const MAX_DIGITS = 6;

interface Writing {
  readonly locale: string;
  /** Replaces the locale's own separator of thousands; null keeps it. */
  readonly group: string | null;
  readonly labels: typeof UNIT_LABELS_EN;
}

const ENGLISH: Writing = { locale: 'en-GB', group: THIN_SPACE, labels: UNIT_LABELS_EN };
/** Local digits are named, so that Node and every browser write the same; units keep their short English labels. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  en: ENGLISH,
  ar: { locale: 'ar-u-nu-arab', group: null, labels: UNIT_LABELS_EN },
  fa: { locale: 'fa-u-nu-arabext', group: null, labels: UNIT_LABELS_EN },
};

/** Digits of all writings but zero. */
const NOT_ZERO = /[1-9\u0661-\u0669\u06f1-\u06f9]/;

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, min: number, max: number): Intl.NumberFormat {
  const key = `${locale} ${min} ${max}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: min, maximumFractionDigits: max });
  formatters.set(key, made);
  return made;
}

function writeNumber(value: number, min: number, max: number, lang: string): string {
  const writing = WRITINGS[lang] ?? ENGLISH;
  const parts = formatterOf(writing.locale, min, max).formatToParts(value);
  const isZero = parts.every((part) => part.type === 'minusSign' || !NOT_ZERO.test(part.value));
  return parts
    .map((part) => {
      if (part.type === 'minusSign') return isZero ? '' : MINUS;
      return part.type === 'group' ? (writing.group ?? part.value) : part.value;
    })
    .join('');
}

/**
 * The number as text: true minus sign, thin spaces between thousands in English, no rounding below six
 * fraction digits unless `digits` asks for it. A value that rounds to zero has no sign.
 */
export function formatNumber(value: number, options: NumberOptions): string {
  const { digits, lang } = options;
  return writeNumber(value, digits ?? 0, digits ?? MAX_DIGITS, lang);
}

/** A difference as text, with its sign: "+3.2", "−1.4", and "0" for none. Same options as formatNumber. */
export function formatChange(value: number, options: NumberOptions): string {
  const text = formatNumber(value, options);
  return value > 0 && NOT_ZERO.test(text) ? `+${text}` : text;
}

/**
 * Two numbers as a range with an en dash, "40 000–50 000"; one number when both read the same. The dash has
 * spaces around it when a number is negative.
 */
export function formatRange(low: number, high: number, options: NumberOptions): string {
  const [from, to] = [formatNumber(low, options), formatNumber(high, options)];
  if (from === to) return from;
  return low < 0 || high < 0 ? `${from} ${EN_DASH} ${to}` : `${from}${EN_DASH}${to}`;
}

function labelOf(unitId: string, lang: string): UnitLabel {
  if (!isUnitId(unitId)) throw new UnknownUnitError(unitId);
  return (WRITINGS[lang] ?? ENGLISH).labels[unitId];
}

/** Short label of the unit, as written after a number: "mb/d", "ships". Throws UnknownUnitError. */
export function unitLabel(unitId: string, lang: string): string {
  return labelOf(unitId, lang).short;
}

/** Full name of the unit: "million barrels a day". Throws UnknownUnitError. */
export function unitName(unitId: string, lang: string): string {
  return labelOf(unitId, lang).name;
}

/**
 * Number and unit apart, for typography that sets the unit small. A source value keeps its own digits (prices
 * always show cents); computed values pass `digits`, usually `unitOf(unitId).digits`. Throws UnknownUnitError.
 */
export function formatQuantity(value: number, unitId: string, lang: string, digits?: number): QuantityText {
  const label = labelOf(unitId, lang);
  const min = digits ?? unitOf(unitId).minDigits;
  const number = writeNumber(value, min, digits ?? MAX_DIGITS, lang);
  return { number, unit: value === 1 ? label.one : label.short };
}

/** Number and unit in one text with a narrow no-break space, "14.2 mb/d". As formatQuantity. */
export function quantityText(value: number, unitId: string, lang: string, digits?: number): string {
  const { number, unit } = formatQuantity(value, unitId, lang, digits);
  return unit === '' ? number : `${number}${THIN_SPACE}${unit}`;
}

/** The whole number that a text stands for in the digits of any of the languages; NaN for other texts. */
export function wholeNumber(text: string): number {
  return Number(text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16)));
}
