import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '@/components/panels/pages';
import { leadPanel, panelPage } from '@/lib/panels/panel-pages';
import { panelIds } from '@/lib/panels/registry';

const sourceOf = (page: string) =>
  readFileSync(`app/(dashboard)${page === '/' ? '' : page}/page.tsx`, 'utf8');
/** The panel that the board sets as its headline. */
const HEADLINE = 'strait-status';

describe('the page of a panel', () => {
  it.each(panelIds())('is a page of the masthead on which %s stands', (id) => {
    const page = panelPage(id);
    expect(PAGES.map(({ path }) => path)).toContain(page);
    expect(sourceOf(page)).toContain(id === HEADLINE ? '<Headline' : `<Panel id="${id}"`);
  });

  it('of panels that stand on none is their own', () => {
    expect(panelPage('no-such panel')).toBe('/embed/no-such%20panel/live');
  });
});

describe('the panel that a page is shared for', () => {
  it('is one of its own, on every page that shows panels', () => {
    const leads = PAGES.flatMap(({ path }) => leadPanel(path) ?? []);
    expect(leads).toHaveLength(9);
    for (const { path } of PAGES) {
      const lead = leadPanel(path);
      if (lead !== null) expect(panelPage(lead)).toBe(path);
      if (lead === null) expect(sourceOf(path)).not.toContain('<Panel id=');
    }
  });

  it('is none for other addresses', () => {
    expect(['/sources', '/toString', ''].map(leadPanel)).toEqual([null, null, null]);
  });
});
