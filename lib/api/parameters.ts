import type { Translate } from '@/lib/messages/translator';
import { type IsoDate, isIsoDate } from '@/lib/time/iso-date';

/** A parameter that cannot be used: its name and value, cut to 80 characters, and what is allowed, in words. */
export interface BadParameter {
  readonly parameter: string;
  readonly value: string;
  readonly allowed: string;
}

const LONGEST_QUOTE = 80;
const cut = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const DIGITS = /^\d{1,9}$/;

/**
 * Reads the parameters of one request and remembers the first that cannot be used. A parameter that was not
 * passed, or cannot be used, reads as null. Never throws.
 */
export class ParameterReader {
  private first: BadParameter | null = null;

  constructor(
    private readonly params: URLSearchParams,
    names: readonly string[],
    private readonly t: Translate,
  ) {
    const seen = new Set<string>();
    for (const [name, value] of params) {
      if (!names.includes(name)) this.refuse(name, value, this.namesAllowed(names));
      else if (seen.has(name)) this.refuse(name, value, t('api.allowed.once'));
      seen.add(name);
    }
  }

  /** The first parameter that cannot be used, or null. */
  get problem(): BadParameter | null {
    return this.first;
  }

  /** Refuses a parameter for a reason that only the caller knows. */
  refuse(parameter: string, value: string, allowed: string): null {
    this.first ??= { parameter: cut(parameter), value: cut(value), allowed };
    return null;
  }

  /** True if the parameter was passed, good or bad. */
  has(name: string): boolean {
    return this.params.has(name);
  }

  /** A calendar day. */
  day(name: string): IsoDate | null {
    const value = this.params.get(name);
    if (value === null || isIsoDate(value)) return value;
    return this.refuse(name, value, this.t('api.allowed.day'));
  }

  /** A whole number between two, both included. */
  integer(name: string, minimum: number, maximum: number): number | null {
    const value = this.params.get(name);
    if (value === null) return null;
    const number = DIGITS.test(value) ? Number(value) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    const bounds = { minimum: String(minimum), maximum: String(maximum) };
    return this.refuse(name, value, this.t('api.allowed.integer', bounds));
  }

  /** One of the options. */
  choice(name: string, options: readonly string[]): string | null {
    const value = this.params.get(name);
    if (value === null || options.includes(value)) return value;
    return this.refuse(name, value, this.t('api.allowed.choice', { options: options.join(', ') }));
  }

  /** Some of the options, separated by commas, each at most once, in the order given. */
  list(name: string, options: readonly string[]): readonly string[] | null {
    const value = this.params.get(name);
    if (value === null) return null;
    const items = value.split(',');
    const isGood = items.every((item, at) => options.includes(item) && items.indexOf(item) === at);
    if (isGood) return items;
    return this.refuse(name, value, this.t('api.allowed.list', { options: options.join(', ') }));
  }

  /** Text of 1 to `longest` characters. */
  text(name: string, longest: number): string | null {
    const value = this.params.get(name);
    if (value === null || (value.length > 0 && value.length <= longest)) return value;
    return this.refuse(name, value, this.t('api.allowed.key', { longest: String(longest) }));
  }

  private namesAllowed(names: readonly string[]): string {
    if (names.length === 0) return this.t('api.allowed.noNames');
    return this.t('api.allowed.names', { names: names.join(', ') });
  }
}
