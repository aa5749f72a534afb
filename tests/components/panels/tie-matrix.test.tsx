import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TieMatrix } from '@/components/panels/tie-matrix';
import type { TieFigure } from '@/lib/figure/tie-figure';

const TIE = { strength: 2, detail: 'since 2020', fill: 'solid', change: null } as const;
const FIGURE: TieFigure = {
  kind: 'ties',
  view: 'matrix',
  id: 'toys',
  title: 'Toys',
  description: 'Who plays with whom.',
  actors: ['XA', 'XB', 'XC', 'XD'].map((code) => ({
    code,
    name: `Land ${code}`,
    side: 'left',
    down: 0,
    isHub: false,
    isTied: code !== 'XD',
  })),
  columns: ['XA'],
  ties: [
    {
      ...TIE,
      id: 'T-1',
      a: 'XA',
      b: 'XB',
      stand: 'support',
      kind: 'games',
      label: 'A and B',
      receipt: 'toys/T-1',
    },
    {
      ...TIE,
      id: 'T-2',
      a: 'XB',
      b: 'XC',
      stand: 'opposition',
      kind: 'quarrel',
      label: 'B and C',
      receipt: 'toys/T-2',
    },
  ],
  words: {
    actor: 'Actor',
    others: 'With others',
    none: '–',
    inColumn: 'see its column',
    more: 'The other actors',
    stands: { support: 'with', opposition: 'against', mediation: 'between' },
    changes: { new: 'new', ended: 'ended' },
  },
};

it('has a row for every actor with a tie, a column for the main ones and one for the rest', () => {
  const body = document.createElement('div');
  body.innerHTML = renderToStaticMarkup(<TieMatrix figure={FIGURE} hrefOf={(to) => `/sources/${to}`} />);
  const rows = [...body.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['Land XA', '–', 'see its column'],
    ['Land XB', 'gamessince 2020', 'Land XC: quarrelsince 2020'],
    ['Land XC', '–', 'Land XB: quarrelsince 2020'],
  ]);
  expect(body.querySelector('svg')?.getAttribute('aria-label')).toBe('with');
  expect(body.querySelector('td a')?.getAttribute('href')).toBe('/sources/toys/T-1');
});
