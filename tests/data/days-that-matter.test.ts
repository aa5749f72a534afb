import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel, panelIds } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

function view(id: string, on: string): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, on };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(on, dataExtent()) });
}

const crossed = ({ picture }: PanelView) =>
  picture?.kind === 'ledger'
    ? picture.groups.flatMap(({ entries }) => entries.filter(({ mark }) => mark?.shape === 'cross'))
    : [];

describe('22 February 2026, the day of the article', () => {
  const ON = '2026-02-22';

  it('has an open strait, two rounds of talks in the year, and a second carrier ordered', () => {
    expect(view('strait-status', ON).sentence).toMatch(/^As of 22 Feb 2026, the Strait of Hormuz is open/);
    expect(view('negotiation-rounds', ON).sentence).toContain('2 rounds of talks');
    const orders = view('carrier-presence', ON).numbered.map(({ title }) => title);
    expect(orders).toContain('Second US carrier ordered to the Middle East');
  });

  it('contradicts the claims of frustration and of a former president, and no other', () => {
    expect(crossed(view('article-claims', ON)).map(({ key }) => key)).toEqual(['AC-08', 'AC-09']);
  });
});

describe('31 March 2026, a month into the war', () => {
  const ON = '2026-03-31';

  it('has a closed strait, the war among the events, and no round of talks since', () => {
    expect(view('strait-status', ON).sentence).toContain('is effectively closed');
    const after = view('after-the-article', ON).table.rows.map(({ values }) => String(values[2]));
    expect(after).toContain('US and Israel attack Iran; Ali Khamenei killed');
    expect(after).toContain('Traffic through Hormuz is suspended');
    expect(view('negotiation-rounds', ON).sentence).toContain('The last ended on 26 Feb 2026');
  });
});

describe('3 October 2026, when most records have ended', () => {
  const ON = '2026-10-03';

  it('says of each table how far before the clock it ends', () => {
    const ends = {
      'negotiation-rounds': 'The record ends on 28 Sep 2026, 5 days before',
      agreements: 'The record ends on 25 Aug 2026, 39 days before',
      alignments: 'The record ends on 30 Sep 2026, 3 days before',
      sanctions: 'The record ends on 21 Sep 2026, 12 days before',
    };
    for (const [id, words] of Object.entries(ends)) {
      const { sentence, state } = view(id, ON);
      expect(sentence, id).toContain(words);
      expect(state, id).toBe('partial');
    }
  });

  it('calls the count of ships the last known one, and old', () => {
    const { sentence } = view('strait-status', ON);
    expect(sentence).toMatch(/^As of 16 Aug 2026, the Strait of Hormuz was effectively closed/);
    expect(sentence).toMatch(/48 days|nothing later is known/);
  });

  it('tells open deployments that are old from those reported of late', () => {
    expect(view('force-timeline', ON).sentence).toMatch(
      /\d+ reported within the last sixty days, \d+ last reported before that/,
    );
  });
});

describe('a day after all data', () => {
  it('shows what the last day shows, and nothing more', () => {
    const { last } = dataExtent();
    for (const id of panelIds()) {
      const beyond = view(id, '2027-06-01').table.rows.map(({ values }) => values);
      expect(beyond.length, id).toBe(view(id, last).table.rows.length);
      const dates = beyond.flat().filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
      for (const date of dates) expect(String(date) <= last, `${id}: ${date}`).toBe(true);
    }
  });
});
