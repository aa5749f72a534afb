import { describe, expect, it } from 'vitest';
import { findReceipt } from '@/lib/datasets/find-receipt';
import { openData } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import { PANELS, panelIds } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

const ORDER = 'EV-20260213-1';
const related = (dataset: string, key: string) =>
  findReceipt(dataset, null, key, createTranslator('en'))?.related ?? [];

describe('the second carrier, ordered on 12 to 13 February 2026', () => {
  it('leads from the order to where the group then was, in order, and back', () => {
    const places = related('events', ORDER).filter(({ reference }) => reference.startsWith('deployments/'));
    expect(places.map(({ title }) => title)).toEqual([
      '20 Feb 2026: Gerald R. Ford CSG (Mediterranean entry)',
      '23 Feb 2026: Gerald R. Ford CSG (Souda Bay stop)',
      '26 Feb 2026: Gerald R. Ford CSG',
      '5 Mar 2026: Gerald R. Ford CSG (Red Sea, March)',
    ]);
    for (const { reference } of places) {
      const key = reference.slice('deployments/'.length);
      expect(related('deployments', key)).toEqual([
        { reference: `events/${ORDER}`, title: '13 Feb 2026: Second US carrier ordered to the Middle East' },
      ]);
    }
  });

  it('leads from a claim to its records, and from a record to the claims on it', () => {
    expect(related('article-claims', 'AC-18').map(({ reference }) => reference)).toContain(`events/${ORDER}`);
    const claims = related('events', ORDER).map(({ reference }) => reference);
    expect(claims).toContain('article-claims/AC-18');
  });

  it('shows titles in place of the ids of its events', () => {
    const first = related('events', ORDER).find(({ reference }) => reference.startsWith('deployments/'));
    const key = first?.reference.slice('deployments/'.length) ?? '';
    const cells = findReceipt('deployments', null, key, createTranslator('en'))?.cells ?? [];
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.map(({ text }) => text).join(' ')).not.toContain('EV-2026');
  });
});

describe('the first release, whose deployments name no events', () => {
  const pinned = openData('2026-10-10');

  it('has no such links, and its receipts say all the same', () => {
    const key = '2026-01-us-abraham-lincoln-csg-arrival-arabian-sea';
    const receipt = findReceipt('deployments', null, key, createTranslator('en'), pinned?.store);
    expect(receipt?.related).toEqual([]);
    expect(receipt?.cells.length).toBeGreaterThan(5);
  });

  it.each(panelIds())('%s is drawn from it', (id) => {
    if (pinned === null) throw new Error('no such release');
    const panel = PANELS.find((each) => each.id === id);
    for (const on of ['2026-02-22', '2026-03-31', '2026-10-03']) {
      const state = { ...DEFAULT_VIEW, on, release: '2026-10-10' };
      const clock = resolveClock(on, pinned.store.extent());
      const view = panel?.build({ data: pinned.store.access, state, clock });
      const isEmpty = id === 'after-the-article' && on === '2026-02-22';
      expect(view?.state, `${id} at ${on}`).not.toBe('failed');
      if (!isEmpty) expect(view?.picture, `${id} at ${on}`).not.toBeNull();
    }
  });
});
