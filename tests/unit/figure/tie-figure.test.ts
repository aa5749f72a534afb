import { describe, expect, it } from 'vitest';
import { drawTieFigure } from '@/lib/figure/draw-tie-figure';
import type { Tie, TieFigure } from '@/lib/figure/tie-figure';

const TIE: Tie = {
  id: 'T-1',
  a: 'XA',
  b: 'XB',
  stand: 'opposition',
  kind: 'quarrel',
  strength: 3,
  detail: 'since 2020',
  fill: 'open',
  change: null,
  label: 'Toyland & Ballland: quarrel',
  receipt: 'toys/T-1',
};
const FIGURE: TieFigure = {
  kind: 'ties',
  view: 'network',
  id: 'toys',
  title: 'Toys',
  description: 'Who plays with whom.',
  actors: [
    { code: 'XA', name: 'Toyland', side: 'left', down: 0, isHub: false, isTied: true },
    { code: 'XB', name: 'Ballland', side: 'right', down: 1, isHub: true, isTied: true },
    { code: 'XC', name: 'Nowhere', side: 'right', down: 0, isHub: false, isTied: false },
  ],
  columns: ['XA'],
  ties: [TIE, { ...TIE, id: 'T-2', stand: 'support', change: 'ended' }, { ...TIE, id: 'T-3', b: 'XA' }],
  words: {
    actor: 'Actor',
    others: 'Others',
    none: '–',
    inColumn: 'see its column',
    more: 'The other actors',
    stands: { support: 'with', opposition: 'against', mediation: 'between' },
    changes: { new: 'new', ended: 'ended' },
  },
};

describe('the network of ties', () => {
  const markup = drawTieFigure(FIGURE);

  it('draws one line a tie between two actors, with its words and its receipt, and one tab stop for all', () => {
    expect(markup.match(/<line /g)).toHaveLength(2);
    expect(markup).toContain('<title>Toyland &amp; Ballland: quarrel</title>');
    expect(markup.match(/data-receipt="toys\/T-\d?1"/g)).toHaveLength(2);
    expect(markup.match(/tabindex="-1"/g)).toHaveLength(1);
  });

  it('tells stands apart by dash and by shape', () => {
    const dashes = [...markup.matchAll(/<line [^>]*>/g)].map(([line]) => line.includes('stroke-dasharray'));
    expect(dashes).toEqual([true, false]);
  });

  it('keeps actors without a tie, faintly', () => {
    expect(markup).toContain('Nowhere');
    expect(markup.match(/opacity="0.45"/g)).toHaveLength(1);
  });
});
