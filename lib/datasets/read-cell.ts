import type { Field } from '@/lib/schema/descriptor';
import type { Cell } from '@/lib/schema/table';
import { isIsoDate } from '@/lib/time/iso-date';

/** Says what a cell should have held. */
export class Refused {
  constructor(readonly expected: string) {}
}

/** Reads the cells of one field; made once per column. */
export interface CellReader {
  readonly field: Field;
  /** Cell of a CSV file. An empty text is null, or an empty list. */
  fromText(text: string): Cell | Refused;
  /** Property of a GeoJSON feature; an absent one is passed as undefined. */
  fromJson(value: unknown): Cell | Refused;
}

type Check<Value> = (value: Value) => Refused | null;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^-?(0|[1-9]\d*)$/;
const YEAR_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const firstRefusal = <Value>(checks: readonly Check<Value>[], value: Value): Refused | null => {
  for (const check of checks) {
    const refused = check(value);
    if (refused !== null) return refused;
  }
  return null;
};

function textChecks(field: Field): Check<string>[] {
  const { constraints = {}, type } = field;
  const checks: Check<string>[] = [];
  const add = (expected: string, isGood: (text: string) => boolean) => {
    const refused = new Refused(expected);
    checks.push((text) => (isGood(text) ? null : refused));
  };
  add('text without blanks around it', (text) => text === text.trim());
  if (type === 'date') add('a calendar day written YYYY-MM-DD', isIsoDate);
  if (type === 'yearmonth') add('a month written YYYY-MM', (text) => YEAR_MONTH.test(text));
  const { enum: words, minLength, maxLength, pattern } = constraints;
  if (words !== undefined) {
    const set = new Set(words);
    add(`one of ${words.join(', ')}`, (text) => set.has(text));
  }
  if (minLength !== undefined) add(`at least ${minLength} characters`, (text) => text.length >= minLength);
  if (maxLength !== undefined) add(`at most ${maxLength} characters`, (text) => text.length <= maxLength);
  if (pattern !== undefined) {
    const regex = new RegExp(`^(?:${pattern})$`, 'u');
    add(`text of the pattern ${pattern}`, (text) => regex.test(text));
  }
  return checks;
}

function numberChecks(field: Field): Check<number>[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field.constraints ?? {};
  const unit = field.unit === undefined ? '' : ` ${field.unit}`;
  const refused = new Refused(`a value between ${minimum} and ${maximum}${unit}`);
  const whole = new Refused('a whole number');
  const checks: Check<number>[] = [(value) => (value < minimum || value > maximum ? refused : null)];
  if (field.type === 'integer') checks.unshift((value) => (Number.isInteger(value) ? null : whole));
  return checks;
}

function stringReader(field: Field): Omit<CellReader, 'field'> {
  const checks = textChecks(field);
  const fromText = (text: string) => firstRefusal(checks, text) ?? text;
  const refused = new Refused('text');
  return { fromText, fromJson: (value) => (typeof value === 'string' ? fromText(value) : refused) };
}

function numberReader(field: Field): Omit<CellReader, 'field'> {
  const checks = numberChecks(field);
  const pattern = field.type === 'integer' ? INTEGER : NUMBER;
  const refused = new Refused(field.type === 'integer' ? 'a whole number' : 'a decimal number');
  const check = (value: number) => firstRefusal(checks, value) ?? value;
  return {
    fromText: (text) => (pattern.test(text) ? check(Number(text)) : refused),
    fromJson: (value) => (typeof value === 'number' && Number.isFinite(value) ? check(value) : refused),
  };
}

function booleanReader(field: Field): Omit<CellReader, 'field'> {
  const { trueValues = ['true'], falseValues = ['false'] } = field;
  const refused = new Refused(`one of ${[...trueValues, ...falseValues].join(', ')}`);
  const fromText = (text: string) => {
    if (trueValues.includes(text)) return true;
    return falseValues.includes(text) ? false : refused;
  };
  return {
    fromText,
    fromJson: (value) => {
      if (typeof value === 'boolean') return value;
      return typeof value === 'string' ? fromText(value) : refused;
    },
  };
}

function listReader(field: Field): Omit<CellReader, 'field'> {
  const checks = textChecks({ ...field, type: 'string' });
  const delimiter = field.delimiter ?? ';';
  const empty = new Refused(`items with text, separated by "${delimiter}"`);
  const check = (items: readonly string[]) => {
    if (items.includes('')) return empty;
    for (const item of items) {
      const refused = firstRefusal(checks, item);
      if (refused !== null) return refused;
    }
    return items;
  };
  const refused = new Refused('a list of texts');
  return {
    fromText: (text) => check(text.split(delimiter).map((item) => item.trim())),
    fromJson: (value) =>
      Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
        ? check(value)
        : refused,
  };
}

function readerOf(field: Field): Omit<CellReader, 'field'> {
  switch (field.type) {
    case 'number':
    case 'integer':
      return numberReader(field);
    case 'boolean':
      return booleanReader(field);
    case 'list':
      return listReader(field);
    default:
      return stringReader(field);
  }
}

const NO_ITEMS: readonly string[] = [];

/** Reader of a field's cells; everything it enforces stands in the descriptor. */
export function cellReader(field: Field): CellReader {
  const reader = readerOf(field);
  const missing: Cell = field.type === 'list' ? NO_ITEMS : null;
  const absent = field.constraints?.required === true ? new Refused('a value') : missing;
  return {
    field,
    fromText: (text) => (text === '' ? absent : reader.fromText(text)),
    fromJson: (value) =>
      value === undefined || value === null || value === '' ? absent : reader.fromJson(value),
  };
}
