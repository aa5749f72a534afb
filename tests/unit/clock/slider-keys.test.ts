import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ribbonLabels } from '@/components/clock/ribbon-labels';
import { dayAfterKey, dayAfterStep } from '@/components/clock/slider-keys';
import { createTranslator } from '@/lib/messages/translator';

const extent = { first: '1987-05-20', last: '2026-10-20' };

describe('the keys of the clock', () => {
  it('move it by a day, a month, or to an end of the data', () => {
    const dayBy = (key: string) => dayAfterKey(key, '2026-03-31', extent);
    expect(dayBy('ArrowRight')).toBe('2026-04-01');
    expect(dayBy('ArrowUp')).toBe('2026-04-01');
    expect(dayBy('ArrowLeft')).toBe('2026-03-30');
    expect(dayBy('ArrowDown')).toBe('2026-03-30');
    expect(dayBy('PageUp')).toBe('2026-04-30');
    expect(dayBy('PageDown')).toBe('2026-02-28');
    expect(dayBy('Home')).toBe('1987-05-20');
    expect(dayBy('End')).toBe('2026-10-20');
  });

  it('never lead out of the data, and lead back into them', () => {
    expect(dayAfterKey('ArrowRight', '2026-10-20', extent)).toBe('2026-10-20');
    expect(dayAfterKey('PageDown', '1987-05-21', extent)).toBe('1987-05-20');
    expect(dayAfterKey('ArrowLeft', '2090-01-01', extent)).toBe('2026-10-20');
    expect(dayAfterStep(1, '1950-01-01', extent)).toBe('1987-05-20');
  });

  it('are the only keys that move it', () => {
    for (const key of ['Tab', 'a', 'Enter', 'toString', '__proto__', ''])
      expect(dayAfterKey(key, '2026-03-31', extent)).toBeNull();
    fc.assert(fc.property(fc.string(), (key) => dayAfterKey(`x${key}`, '2026-03-31', extent) === null));
  });
});

describe('the words of the ribbon', () => {
  it('are all there, none twice, with the ends of the data in them', () => {
    const labels = ribbonLabels(createTranslator('en').t, { first: '20 May 1987', last: '20 Oct 2026' });
    const words = Object.values(labels).flat();
    expect(new Set(words).size).toBe(words.length);
    expect(labels.ends).toBe('data end 20 Oct 2026');
    expect(labels.slider).toContain('20 May 1987');
  });
});
