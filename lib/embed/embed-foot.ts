import { sourceAddress } from '@/lib/api/addresses';
import type { SourceLine } from '@/lib/panels/panel';
import { formatDate } from '@/lib/time/format-date';
import type { EmbedContext } from './embed-context';
import { html, type Markup } from './html';

/** Most datasets whose attribution stands below the picture itself; of more, the details have it. */
const MOST_ATTRIBUTED = 2;

function asOf({ t, state }: EmbedContext, { asOf: date, staleText }: SourceLine): string {
  if (staleText !== null) return staleText;
  return date === null
    ? t('board.panel.undated')
    : t('board.panel.asOf', { date: formatDate(date, 'day', state.lang) });
}

/** One dataset: its page, how far it reaches, and where there is room whose it is. */
export function sourceLine(context: EmbedContext, line: SourceLine, isFull: boolean): Markup {
  const whose = isFull ? `. ${line.attribution} (${line.licence})` : '';
  return html`<a href="${sourceAddress(line.datasetId, context.state.release)}">${line.title}</a>, ${asOf(context, line)}${whose}. `;
}

/** Source and as-of date: small, but never left out. */
function sources(context: EmbedContext): Markup {
  const { view, t, state } = context;
  const isFull = view.sources.length <= MOST_ATTRIBUTED;
  const on = t('embed.asOf', { date: formatDate(view.on, 'day', state.lang) });
  return html`<p class="foot" dir="auto"><b>${on}.</b> ${view.sources.length > 0 && html`${t('embed.source')}: `}${view.sources.map(
    (line) => sourceLine(context, line, isFull),
  )}</p>`;
}

function links({ t, addresses, state }: EmbedContext): Markup {
  const explore =
    state.controls !== 'none' &&
    html`<a href="${addresses.live}" target="_self" data-explore>${t('embed.explore')}</a>`;
  const table = state.controls === 'none' && html`<a href="${addresses.page}-table">${t('embed.table')}</a>`;
  return html`<p class="links">${explore}${table}<a href="${addresses.page}">${t('embed.openPage')}</a></p>`;
}

/** What stands below every picture: whose figures, of which day, and the ways on. */
export function embedFoot(context: EmbedContext): Markup {
  return html`${sources(context)}${links(context)}`;
}
