import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DataTable } from '@/components/panels/data-table';
import type { PanelTable } from '@/lib/panels/panel';

const TABLE: PanelTable = {
  caption: 'Prices',
  total: 2,
  columns: [
    { id: 'day', label: 'Day', align: 'start', unit: null },
    { id: 'price', label: 'Price', align: 'end', unit: 'US dollars' },
  ],
  rows: [
    { receipt: 'prices/2026-01-01', values: [], cells: ['<b>1 January</b>', '60.10'] },
    { receipt: null, values: [], cells: ['Mean & more', ''] },
  ],
};

function draw(isDocument: boolean): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(
    <DataTable
      table={TABLE}
      summary="The figures"
      receiptWord="Receipt"
      hrefOf={(reference) => `/sources/${reference}?a=1&b=2`}
      isDocument={isDocument}
    />,
  );
  return box;
}

it('the first cell of a row leads to its receipt, and only of a row that has one', () => {
  const links = [...draw(true).querySelectorAll('td a')];
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('data-receipt')])).toEqual([
    ['/sources/prices/2026-01-01?a=1&b=2', 'prices/2026-01-01'],
  ]);
});

it('a cell is text, whatever is in it', () => {
  const cells = [...draw(true).querySelectorAll('td')].map(({ textContent }) => textContent);
  expect(cells).toEqual(['<b>1 January</b>', '60.10', 'Mean & more', '']);
});

it('numbers stand at the end of their cells', () => {
  const [day, price] = draw(true).querySelectorAll('td');
  expect(day?.className).toBe('');
  expect(price?.className).toMatch(/number/);
});

it('rows are the same in a document and in an update of a page', () => {
  expect(draw(false).innerHTML).toBe(draw(true).innerHTML);
});
