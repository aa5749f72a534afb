import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { Ledger, LedgerEntry } from '@/lib/figure/ledger';
import { REMARKS_KNOWN_FROM } from '@/lib/panels/diplomacy/known-words';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

const ARTICLE = '2026-02-22';

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, ...patch };
  return panel.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
}

function ledgerOf({ picture }: PanelView): Ledger {
  if (picture?.kind !== 'ledger') throw new Error('no ledger');
  return picture;
}

const entriesOf = (shown: PanelView): readonly LedgerEntry[] =>
  ledgerOf(shown).groups.flatMap(({ entries }) => entries);

function entry(shown: PanelView, key: string): LedgerEntry {
  const found = entriesOf(shown).find((each) => each.key === key);
  if (found === undefined) throw new Error(`no entry ${key}`);
  return found;
}

describe('the article, claim by claim', () => {
  it('contradicts on the day of the article what was said of frustration and of a former president', () => {
    const shown = view('article-claims', { on: ARTICLE });
    const crossed = entriesOf(shown).filter(({ mark }) => mark?.shape === 'cross');
    expect(crossed.map(({ key }) => key)).toEqual(['AC-08', 'AC-09']);
    expect(entry(shown, 'AC-08').texts.join(' ')).toContain(
      'the envoy declined that word and called the president curious',
    );
    expect(entry(shown, 'AC-09').texts.join(' ')).toContain(
      'Donald Trump was the sitting president in February 2026',
    );
  });

  it('counts 21 supported, 5 in part, 4 unverified and 2 contradicted once all records are known', () => {
    const { sentence, table } = view('article-claims');
    expect(sentence).toContain('support 21, support 5 in part, leave 4 unverified and contradict 2.');
    expect(table.rows.map(({ values }) => values[0])).toHaveLength(32);
    expect(table.rows[0]?.values[0]).toBe('AC-01');
    expect(table.rows.at(-1)?.values[0]).toBe('AC-32');
  });

  it('names no record and no remark of a later day, and counts the later records', () => {
    const shown = view('article-claims', { on: ARTICLE });
    const words = JSON.stringify(shown);
    expect(words).not.toContain('war began');
    expect(words).not.toContain('26 Feb');
    expect(words).not.toContain('NR-2026-3');
    expect(entry(shown, 'AC-21').mark?.word).toBe('no record yet');
    expect(entry(shown, 'AC-20').texts[0]).toBe('One record agrees; 1 more is dated later.');
    expect(entry(view('article-claims'), 'AC-01').texts.join(' ')).toContain('war began a week later');
  });

  it('has nothing to say before the article was written', () => {
    const { state, sentence, table } = view('article-claims', { on: '2026-02-21' });
    expect({ state, rows: table.rows.length }).toEqual({ state: 'empty', rows: 0 });
    expect(sentence).toContain('of about 22 Feb 2026');
  });

  it('is narrowed by verdict, and says which verdict it does not know', () => {
    const { table, notes } = view('article-claims', { filter: ['verdict:contradicted', 'verdict:wrong'] });
    expect(table.rows.map(({ values }) => values[0])).toEqual(['AC-08', 'AC-09']);
    expect(notes.join()).toContain('“verdict:wrong”');
  });

  it('leads to the board of its day', () => {
    expect(ledgerOf(view('article-claims')).onward.map(({ href }) => href)).toContain('/?on=2026-02-22');
  });
});

describe('what happened after the article', () => {
  it('is shown only when the clock is later', () => {
    expect(view('after-the-article', { on: ARTICLE }).state).toBe('empty');
    expect(entriesOf(view('after-the-article', { on: '2026-02-28' })).map(({ date }) => date)).toEqual([
      '2026-02-26',
      '2026-02-28',
      '2026-02-28',
      '2026-02-28',
    ]);
  });
});

describe('remarks that tell of later days', () => {
  it('still stand in the data word for word', () => {
    const data = dataAccess();
    const notes = [
      ...data.rows('article-claims').map(({ notes: note }) => note),
      ...data.rows('alignments').map(({ note }) => note),
      ...data.rows('sanctions').map(({ note }) => note),
      ...data.rows('negotiation-rounds').map(({ outcome }) => outcome),
    ];
    const remarks = new Set(notes.flatMap((note) => note?.split('; ') ?? []));
    for (const remark of REMARKS_KNOWN_FROM.keys()) expect(remarks).toContain(remark);
  });
});
