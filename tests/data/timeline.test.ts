import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { SpanFigure } from '@/lib/figure/span-figure';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import { parseViewState } from '@/lib/view-state/parse-view-state';
import type { ViewState } from '@/lib/view-state/view-state';

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, ...patch };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

const tracks = (patch: Partial<ViewState> = {}) => view('event-timeline', { as: 'tracks', ...patch });

function spans({ picture }: PanelView): SpanFigure {
  if (picture?.kind !== 'spans') throw new Error('no rows of bars');
  return picture;
}

const rowsOf = (panel: PanelView) => spans(panel).groups.flatMap(({ rows }) => rows);
const keysOf = (panel: PanelView) => panel.table.rows.map(({ receipt }) => receipt);

describe('the timeline', () => {
  it('stays the list of the ten latest events where no form is asked for', () => {
    const { picture } = view('event-timeline', { on: '2026-02-22' });
    expect(picture?.kind === 'list' ? picture.entries.length : 0).toBe(10);
  });

  it('puts the second carrier, both rounds of 2026 and the interview on tracks on 22 February 2026', () => {
    const keys = keysOf(tracks({ on: '2026-02-22' }));
    expect(keys).toContain('events/EV-20260213-1');
    expect(keys).toContain('negotiation-rounds/NR-2026-1');
    expect(keys).toContain('negotiation-rounds/NR-2026-2');
    expect(keys).not.toContain('negotiation-rounds/NR-2026-3');
    expect(keys).toContain('statements/ST-20260221-1');
  });

  it('shows the attack and the suspension of traffic on 31 March 2026', () => {
    const keys = keysOf(tracks({ on: '2026-03-31', filter: ['significance:5'] }));
    expect(keys).toContain('events/EV-20260228-1');
    expect(keys).toContain('events/EV-20260228-3');
  });

  it('draws no mark and no count after the clock, in a week as in all that is on record', () => {
    for (const from of ['1979-02-11', '2026-02-16', null]) {
      for (const row of rowsOf(tracks({ on: '2026-02-22', from }))) {
        for (const { at } of row.marks) expect(at).toBeLessThanOrEqual(Date.parse('2026-02-22T00:00:00Z'));
        for (const { query } of row.bins) {
          const { state } = parseViewState(new URLSearchParams(query ?? ''));
          expect((state.to ?? '') <= '2026-02-22', String(query)).toBe(true);
        }
      }
    }
  });

  it('counts where marks would cover each other, and loses none', () => {
    const panel = tracks({ from: '1979-02-11' });
    const counted = rowsOf(panel).reduce(
      (sum, { marks, bars, bins }) =>
        sum + marks.length + bars.length + bins.reduce((n, { value }) => n + value, 0),
      0,
    );
    expect(rowsOf(panel).some(({ bins }) => bins.length > 0)).toBe(true);
    expect(counted).toBe(panel.table.total);
  });

  it('leads from a count to exactly the records that it counts', () => {
    const row = rowsOf(tracks({ from: '1979-02-11' })).find(({ id }) => id === 'nuclear');
    const bin = row?.bins.find(({ value, query }) => value > 1 && query !== null);
    const { state } = parseViewState(new URLSearchParams(bin?.query ?? ''));
    const panel = view('event-timeline', { ...state, filter: ['track:nuclear'] });
    expect(panel.table.total).toBe(bin?.value);
  });

  it('narrows by track, actor, significance, direction and certainty together', () => {
    const { table } = tracks({
      from: '2018-01-01',
      filter: [
        'track:military',
        'actor:IR',
        'significance:5',
        'direction:escalatory',
        'confidence:confirmed',
      ],
    });
    expect(table.total).toBeGreaterThan(3);
    for (const { values } of table.rows) {
      expect([values[2], values[4], values[5], values[6]]).toEqual([
        'military',
        5,
        'escalatory',
        'confirmed',
      ]);
      expect(String(values[3]).split(';')).toContain('IR');
    }
  });

  it('finds words in title, text and names, and says when nothing matches', () => {
    const found = tracks({ from: '1979-02-11', q: 'second carrier' });
    expect(keysOf(found)).toContain('events/EV-20260213-1');
    const none = tracks({ q: 'zeppelin' });
    expect({ state: none.state, picture: none.picture }).toEqual({ state: 'empty', picture: null });
    expect(none.notes.join(' ')).toContain('zeppelin');
  });

  it('names a filter that it does not know, and shows the rest', () => {
    const { notes, table } = tracks({ on: '2026-02-22', filter: ['track:gossip', 'colour:red', 'actor:IR'] });
    expect(notes).toHaveLength(2);
    expect(table.total).toBeGreaterThan(5);
  });

  it('leads from an entry to the map at its place and to the board of its day', () => {
    const entry = tracks({ on: '2026-02-22' }).entries?.find(({ key }) => key === 'EV-20260217-2');
    expect(entry?.links?.map(({ href }) => href)).toEqual([
      '/map?on=2026-02-17&layers=chokepoints,events&at=26.57,56.25,7&select=events/EV-20260217-2',
      '/?on=2026-02-17',
    ]);
  });

  it('leads from a round in the region to its place, and from one beyond the map to the board alone', () => {
    const ways = (key: string, on: string) =>
      tracks({ on })
        .entries?.find((each) => each.key === key)
        ?.links?.map(({ href }) => href);
    expect(ways('NR-2026-1', '2026-02-10')).toEqual([
      '/map?on=2026-02-06&layers=chokepoints,events&at=23.59,58.41,7&select=events/EV-20260206-1',
      '/?on=2026-02-06',
    ]);
    expect(ways('NR-2026-2', '2026-02-22')).toEqual(['/?on=2026-02-17']);
  });

  it('words what is claimed as a claim', () => {
    const entry = tracks().entries?.find(({ key }) => key === 'EV-20261010-2');
    expect(entry?.title).toMatch(/^Claimed: /);
  });
});

