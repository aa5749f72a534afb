import { describe, expect, it } from 'vitest';
import { changeText } from '@/lib/figure/map-changes';

const words = {
  lang: 'en',
  more: '{layer}: {count}, {by} more',
  fewer: '{layer}: {count}, {by} fewer',
  same: 'nothing new',
};
const day = (name: string, incidents: number, bases: number | null) => ({
  day: name,
  layers: [
    { id: 'incidents', label: 'Incidents', count: incidents },
    ...(bases === null ? [] : [{ id: 'bases', label: 'Bases', count: bases }]),
  ],
});

describe('what a step of the clock changed', () => {
  it('is said layer by layer, with the new count', () => {
    expect(changeText(day('1 Mar', 1000, 9), day('2 Mar', 1012, 7), words)).toBe(
      '2 Mar: Incidents: 1\u202f012, 12 more; Bases: 7, 2 fewer.',
    );
  });

  it('leaves out layers that stay or were only switched on', () => {
    expect(changeText(day('1 Mar', 5, null), day('2 Mar', 5, 40), words)).toBe('2 Mar: nothing new.');
  });
});
