import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/lib/messages/translator';
import { type Cited, citationBibtex, citationCsl, citationText } from '@/lib/provenance/citation';
import { cslAnswerSchema } from '@/lib/schema/citation';

const { t } = createTranslator('en');

const PANEL: Cited = {
  kind: 'panel',
  id: 'oil-prices',
  title: 'Oil prices',
  on: '2026-02-20',
  release: '2026-10-10.2',
  date: '2026-10-10',
  permalink: 'https://narrows.example/energy?on=2026-02-20&release=2026-10-10.2#oil-prices',
  sources: [
    { title: 'Brent, daily', attribution: 'Source: Toy Office & Sons.', asOf: '2026-10-06' },
    { title: 'Toy places', attribution: 'Toy_Office', asOf: null },
  ],
};
const DATASET: Cited = { ...PANEL, kind: 'dataset', id: 'brent-spot-daily', on: null };

/** What a reference manager makes of the text. */
function read(text: string): Readonly<Record<string, unknown>> {
  const [item] = new Cite(text).data;
  if (item === undefined) throw new Error('nothing read');
  return item;
}

describe('a citation', () => {
  it('says in words what, as of when, from which release, where, and whose the data are', () => {
    const text = citationText(PANEL, t);
    for (const part of [
      'Oil prices, as of 20 Feb 2026',
      '2026-10-10.2',
      PANEL.permalink,
      'Toy Office & Sons',
      'to 6 Oct 2026',
    ])
      expect(text).toContain(part);
    expect(citationText(DATASET, t)).not.toContain('as of 20 Feb');
  });

  it('is BibTeX that a parser reads back', () => {
    const item = read(citationBibtex(PANEL, t));
    expect(item).toMatchObject({
      title: 'Oil prices, as of 20 Feb 2026',
      URL: PANEL.permalink,
      issued: { 'date-parts': [[2026, 10, 10]] },
    });
    expect(JSON.stringify(item.author)).toContain('Narrows');
    expect(String(item.note)).toContain('Toy Office & Sons');
    expect(String(item.note)).toContain('Toy_Office');
  });

  it('survives every sign that means something to LaTeX', () => {
    const title = 'A {b} 100% & $5 #1 under_score';
    expect(read(citationBibtex({ ...DATASET, title }, t)).title).toBe(title);
  });

  it('is CSL-JSON that its schema allows and a citation processor prints', () => {
    const csl = [citationCsl(PANEL, t)];
    expect(cslAnswerSchema.parse(csl)).toEqual(csl);
    const printed = new Cite(csl).format('bibliography', { template: 'apa', lang: 'en-US' });
    expect(printed).toContain('Narrows. (2026). Oil prices, as of 20 Feb 2026');
    expect(printed).toContain(PANEL.permalink);
  });

  it('has a key for each clock and release', () => {
    expect(citationCsl(PANEL, t).id).toBe('narrows-oil-prices-2026-02-20-2026-10-10-2');
    expect(citationCsl(DATASET, t).id).toBe('narrows-brent-spot-daily-2026-10-10-2');
  });
});