describe('pressure and answers', () => {
  it('has on 22 February 2026 two rounds below and the ordered sanctions above, and judges nothing', () => {
    const panel = view('pressure-and-response', { on: '2026-02-22' });
    const keys = keysOf(panel);
    expect(keys).toContain('negotiation-rounds/NR-2026-1');
    expect(keys).toContain('sanctions/SN-20260112-1');
    expect(panel.sentence).toContain('2 rounds of talks with the United States were held');
    expect(`${panel.sentence} ${panel.caveats.join(' ')}`).not.toMatch(/conce(ssion|ded)|worked|failed/i);
    expect(panel.caveats.join(' ')).toContain('for the reader to judge');
  });

  it('draws the blockade as bars once it has begun, and the closure among the shipping events', () => {
    const before = rowsOf(view('pressure-and-response', { on: '2026-03-31' }));
    expect(before.find(({ id }) => id === 'blockade')).toBeUndefined();
    const { caveats } = view('pressure-and-response', { on: '2026-03-31' });
    expect(caveats[0]).toMatch(/^Nothing is on record .* Blockade of Iranian ports/);
    expect(keysOf(view('pressure-and-response', { on: '2026-03-31' }))).toContain('events/EV-20260228-3');
    const after = rowsOf(view('pressure-and-response', { on: '2026-10-03', from: '2026-04-01' }));
    expect(after.find(({ id }) => id === 'blockade')?.bars.length).toBe(2);
  });

  it('counts every record once, and takes no round without the United States', () => {
    const { table } = view('pressure-and-response', { on: '2026-10-03', from: '2019-01-01' });
    const keys = table.rows.map(({ receipt }) => receipt);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('negotiation-rounds/NR-2026-COR');
  });

  it('takes a statement for Iran’s or the United States’ by the role on record alone', () => {
    const { table } = view('pressure-and-response', { on: '2026-10-03', from: '2018-01-01' });
    const rowOf = (id: string) => table.rows.find(({ receipt }) => receipt === `statements/${id}`)?.values[2];
    expect(rowOf('ST-20260217-2')).toBe('iranSoft');
    expect(rowOf('ST-20260213-1')).toBe('usFirm');
    expect(rowOf('ST-20260217-3')).toBeUndefined();
  });
});
