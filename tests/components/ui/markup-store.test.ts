import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMarkup, readMarkup } from '@/components/ui/markup-store';

/** The store lives as long as the process: each test starts with an empty one. */
beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('narrows.markup'));
});

/** Keeps many drawings that nobody asks for again. */
function keepOthers(count: number): void {
  for (let index = 0; index < count; index += 1) keepMarkup(`other ${index}`, () => `drawing ${index}`);
}

describe('the store of drawn markup', () => {
  it('hands out what was made, with the key it is kept under', () => {
    expect(keepMarkup('oil ?on=2026-02-20', () => '<svg/>')).toEqual({
      storeKey: 'oil ?on=2026-02-20',
      markup: '<svg/>',
    });
    expect(readMarkup('oil ?on=2026-02-20')).toBe('<svg/>');
  });

  it('makes the markup of a key once', () => {
    const make = vi.fn(() => '<svg/>');
    keepMarkup('oil', make);
    expect(keepMarkup('oil', make).markup).toBe('<svg/>');
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('takes an empty drawing for a drawing, and makes it once too', () => {
    const make = vi.fn(() => '');
    keepMarkup('nothing', make);
    keepMarkup('nothing', make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('keeps the markup of different keys apart', () => {
    keepMarkup('oil ?on=2026-02-20', () => 'February');
    keepMarkup('oil ?on=2026-03-31', () => 'March');
    expect(readMarkup('oil ?on=2026-02-20')).toBe('February');
    expect(readMarkup('oil ?on=2026-03-31')).toBe('March');
  });

  it('answers an unknown key with nothing', () => {
    expect(readMarkup('never kept')).toBe('');
  });

  it('keeps nothing when the drawing fails', () => {
    const broken = () => {
      throw new Error('cannot draw');
    };
    expect(() => keepMarkup('oil', broken)).toThrow('cannot draw');
    expect(keepMarkup('oil', () => 'drawn').markup).toBe('drawn');
  });

  it('lets the oldest go beyond its limit', () => {
    keepMarkup('first', () => 'old');
    keepMarkup('second', () => 'less old');
    keepOthers(598);
    expect([readMarkup('first'), readMarkup('second')]).toEqual(['old', 'less old']);
    keepMarkup('one too many', () => 'new');
    expect([readMarkup('first'), readMarkup('second')]).toEqual(['', 'less old']);
    expect(readMarkup('one too many')).toBe('new');
  });

  it('counts a key asked for again among the newest', () => {
    keepMarkup('first', () => 'asked for again');
    keepOthers(599);
    keepMarkup('first', () => 'made anew');
    keepMarkup('one too many', () => 'new');
    expect(readMarkup('first')).toBe('asked for again');
    expect(readMarkup('other 0')).toBe('');
  });

  it('is one store for every copy of the module in the process', async () => {
    keepMarkup('oil', () => 'from the first copy');
    vi.resetModules();
    const copy = await import('@/components/ui/markup-store');
    expect(copy.keepMarkup).not.toBe(keepMarkup);
    expect(copy.readMarkup('oil')).toBe('from the first copy');
  });
});
