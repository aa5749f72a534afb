import { describe, expect, it } from 'vitest';
import { textLanguage } from '@/lib/embed/text-language';

describe('the language of a text in an embed', () => {
  it('is not said in an English embed', () => {
    expect(textLanguage('Oil prices', 'en').text).toBe('');
  });

  it('is English where words fell back on it, and the embed’s own otherwise', () => {
    expect(textLanguage('Brent stood at ١٢٥٫٤٤ on ٦ أكتوبر', 'ar').text).toBe(' lang="en" dir="ltr"');
    expect(textLanguage('مضيق هرمز (AIS)', 'ar').text).toBe(' dir="auto"');
    expect(textLanguage('قیمت نفت', 'fa').text).toBe(' dir="auto"');
  });
});
