import type { PanelView } from '@/lib/panels/panel';
import { swatchShape } from '@/lib/panels/swatch-shape';
import { html, type Markup } from './html';

type Item = PanelView['legend'][number];

/** The small picture of a legend's item: a stroke for lines, the shape itself for marks. */
export function swatch({ tone, dash, mark = 'line' }: Pick<Item, 'tone' | 'dash' | 'mark'>): Markup {
  const shape = swatchShape(mark);
  if (shape === null) return html`<span data-dash="${dash}" style="color:var(--${tone})"></span>`;
  const paint = shape.isOutline
    ? html`fill="none" stroke="var(--${tone})"`
    : html`fill="var(--${tone})" stroke="none"`;
  return html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="${shape.path}" ${paint} stroke-width="1.75"/></svg>`;
}
