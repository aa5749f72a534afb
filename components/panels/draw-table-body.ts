import { createHash } from 'node:crypto';
import { type KeptMarkup, keepMarkup } from '@/components/ui/markup-store';
import { escapeXml } from '@/lib/figure/xml';
import type { PanelTable } from '@/lib/panels/panel';

interface RowWords {
  readonly receiptWord: string;
  /** Address of a receipt's own page. */
  readonly hrefOf: (reference: string) => string;
  /** Class of cells that hold numbers. */
  readonly numberClass: string;
}

/** The rows of a table as HTML; every text in it is escaped. */
function drawTableBody(table: PanelTable, { receiptWord, hrefOf, numberClass }: RowWords): string {
  const classOf = table.columns.map(({ align }) =>
    align === 'end' ? ` class="${escapeXml(numberClass)}"` : '',
  );
  const title = escapeXml(receiptWord);
  return table.rows
    .map(({ cells, receipt }) => {
      const drawn = cells.map((text, index) => {
        const words = escapeXml(text);
        const isLink = index === 0 && receipt !== null;
        const body = isLink
          ? `<a href="${escapeXml(hrefOf(receipt))}" data-receipt="${escapeXml(receipt)}" title="${title}">${words}</a>`
          : words;
        return `<td${classOf[index] ?? ''}>${body}</td>`;
      });
      return `<tr>${drawn.join('')}</tr>`;
    })
    .join('');
}

/** The rows of a table as HTML, kept for the document; the first cell of a row leads to its receipt. */
export function keepTableBody(table: PanelTable, words: RowWords): KeptMarkup {
  const drawn = drawTableBody(table, words);
  // Rows depend on the view, the language, the release and the page: they are their own key.
  return keepMarkup(`rows ${createHash('sha256').update(drawn).digest('base64url')}`, () => drawn);
}
