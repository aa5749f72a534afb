import { escapeXml } from '@/lib/figure/xml';

/** Finished markup: every text in it is escaped. Made by `html` and `trusted` alone. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a slot of `html`; nothing is written for null and false. */
export type Slot = string | number | Markup | null | false | readonly Slot[];

/** Marks a drawing of lib/figure, or text of our own files, as markup. Never for words. */
export function trusted(markup: string): Markup {
  return new Markup(markup);
}

function fill(slot: Slot): string {
  if (slot === null || slot === false) return '';
  if (slot instanceof Markup) return slot.text;
  if (typeof slot === 'string' || typeof slot === 'number') return escapeXml(String(slot));
  return slot.map(fill).join('');
}

/** Markup from a template: texts in its slots are escaped, for content and for attributes in quotes alike. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(parts.map((part, index) => part + fill(slots[index] ?? null)).join(''));
}

/** JSON for a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): Markup {
  return trusted(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
