/** Which mark the reader has just chosen on this page: only then does the focus go into its card. */
let chosen: string | null = null;

/** Remembers that the card of this reference is to take the focus when it comes. */
export function expectCard(ref: string): void {
  chosen = ref;
}

/** True once for the card that was asked for on this page. */
export function isExpected(ref: string): boolean {
  if (chosen !== ref) return false;
  chosen = null;
  return true;
}

/** Gives the focus back to the mark of a closed card: on the live map, or else on the drawing. */
export function focusMark(ref: string): void {
  const marks = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')];
  const mark = marks.find((one) => one.getAttribute('data-mark') === ref && one.closest('[inert]') === null);
  mark?.focus({ preventScroll: true });
}
