import { receiptAddress } from '@/lib/api/addresses';
import { createTranslator } from '@/lib/messages/translator';
import { directionOf } from '@/lib/view-state/direction';
import type { EmbedContext, EmbedInput } from './embed-context';
import { embedDetails } from './embed-details';
import { embedFoot } from './embed-foot';
import { embedPicture } from './embed-picture';
import { html, jsonForScript, type Markup, trusted } from './html';
import { swatch } from './swatch';
import { textLanguage } from './text-language';

function notes({ t, problems, view, state }: EmbedContext): Markup | null {
  const texts = [...problems.map((problem) => t('board.notice.problem', { ...problem })), ...view.notes];
  if (texts.length === 0) return null;
  return html`<div class="notes" role="note">${texts.map((text) => html`<p${textLanguage(text, state.lang)}>${text}</p>`)}</div>`;
}

function controls({ view, state }: EmbedContext): Markup | null {
  if (state.controls !== 'full' || view.controls.length === 0) return null;
  return html`<div class="controls">${view.controls.map(
    ({ label, options }) =>
      html`<nav aria-label="${label}"><span>${label}</span> <ul>${options.map(
        (option) =>
          html`<li><a target="_self" href="?${option.query}"${option.isCurrent && trusted(' aria-current="true"')}>${option.label}</a></li>`,
      )}</ul></nav>`,
  )}</div>`;
}

function legend({ view, state }: EmbedContext): Markup | null {
  if (!state.legend || view.legend.length === 0) return null;
  return html`<ul class="legend">${view.legend.map(({ label, ...item }) => html`<li${textLanguage(label, state.lang)}>${swatch(item)}${label}</li>`)}</ul>`;
}

function head({ view, addresses, files, t }: EmbedContext): Markup {
  const oembed = (format: 'json' | 'xml') => addresses.oembed(format);
  const card = html`<meta property="og:title" content="${view.title}"><meta property="og:description" content="${view.sentence}"><meta property="og:image" content="${addresses.card}"><meta name="twitter:card" content="summary_large_image">`;
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${view.title} · ${t('board.site')}</title><base target="_blank"><link rel="canonical" href="${addresses.page}"><link rel="alternate" type="application/json+oembed" href="${oembed('json')}" title="${view.title}"><link rel="alternate" type="text/xml+oembed" href="${oembed('xml')}" title="${view.title}">${card}<style>${trusted(files.style)}</style></head>`;
}

function body(context: EmbedContext): Markup {
  const { view, state } = context;
  return html`<main aria-label="${view.title}" data-panel="${view.id}" data-state="${view.state}"><h1${!state.title && trusted(' class="hidden"')}${textLanguage(view.title, state.lang)}>${view.title}</h1>${notes(context)}<p class="${view.picture === null ? 'state' : 'sentence'}"${textLanguage(view.sentence, state.lang)}>${view.sentence}</p>${controls(context)}${embedPicture(context)}${legend(context)}${embedFoot(context)}${embedDetails(context)}</main>`;
}

/**
 * A panel alone as one HTML document for a frame: no framework, no request of its own, complete without scripts.
 * All text in it is escaped.
 */
export function embedPage(input: EmbedInput): string {
  const { state, picture, files, addresses } = input;
  const context = {
    ...input,
    t: createTranslator(state.lang).t,
    receiptHref: (reference: string) => receiptAddress(reference, state.release),
  };
  const readings =
    picture.readings !== null &&
    html`<script type="application/json" id="readings">${jsonForScript(picture.readings)}</script>`;
  const explore = html`<script>${trusted(files.script)}</script>`;
  return html`<!doctype html><html lang="${state.lang}" dir="${directionOf(state.lang)}">${head(context)}<body data-theme="${state.theme}" data-page="${addresses.page}">${body(context)}${readings}${explore}</body></html>`
    .text;
}
