import { drawSpark } from '@/lib/figure/draw-spark';
import type { KeyFigure, ListEntry, PanelTable, Picture } from '@/lib/panels/panel';
import { html, type Markup, type Slot, trusted } from './html';

/** Entries of a list that a frame shows; the page has them all. */
const MOST_ENTRIES = 10;

/** Rows shown where neither a drawing nor words of its own exist: the table says the same, the page has them all. */
export const MOST_ROWS = 6;

/** Address of a receipt's own page. */
export type ReceiptHref = (reference: string) => string;

function linked(hrefOf: ReceiptHref, receipt: string | null, words: Slot): Markup {
  if (receipt === null) return html`${words}`;
  return html`<a href="${hrefOf(receipt)}" data-receipt="${receipt}">${words}</a>`;
}

function figureItem(
  hrefOf: ReceiptHref,
  { label, value, unit, dateText, change, receipt, spark }: KeyFigure,
): Markup {
  return html`<div><dt>${label}</dt><dd><span class="value">${linked(hrefOf, receipt, value)}${
    unit !== '' && html` <span class="unit">${unit}</span>`
  }</span>${spark !== null && trusted(drawSpark(spark.points, spark.label))}<span class="small">${dateText}${
    change !== null && `; ${change}`
  }</span></dd></div>`;
}

function listItem(hrefOf: ReceiptHref, entry: ListEntry): Markup {
  const { date, dateText, title, text, tags, confidence, receipt } = entry;
  return html`<li data-confidence="${confidence}"><time datetime="${date}">${dateText}</time><div>${linked(
    hrefOf,
    receipt,
    html`<b>${title}</b>`,
  )}<p>${text}</p><p class="small">${tags.join(' · ')}</p></div></li>`;
}

/** Pictures made of words as plain HTML; null for all others. */
export function wordPicture(picture: Picture | null, hrefOf: ReceiptHref): Markup | null {
  if (picture?.kind === 'figures')
    return html`<dl class="figures">${picture.figures.map((figure) => figureItem(hrefOf, figure))}</dl>`;
  if (picture?.kind === 'list')
    return html`<ol class="list">${picture.entries.slice(0, MOST_ENTRIES).map((entry) => listItem(hrefOf, entry))}</ol>`;
  return null;
}

/** A panel's table; the first cell of a row opens its receipt. */
export function tableMarkup(
  { caption, columns, rows }: PanelTable,
  hrefOf: ReceiptHref,
  most: number,
): Markup {
  const heads = columns.map(
    ({ label, unit, align }) =>
      html`<th scope="col" class="${align}">${label}${unit !== null && html` <span class="unit">${unit}</span>`}</th>`,
  );
  const body = rows
    .slice(0, most)
    .map(
      ({ receipt, cells }) =>
        html`<tr>${cells.map(
          (text, index) =>
            html`<td class="${columns[index]?.align ?? 'start'}">${index === 0 ? linked(hrefOf, receipt, text) : text}</td>`,
        )}</tr>`,
    );
  return html`<div class="scroll"><table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}
