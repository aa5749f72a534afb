import { act } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMarkup } from '@/components/ui/markup-store';
import { SentOnce } from '@/components/ui/sent-once';

const FEBRUARY = '<svg aria-label="February"><path d="M0 0l5 5"></path></svg>';
const MARCH = '<svg aria-label="March"><path d="M0 0l9 2"></path></svg>';

interface DoorProps {
  readonly storeKey: string;
  readonly markup: string | null;
}

/** As a page has it: the drawing beside something that changes. */
function Page({ storeKey, markup, words }: DoorProps & { readonly words: string }) {
  return (
    <main>
      <p>{words}</p>
      <SentOnce storeKey={storeKey} markup={markup} className="drawn" />
    </main>
  );
}

const unmounts: (() => void)[] = [];
const said = vi.fn();

/** What the server sends: rendered where there is no window. */
function renderOnServer(page: ReactElement): string {
  vi.stubGlobal('window', undefined);
  const html = renderToString(page);
  vi.unstubAllGlobals();
  return html;
}

interface Opened {
  readonly root: Root;
  readonly drawing: () => Element | null;
}

/** A document that came from the server and is taken over by the browser, where the store is empty. */
async function open(page: ReactElement): Promise<Opened> {
  const body = document.createElement('div');
  body.innerHTML = renderOnServer(page);
  Reflect.deleteProperty(globalThis, Symbol.for('narrows.markup'));
  const root = await act(async () => hydrateRoot(body, page, { onRecoverableError: said }));
  unmounts.push(() => root.unmount());
  return { root, drawing: () => body.querySelector('.drawn > svg') };
}

beforeEach(() => {
  said.mockReset();
  vi.spyOn(console, 'error').mockImplementation(said);
  vi.spyOn(console, 'warn').mockImplementation(said);
  keepMarkup('february', () => FEBRUARY);
});

afterEach(async () => {
  await act(async () => {
    for (const unmount of unmounts.splice(0)) unmount();
  });
  vi.restoreAllMocks();
});

describe('markup that is sent once', () => {
  it('is in the first HTML of the server, which takes it from the store', () => {
    const html = renderOnServer(<SentOnce storeKey="february" markup={null} className="drawn" />);
    expect(html).toBe(`<div class="drawn">${FEBRUARY}</div>`);
  });

  it('is an empty box where the server keeps nothing under the key', () => {
    expect(renderOnServer(<SentOnce storeKey="never kept" markup={null} />)).toBe('<div></div>');
  });

  it('stays as the server sent it when the browser takes the page over, and the console stays silent', async () => {
    const { drawing } = await open(<Page storeKey="february" markup={null} words="20 Feb 2026" />);
    expect(drawing()?.outerHTML).toBe(FEBRUARY);
    expect(said).not.toHaveBeenCalled();
  });

  it('stays the same element through later renders that bring no markup', async () => {
    const { root, drawing } = await open(<Page storeKey="february" markup={null} words="20 Feb 2026" />);
    const before = drawing();
    await act(async () => root.render(<Page storeKey="february" markup={null} words="the same day" />));
    expect(drawing()).toBe(before);
    expect(drawing()?.outerHTML).toBe(FEBRUARY);
    expect(drawing()?.closest('main')?.textContent).toContain('the same day');
  });

  it('gives way to the markup that an update of the view brings', async () => {
    const { root, drawing } = await open(<Page storeKey="february" markup={null} words="20 Feb 2026" />);
    await act(async () => root.render(<Page storeKey="march" markup={MARCH} words="31 Mar 2026" />));
    expect(drawing()?.outerHTML).toBe(MARCH);
    expect(drawing()?.closest('main')?.querySelectorAll('svg')).toHaveLength(1);
    expect(said).not.toHaveBeenCalled();
  });

  it('comes back with the back button, which brings the first view without its markup', async () => {
    const { root, drawing } = await open(<Page storeKey="february" markup={null} words="20 Feb 2026" />);
    await act(async () => root.render(<Page storeKey="march" markup={MARCH} words="31 Mar 2026" />));
    await act(async () => root.render(<Page storeKey="february" markup={null} words="20 Feb 2026" />));
    expect(drawing()?.outerHTML).toBe(FEBRUARY);
    await act(async () => root.render(<Page storeKey="march" markup={MARCH} words="31 Mar 2026" />));
    expect(drawing()?.outerHTML).toBe(MARCH);
    expect(said).not.toHaveBeenCalled();
  });

  it('can be brought anew by a further update', async () => {
    const { root, drawing } = await open(<Page storeKey="february" markup={null} words="20 Feb 2026" />);
    await act(async () => root.render(<Page storeKey="march" markup={MARCH} words="31 Mar 2026" />));
    await act(async () => root.render(<Page storeKey="february" markup={FEBRUARY} words="20 Feb 2026" />));
    expect(drawing()?.outerHTML).toBe(FEBRUARY);
  });
});
