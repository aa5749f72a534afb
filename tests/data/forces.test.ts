import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { SpanBar, SpanFigure } from '@/lib/figure/span-figure';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, ...patch };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

function spans({ picture }: PanelView): SpanFigure {
  if (picture?.kind !== 'spans') throw new Error('no rows of bars');
  return picture;
}

const barsOf = (panel: PanelView): readonly SpanBar[] =>
  spans(panel).groups.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars));

const barOf = (panel: PanelView, id: string) =>
  barsOf(panel).find(({ receipt }) => receipt === `deployments/${id}`);

const dayOf = (at: number | null | undefined) =>
  typeof at === 'number' ? new Date(at).toISOString().slice(0, 10) : null;

describe('the deployments as bars', () => {
  it('puts carriers on top and shows on 22 February 2026 the first of them in the region and the second on its way', () => {
    const panel = view('force-timeline', { on: '2026-02-22' });
    expect(spans(panel).groups[0]?.id).toBe('carrier_strike_group');
    const names = spans(panel).groups[0]?.rows.map(({ label }) => label) ?? [];
    expect(names).toContain('Abraham Lincoln CSG (arrival)');
    expect(names.some((name) => name.startsWith('Gerald R. Ford CSG'))).toBe(true);
    expect(panel.sentence).toContain('Abraham Lincoln CSG: Arabian Sea');
  });

  it('knows on 22 February nothing of an end that came on the 27th, and fades the bar from the last report', () => {
    const bar = barOf(
      view('force-timeline', { on: '2026-02-22' }),
      '2026-01-us-abraham-lincoln-csg-arrival-arabian-sea',
    );
    expect(bar?.end).toBe('open');
    expect(dayOf(bar?.fadesFrom)).toBe('2026-02-18');
    expect(dayOf(bar?.to)).toBe('2026-02-22');
    expect(bar?.label).toContain('Last report 18 Feb 2026, 4 days before');
  });

  it('ends the bar on 27 February once the clock knows it', () => {
    const bar = barOf(
      view('force-timeline', { on: '2026-03-31' }),
      '2026-01-us-abraham-lincoln-csg-arrival-arabian-sea',
    );
    expect({ end: bar?.end, to: dayOf(bar?.to), fadesFrom: bar?.fadesFrom }).toEqual({
      end: 'exact',
      to: '2026-02-27',
      fadesFrom: null,
    });
  });

  it('draws no bar beyond the clock, and none more than sixty days past its last report', () => {
    for (const on of ['2024-02-01', '2026-02-22', '2026-03-31', '2026-10-03']) {
      for (const bar of barsOf(view('force-timeline', { on, from: '2019-01-01' }))) {
        expect(bar.to).toBeLessThanOrEqual(Date.parse(`${on}T00:00:00Z`));
        if (bar.fadesFrom !== null) expect(bar.to - bar.fadesFrom).toBeLessThanOrEqual(60 * 86_400_000);
      }
    }
  });

  it('says on 3 October 2026 how many open records are old, and in each old row how old', () => {
    const { sentence, table } = view('force-timeline', { on: '2026-10-03' });
    const old = table.rows.filter(({ cells }) => cells[6]?.endsWith(': old'));
    expect(sentence).toMatch(/\d+ last reported before that/);
    expect(old.length).toBeGreaterThan(40);
    expect(old.find(({ cells }) => cells[0] === 'USS Georgia (SSGN)')?.cells[6]).toBe(
      'Last report 21 Aug 2024, 773 days before: old',
    );
  });

  it('has no figure that is a sum of counts, and says why', () => {
    const panel = view('force-timeline', { on: '2026-02-22' });
    expect(panel.caveats.join(' ')).toContain('would count them twice');
    const words = JSON.stringify([panel.sentence, spans(panel).groups.map(({ label }) => label)]);
    expect(words).not.toMatch(/\d+ (ships|aircraft|people)/);
  });

  it('shows one group whole where the filter names it, and cuts the others', () => {
    const rows = (filter: readonly string[] | null) =>
      spans(view('force-timeline', { on: '2026-03-31', filter })).groups.find(({ id }) => id === 'fighter')
        ?.rows ?? [];
    expect(rows(null).length).toBe(6);
    expect(rows(['kind:fighter']).length).toBeGreaterThan(10);
  });

  it('names a filter or a grouping that it does not know, and draws the rest', () => {
    const panel = view('force-timeline', {
      on: '2026-03-31',
      filter: ['kind:zeppelin', 'force:US'],
      by: 'colour',
    });
    expect(panel.notes).toHaveLength(2);
    expect(panel.notes.join(' ')).toContain('kind:zeppelin');
    expect(new Set(spans(panel).groups.flatMap(({ rows }) => rows.map(({ tag }) => tag)))).toEqual(
      new Set(['US']),
    );
  });
});

