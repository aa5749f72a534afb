import { describe, expect, it } from 'vitest';
import { CATALOGUE, isMessageKey } from '@/lib/messages/catalogue';
import { createTranslator, UnknownMessageError } from '@/lib/messages/translator';

const { t } = createTranslator('en');

describe('a translator', () => {
  it('puts finished values into a message', () => {
    expect(t('clock.ends', { last: '20 Oct 2026' })).toBe('data end 20 Oct 2026');
  });

  it('counts in words, with numbers written as everywhere else', () => {
    const ends = (days: number) => t('panels.clock.endsBefore', { date: '20 Oct 2026', days });
    expect(ends(1)).toContain('1 day ');
    expect(ends(12_345)).toContain('12\u202f345 days ');
  });

  it('refuses an unknown key by name', () => {
    expect(isMessageKey('panels.nothing.like.this')).toBe(false);
    expect(() => Reflect.apply(t, undefined, ['panels.nothing.like.this'])).toThrow(UnknownMessageError);
  });

  it('refuses a message whose value is missing', () => {
    expect(() => t('clock.ends')).toThrow();
  });

  it('answers in English where a language is not there yet', () => {
    expect(CATALOGUE.has('xx')).toBe(false);
    expect(createTranslator('xx').t('clock.latest')).toBe('Latest');
  });

  it('is made once for a language', () => {
    expect(createTranslator('en')).toBe(createTranslator('en'));
  });
});
