import type { EmbedContext } from './embed-context';
import { sourceLine } from './embed-foot';
import { html, type Markup } from './html';
import { textLanguage } from './text-language';
import { tableMarkup } from './word-pictures';

/** Rows of the table inside a frame; the download has them all. */
const MOST_ROWS = 12;

function table({ view, t, addresses, receiptHref }: EmbedContext): Markup | null {
  const { columns, rows, total } = view.table;
  if (columns.length === 0) return null;
  const shown = Math.min(rows.length, MOST_ROWS);
  const summary = t('board.panel.table', { shown, more: shown < total ? 'yes' : 'no', total });
  return html`<details><summary>${summary}</summary>${tableMarkup(view.table, receiptHref, MOST_ROWS)}<p><a href="${addresses.csv}">${t('board.panel.csv')}</a></p></details>`;
}

function numbered({ view, t, receiptHref }: EmbedContext): Markup | null {
  if (view.numbered.length === 0) return null;
  const items = view.numbered.map(
    ({ number, dateText, title, text, confidence, receipt }) =>
      html`<li>${number}. ${dateText}. <a href="${receiptHref(receipt)}">${title}</a>. ${text}${
        confidence !== 'confirmed' && ` ${t(`panels.confidence.${confidence}`)}.`
      }</li>`,
  );
  return html`<h2>${t('board.panel.notes')}</h2><ol>${items}</ol>`;
}

function reading(context: EmbedContext): Markup {
  const { view, t, state } = context;
  const caveats =
    view.caveats.length > 0 &&
    html`<h2>${t('board.panel.caveats')}</h2><ul>${view.caveats.map((text) => html`<li${textLanguage(text, state.lang)}>${text}</li>`)}</ul>`;
  const sources =
    view.sources.length > 0 &&
    html`<h2>${t('board.panel.sources')}</h2><ul>${view.sources.map((line) => html`<li dir="auto">${sourceLine(context, line, true)}</li>`)}</ul>`;
  return html`<details><summary>${t('embed.notes')}</summary>${numbered(context)}${caveats}${sources}</details>`;
}

/** The table, the notes and the sources in full, folded away. */
export function embedDetails(context: EmbedContext): Markup | null {
  if (context.state.controls === 'none') return null;
  return html`${table(context)}${reading(context)}`;
}
