import { describe, expect, it } from 'vitest';
import { drawStackFigure } from '@/lib/figure/draw-stack-figure';
import { makeAxis } from '@/lib/figure/make-axis';
import { makeTimeFigure } from '@/lib/figure/make-time-figure';
import type { PaintRole } from '@/lib/figure/paint';
import { createTranslator } from '@/lib/messages/translator';

const words = createTranslator('en');

function part(id: string, unit: string) {
  return makeTimeFigure(
    {
      id,
      title: `Part ${id} <${unit}>`,
      description: 'toys',
      height: 100,
      from: '2026-01-01',
      to: '2026-02-01',
      axes: [makeAxis({ id: 'a', unit, values: [1, 2], zero: true }, words)],
    },
    words,
  );
}

const STACK = {
  kind: 'stack',
  id: 'toy',
  title: 'Toys',
  description: 'In their own units',
  figures: [part('one', 'USD/bbl'), part('two', 'mb/d')],
} as const;

const THEME = {
  paint: new Proxy({} as Record<PaintRole, string>, { get: (_, role) => `paint-${String(role)}` }),
  fontFamily: 'Toy',
};

describe('figures below each other', () => {
  it('are each drawn under their title, with their own unit', () => {
    const markup = drawStackFigure(STACK);
    expect(markup.match(/<p>Part [^<]+<\/p>/g)).toHaveLength(2);
    expect(markup).toContain('US dollars a barrel');
    expect(markup).toContain('million barrels a day');
  });

  it('stand alone as one document as high as all of them', () => {
    const still = drawStackFigure(STACK, { width: 320, theme: THEME });
    expect(still).toMatch(/^<svg xmlns="[^"]+" width="320" height="244"/);
    expect(still).toContain('Part one &lt;USD/bbl&gt;');
    expect(still).not.toContain('var(--');
  });
});