describe('what was ordered and what came', () => {
  it('leads on 22 February 2026 from the ordered second carrier to the records of the Ford group', () => {
    const { numbered, picture } = view('carrier-presence', { on: '2026-02-22' });
    const order = numbered.find(({ receipt }) => receipt === 'events/EV-20260213-1');
    expect(order?.title).toBe('Second US carrier ordered to the Middle East');
    expect(order?.text).toContain('Mediterranean (west and central), from 20 Feb 2026');
    expect(order?.text).not.toContain('Red Sea');
    const discs = picture?.kind === 'time' ? picture.dots.filter(({ shape }) => shape === 'number') : [];
    expect(discs.map(({ receipt }) => receipt)).toContain('events/EV-20260213-1');
  });

  it('follows the group to the Red Sea once the clock knows it', () => {
    const { numbered } = view('carrier-presence', { on: '2026-03-31' });
    const order = numbered.find(({ receipt }) => receipt === 'events/EV-20260213-1');
    expect(order?.text).toContain('Red Sea (north), from 5 Mar 2026');
  });

  it('marks the order in the row of the carrier, and the arrival in that of the first', () => {
    const rows = spans(view('force-timeline', { on: '2026-02-22' })).groups.flatMap((group) => group.rows);
    const events = (name: string) =>
      rows.find(({ label }) => label.startsWith(name))?.marks.map(({ receipt }) => receipt);
    expect(events('Gerald R. Ford')).toEqual(['events/EV-20260213-1']);
    expect(events('Abraham Lincoln')).toEqual(['events/EV-20260126-1']);
  });
});

describe('personnel', () => {
  it('draws single figures and ranges, and no line', () => {
    const { picture } = view('personnel', { on: '2026-10-03' });
    if (picture?.kind !== 'time') throw new Error('no chart');
    expect(picture.lines).toEqual([]);
    expect(picture.bars.find(({ receipt }) => receipt?.includes('2023-10-31'))).toMatchObject({
      base: 40000,
      value: 60000,
    });
    const open = picture.dots.filter(({ shape }) => shape === 'ring').map(({ label }) => label);
    expect(open.some((label) => label.includes('more than 50'))).toBe(true);
  });

  it('gives on 22 February 2026 the last regional figure with its date, source and age', () => {
    const { sentence } = view('personnel', { on: '2026-02-22' });
    expect(sentence).toContain('is of 20 Jun 2025: about 40');
    expect(sentence).toContain('according to Task & Purpose (reported), 247 days before');
  });
});

describe('bases', () => {
  it('knows no status that was reported after the clock', () => {
    const statusOf = (on: string) =>
      view('bases', { on }).table.rows.find(({ receipt }) => receipt === 'bases/nsa-bahrain')?.values[4];
    expect(statusOf('2026-02-22')).toBe('none');
    expect(statusOf('2026-03-31')).toBe('attacked_2026');
  });

  it('counts each place once for each operator, and names them', () => {
    const { picture, table } = view('bases', { on: '2026-10-03', by: 'host' });
    const rows = picture?.kind === 'bars' ? picture.groups.flatMap((group) => group.rows) : [];
    const counted = rows.reduce((sum, { bars }) => sum + (bars[0]?.parts.at(-1)?.to ?? 0), 0);
    expect(counted).toBe(table.total);
  });
});
