import type { PanelView } from '@/lib/panels/panel';
import type { ViewState } from '@/lib/view-state/view-state';
import { embedAddresses } from './embed-addresses';
import { html } from './html';

/** Sandbox of a frame: its script runs, its links open beside the host page, and it is no part of either site. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What the code of an embed is made from. */
export interface CodeInput {
  readonly view: PanelView;
  readonly state: ViewState;
  /** Where the site is, such as `https://narrows.example`, without a slash at its end. */
  readonly origin: string;
  /** Greatest width of the frame and its height at that width, px. */
  readonly width: number;
  readonly height: number;
}

/** The frame alone: right height at its width without any script. */
export function frameCode({ view, state, origin, width, height }: CodeInput): string {
  const { embed } = embedAddresses(view.id, state, origin);
  const style = `border:0;width:100%;max-width:${width}px;height:${height}px`;
  return html`<iframe src="${embed}" title="${view.title}" width="${width}" height="${height}" style="${style}" loading="lazy" sandbox="${SANDBOX}"></iframe>`
    .text;
}

/** The frame and the script that gives it the height of its content at every width. */
export function resizedCode(input: CodeInput): string {
  return `${frameCode(input)}\n${html`<script src="${input.origin}/embed.js" async></script>`.text}`;
}

/** Width of the pictures that a host is given, px, within what stills can be. */
function stillWidth(width: number): string {
  return String(Math.min(1920, Math.max(320, width)));
}

/** The still picture, which follows the reader's theme unless one is chosen, as a link to the page. */
export function pictureCode({ view, state, origin, width }: CodeInput): string {
  const { page } = embedAddresses(view.id, state, origin);
  const still = (theme: ViewState['theme'], scale: '1' | '2') =>
    embedAddresses(view.id, { ...state, theme }, origin).still('png', { width: stillWidth(width), scale });
  const set = (theme: ViewState['theme']) => `${still(theme, '1')}, ${still(theme, '2')} 2x`;
  const dark =
    state.theme === 'auto' && html`<source media="(prefers-color-scheme: dark)" srcset="${set('dark')}">`;
  const usual = state.theme === 'auto' ? 'light' : state.theme;
  return html`<a href="${page}"><picture>${dark}<img src="${still(usual, '1')}" srcset="${set(usual)}" width="${stillWidth(width)}" style="max-width:100%;height:auto" loading="lazy" alt="${`${view.title}. ${view.sentence}`}"></picture></a>`
    .text;
}

/** A plain link with what the panel says. */
export function linkCode({ view, state, origin }: CodeInput): string {
  const { page } = embedAddresses(view.id, state, origin);
  return html`<p>${view.sentence} <a href="${page}">${view.title}, Narrows</a></p>`.text;
}
