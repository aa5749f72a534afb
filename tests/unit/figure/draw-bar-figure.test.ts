import { describe, expect, it } from 'vitest';
import type { CategoryBar } from '@/lib/figure/bar-figure';
import { drawBarFigure } from '@/lib/figure/draw-bar-figure';
import { makeBarFigure } from '@/lib/figure/make-bar-figure';
import type { PaintRole } from '@/lib/figure/paint';

const LANG = { lang: 'en' };

function bar(value: number, patch: Partial<CategoryBar> = {}): CategoryBar {
  const part = {
    from: 0,
    to: value,
    tone: 'series-1',
    fill: 'solid',
    label: `is ${value}`,
    receipt: null,
  } as const;
  return { id: 'one', parts: [part], whisker: null, text: String(value), ...patch };
}

function figureOf(bars: readonly CategoryBar[], label = 'Toys & <games>') {
  return makeBarFigure(
    {
      id: 'toy',
      title: 'Toys',
      description: 'Toys by kind',
      unit: 'mb/d',
      groups: [
        { label: null, rows: [{ id: 'a', label, bars }] },
        { label: 'Nobody', rows: [] },
      ],
    },
    LANG,
  );
}

/** Attributes of every element of a name in the markup, in order. */
function attributesOf(markup: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...markup.matchAll(new RegExp(`<${name}((?: [\\w-]+="[^"]*")*)/?>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );
}

const barsIn = (markup: string) => attributesOf(markup, 'rect').filter(({ height }) => height === '14');

const THEME = {
  paint: new Proxy({} as Record<PaintRole, string>, { get: (_, role) => `paint-${String(role)}` }),
  fontFamily: 'Toy',
};

describe('a figure of bars', () => {
  it('has an axis from zero that holds every value and range, and leaves out groups without rows', () => {
    const figure = figureOf([bar(3, { whisker: { low: 2, high: 7.2, label: 'from 2 to 7.2' } })]);
    expect(figure.axis.domain[0]).toBe(0);
    expect(figure.axis.domain[1]).toBeGreaterThanOrEqual(7.2);
    expect(figure.groups).toHaveLength(1);
  });

  it('grows with its bars and leaves room for the words at their ends', () => {
    const [short, tall] = [figureOf([bar(3)]), figureOf([bar(3), bar(2, { id: 'two' })])];
    expect(tall.height).toBe(short.height + 24);
    const wide = figureOf([bar(8, { text: 'words that need more room than a number' })]);
    expect(wide.margin.right).toBeGreaterThan(200);
  });

  it('draws each bar from zero to its share of the axis, with its words behind it', () => {
    const figure = figureOf([bar(4)]);
    const markup = drawBarFigure(figure);
    const share = `${(4 / figure.axis.domain[1]) * 100}%`;
    expect(barsIn(markup)).toMatchObject([{ x: '0%', width: share }]);
    expect(markup).toContain(`<text x="${share}" dx="6" y="31">4</text>`);
  });

  it('links a bar to its receipt with a target of 24 px, and says it in full', () => {
    const part = {
      from: 0,
      to: 4,
      tone: 'alarm',
      fill: 'open',
      label: 'four toys',
      receipt: 'toys/4',
    } as const;
    const markup = drawBarFigure(figureOf([bar(4, { parts: [part] })]));
    expect(markup).toMatch(/<a href="[^"]+" data-receipt="toys\/4"><title>four toys<\/title>/);
    const targets = attributesOf(markup, 'rect').filter((rect) => rect['pointer-events'] === 'all');
    expect(targets).toMatchObject([{ height: '24' }]);
  });

  it('tells estimates by hatching and shows a range as a line with two ends', () => {
    const part = {
      from: 0,
      to: 4,
      tone: 'series-2',
      fill: 'hatched',
      label: 'about four',
      receipt: null,
    } as const;
    const whisker = { low: 3, high: 5, label: 'from 3 to 5' };
    const markup = drawBarFigure(figureOf([bar(4, { parts: [part], whisker })]));
    expect(attributesOf(markup, 'pattern').map(({ id }) => id)).toEqual(['hatch-toy-series-2']);
    expect(barsIn(markup)[0]?.fill).toBe('url(#hatch-toy-series-2)');
    const over = /<g stroke="[^"]+" stroke-width="1.5">(.*?)<\/g>/.exec(markup)?.[1] ?? '';
    expect(attributesOf(over, 'line')).toHaveLength(3);
  });

  it('writes the words of a value that is not known at zero, without a bar', () => {
    const markup = drawBarFigure(figureOf([bar(4), bar(0, { id: 'no', parts: [], text: 'not given' })]));
    expect(markup).toMatch(/<text x="0%" dx="6" y="\d+">not given<\/text>/);
    expect(barsIn(markup)).toHaveLength(1);
  });

  it('escapes every word, and stands alone with literal paint at a width', () => {
    const still = drawBarFigure(figureOf([bar(4)]), { width: 320, theme: THEME });
    expect(still).toContain('Toys &amp; &lt;games&gt;');
    expect(still).not.toContain('var(--');
    expect(still).toMatch(/^<svg xmlns="[^"]+" width="320"/);
  });
});
