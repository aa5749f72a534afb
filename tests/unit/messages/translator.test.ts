import { describe, expect, it } from 'vitest';
import { CATALOGUE, isMessageKey } from '@/lib/messages/catalogue';
import { createTranslator, UnknownMessageError } from '@/lib/messages/translator';

const { t } = createTranslator('en');

describe('a translator', () => {
  it('puts finished values into a message', () => {
    expect(t('clock.asOf', { date: '20 Feb 2026' })).toBe('As of 20 Feb 2026');
  });

  it('counts in words, with numbers written as everywhere else', () => {
    expect(t('dates.days', { count: 1 })).toBe('1 day');
    expect(t('dates.days', { count: 12_345 })).toBe('12\u202f345 days');
  });

  it('refuses an unknown key by name', () => {
    expect(isMessageKey('panels.nothing.like.this')).toBe(false);
    expect(() => Reflect.apply(t, undefined, ['panels.nothing.like.this'])).toThrow(UnknownMessageError);
  });

  it('refuses a message whose value is missing', () => {
    expect(() => t('clock.asOf')).toThrow();
  });

  it('answers in English where a language is not there yet', () => {
    expect(CATALOGUE.has('xx')).toBe(false);
    expect(createTranslator('xx').t('dates.days', { count: 2 })).toBe('2 days');
  });

  it('is made once for a language', () => {
    expect(createTranslator('en')).toBe(createTranslator('en'));
  });
});
