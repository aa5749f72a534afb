import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Citation } from '@/components/receipts/citation';
import { CopyDoor } from '@/components/receipts/copy-door';
import { createTranslator } from '@/lib/messages/translator';
import type { Cited } from '@/lib/provenance/citation';

const { t } = createTranslator('en');
const CITED: Cited = {
  kind: 'panel',
  id: 'toys',
  title: 'Toys <b>& more</b>',
  on: '2026-02-20',
  release: '2026-10-10',
  date: '2026-10-10',
  permalink: 'https://narrows.example/toys?on=2026-02-20&release=2026-10-10#toys',
  sources: [],
};
const citation = (
  <Citation
    cited={CITED}
    addresses={{ bib: '/toys.bib', csl: '/toys.csl.json' }}
    storeKey="toys"
    isDocument={false}
    t={t}
  />
);

afterEach(cleanup);

describe('the citation of a panel', () => {
  it('is in the HTML in three forms that can be selected, and as two files, without scripts', () => {
    const markup = renderToStaticMarkup(citation);
    expect(markup.match(/<textarea[^>]* readonly/g)).toHaveLength(3);
    expect(markup).toContain('href="/toys.bib"');
    expect(markup).toContain('href="/toys.csl.json"');
    expect(markup).not.toContain('<b>');
  });

  it('names each form, and keeps the lines of BibTeX', () => {
    render(citation);
    const bibtex = screen.getByLabelText<HTMLTextAreaElement>('As BibTeX');
    expect(bibtex.value.split('\n')[0]).toBe('@misc{narrows-toys-2026-02-20-2026-10-10,');
    expect(bibtex.value.split('\n').at(-1)).toBe('}');
    expect(screen.getByLabelText<HTMLTextAreaElement>('As text').value).toContain(CITED.permalink);
  });

  it('is copied by its button where scripts run, and says so', async () => {
    const writeText = vi.fn((_: string) => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    render(
      <>
        {citation}
        <CopyDoor copied="Copied." />
      </>,
    );
    const [first] = screen.getAllByRole('button', { name: 'Copy', hidden: true });
    if (first === undefined) throw new Error('a button expected');
    fireEvent.click(first);
    expect(writeText.mock.calls[0]?.[0]).toContain('Toys <b>& more</b>');
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });
});
