/**
 * What a browser does with links and dialogs, and jsdom does not: a modal dialog takes the focus, its form closes
 * it, a little after it is closed it says so, and a link that nobody acts on leads away.
 */
const followed: string[] = [];

function handleClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link !== null && !event.defaultPrevented) followed.push(link.getAttribute('href') ?? '');
  event.preventDefault();
}

function handleSubmit(event: Event): void {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.method === 'dialog') form.closest('dialog')?.close();
  event.preventDefault();
}

const modal = {
  showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
    this.querySelector('button')?.focus();
  },
  close(this: HTMLDialogElement) {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  },
};

/** Escape, as a browser handles it in a modal dialog. */
export function pressEscape(dialog: HTMLDialogElement): void {
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}

/** Addresses of the links that were left to the browser. */
export function followedLinks(): readonly string[] {
  return followed;
}

/** Puts the stubs in place; the answer takes them away again. */
export function stubBrowser(): () => void {
  followed.length = 0;
  Object.assign(HTMLDialogElement.prototype, modal);
  // The submit button of a dialog's form: jsdom knows no method but get and post.
  const click = (event: MouseEvent) => {
    handleClick(event);
    const button = event.target instanceof Element ? event.target.closest('button[type="submit"]') : null;
    button?.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };
  window.addEventListener('click', click);
  window.addEventListener('submit', handleSubmit);
  return () => {
    window.removeEventListener('click', click);
    window.removeEventListener('submit', handleSubmit);
    for (const name of Object.keys(modal)) Reflect.deleteProperty(HTMLDialogElement.prototype, name);
  };
}
