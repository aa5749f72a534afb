import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/messages/catalogue';

type MessageFormatElement = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of element in a parsed message, as the parser numbers them. */
const TYPE = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 } as const;

const parse = (text: string, lang: string) =>
  new IntlMessageFormat(text, lang, undefined, { ignoreTag: true, requiresOtherClause: true }).getAst();

const messages = [...CATALOGUE].flatMap(([lang, texts]) =>
  [...texts].map(([key, text]) => ({ lang, key, text })),
);

function elementsOf(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap((option) => elementsOf(option.value))];
  });
}

const parsed = messages.map((message) => ({
  ...message,
  elements: elementsOf(parse(message.text, message.lang)),
}));

/** Keys of the messages that break a rule, so that a failure names them. */
const breaking = (isBroken: (message: (typeof parsed)[number]) => boolean) =>
  parsed.filter(isBroken).map(({ key }) => key);

describe('the catalogue', () => {
  it('has messages, all of which parse and have a form for every other case', () => {
    expect(parsed.length).toBeGreaterThan(10);
  });

  it('takes numbers and dates as finished text, never with a format of its own', () => {
    const own = new Set<number>([TYPE.number, TYPE.date, TYPE.time]);
    expect(breaking(({ elements }) => elements.some((element) => own.has(element.type)))).toEqual([]);
  });

  it('has no plural form that its language never uses', () => {
    const unused = ({ lang, elements }: (typeof parsed)[number]) =>
      elements.some((element) => {
        if (element.type !== TYPE.plural) return false;
        const type = element.pluralType ?? 'cardinal';
        const used: readonly string[] = new Intl.PluralRules(lang, { type }).resolvedOptions()
          .pluralCategories;
        return Object.keys(element.options).some((name) => !name.startsWith('=') && !used.includes(name));
      });
    expect(breaking(unused)).toEqual([]);
  });

  it('has no select with a single form', () => {
    const single = (element: MessageFormatElement) =>
      element.type === TYPE.select && Object.keys(element.options).length < 2;
    expect(breaking(({ elements }) => elements.some(single))).toEqual([]);
  });

  it('has words in every message and no space around them', () => {
    expect(breaking(({ text }) => text.trim() === '' || text !== text.trim() || text.includes('  '))).toEqual(
      [],
    );
  });

  it('uses typographic apostrophes, quotes, minus signs and en dashes between numbers', () => {
    expect(breaking(({ text }) => /['"]|\d-\d|(^|\s)-\s?[\d{]/.test(text))).toEqual([]);
  });

  it('says the same in every language: same arguments as in English', () => {
    const names = (elements: readonly MessageFormatElement[]) =>
      [
        ...new Set(
          elements.flatMap((e) => ('value' in e && e.type !== TYPE.literal ? [String(e.value)] : [])),
        ),
      ].sort();
    const english = new Map(
      parsed.filter(({ lang }) => lang === 'en').map((m) => [m.key, names(m.elements)]),
    );
    for (const { key, elements } of parsed) expect([key, names(elements)]).toEqual([key, english.get(key)]);
  });
});
