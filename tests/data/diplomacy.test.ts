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

describe('the rounds of talks', () => {
  it('are two in 2026 on the day of the article, with the earlier series before them', () => {
    const shown = view('negotiation-rounds', { on: ARTICLE });
    expect(shown.sentence).toContain(
      'In 2026, to 22 Feb 2026, 2 rounds of talks between the United States and Iran were held (6 Feb 2026 in Muscat; 17 Feb 2026 in Geneva).',
    );
    const own = entriesOf(shown).filter(({ date }) => date?.startsWith('2026'));
    expect(own.map(({ key, mark }) => [key, mark?.word])).toEqual([
      ['NR-2026-2', 'held'],
      ['NR-2026-1', 'held'],
    ]);
    expect(ledgerOf(shown).groups.map(({ heading }) => heading)).toEqual([
      'February 2026',
      'Oman-mediated 2025',
      'Vienna 2021-22',
      'P5+1 2013-15',
      'Algiers 1980-81',
    ]);
    expect(entry(shown, 'NR-2025-6').mark).toEqual({ shape: 'cross', word: 'announced, not held' });
    const since = entry(shown, 'NR-2026-2').facts.find(({ label }) => label === 'Since the round before');
    expect(since?.text).toBe('11 days');
  });

  it('give no outcome and no last day of a round that is under way', () => {
    const round = entry(view('negotiation-rounds', { on: '2026-05-10' }), 'NR-2026-PAP');
    expect({ word: round.mark?.word, margin: round.margin, texts: round.texts }).toEqual({
      word: 'under way',
      margin: 'since 2 May 2026',
      texts: [],
    });
  });

  it('say how old the last known state is', () => {
    const { sentence, state } = view('negotiation-rounds', { on: '2026-10-03' });
    expect(sentence).toContain('The record ends on 28 Sep 2026, 5 days before; nothing later is known here.');
    expect(state).toBe('partial');
  });

  it('stand in one row a mediator on the time axis', () => {
    const { picture } = view('mediators', { on: ARTICLE });
    const rows = picture?.kind === 'spans' ? picture.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ label }) => label)).toEqual(['Oman (8)']);
    expect(rows[0]?.marks.length).toBe(8);
  });
});

describe('the trust ledger', () => {
  it('knows of no end that is later than the clock', () => {
    const before = view('agreements', { on: '2018-05-07' });
    expect(entry(before, 'TR-JCPOA').mark?.word).toBe('in effect, no end on record');
    expect(JSON.stringify(entry(before, 'TR-JCPOA'))).not.toContain('2018');
    const after = entry(view('agreements', { on: '2018-05-08' }), 'TR-JCPOA');
    expect(after.mark?.word).toBe('ended or left by a party');
    expect(after.facts.find(({ label }) => label === 'Left by')?.text).toBe('United States');
    expect(after.texts.join()).not.toContain('2025');
  });

  it('shows a memorandum suspended between the first step away from it and its end', () => {
    const words = (on: string) => entry(view('agreements', { on }), 'TR-MOU');
    expect(words('2026-07-07').mark?.word).toBe('in effect, no end on record');
    const suspended = words('2026-07-19');
    expect(suspended.mark?.shape).toBe('half');
    expect(suspended.facts.find(({ label }) => label === 'Left by')?.text).toBe(
      'United States declared it over on 8 Jul 2026; Iran suspended it on 19 Jul 2026',
    );
    expect(words('2026-08-17').mark?.word).toBe('ended or left by a party');
  });
});

describe('sanctions', () => {
  it('count what was imposed, returned, lifted and proposed in the year to the clock', () => {
    expect(view('sanctions', { on: ARTICLE }).sentence).toContain(
      'In the twelve months to 22 Feb 2026: 2 imposed, 3 returned after relief, 0 lifted, 0 proposed.',
    );
  });

  it('are counted by body and month under what they did, with the total of all first', () => {
    const { picture } = view('sanctions', { on: '2026-09-21' });
    if (picture?.kind !== 'spans') throw new Error('no rows');
    const [all, ...effects] = picture.groups;
    const sum = (rows: (typeof picture.groups)[number]['rows']) =>
      rows.flatMap(({ bins }) => bins).reduce((total, { value }) => total + value, 0);
    const total = sum(all?.rows ?? []);
    expect(all?.rows.map(({ label }) => label)).toEqual([`All measures (${total})`]);
    expect(effects.map(({ label }) => label)).toEqual([
      'Imposed (9)',
      'Returned after relief (snapped back) (5)',
      'Lifted or eased (1)',
      'Proposed, not in force (2)',
    ]);
    expect(effects.reduce((most, { rows }) => most + sum(rows), 0)).toBe(total);
    const august = all?.rows[0]?.bins.find(({ from }) => from === Date.UTC(2026, 7, 1));
    expect(august?.value).toBe(6);
    expect(august?.query).toContain('as=marks');
  });

  it('tell effects apart by shape where each is drawn', () => {
    const { picture } = view('sanctions', { on: '2026-09-21', from: '1979-01-01', as: 'marks' });
    const marks =
      picture?.kind === 'spans' ? picture.groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks)) : [];
    expect(marks).toHaveLength(44);
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(4);
  });

  it('are narrowed by body and effect', () => {
    const { table } = view('sanctions', { filter: ['body:un-security-council', 'effect:snapback'] });
    expect(table.rows.map(({ values }) => values[0])).toEqual(['2025-09-28']);
  });
});

describe('who stands with whom', () => {
  const tiesAt = (patch: Partial<ViewState>) => {
    const { picture } = view('alignments', patch);
    if (picture?.kind !== 'ties') throw new Error('no ties');
    return picture;
  };

  it('draws no tie before it began or after it ended, and none without a start', () => {
    const ids = (on: string) => new Set(tiesAt({ on }).ties.map(({ id }) => id));
    expect(ids('2026-04-12').has('AL-024')).toBe(false);
    expect(ids('2026-04-13').has('AL-024')).toBe(true);
    expect(ids('2026-06-18').has('AL-024')).toBe(false);
    expect(ids(ARTICLE).has('AL-067')).toBe(false);
  });

  it('keeps every actor in its place whatever the clock says', () => {
    const places = (on: string) => tiesAt({ on }).actors.map(({ code, side, down }) => [code, side, down]);
    expect(places('1990-01-01')).toEqual(places('2026-10-03'));
  });

  it('draws the same ties as matrix and as network', () => {
    expect(tiesAt({ as: 'network' }).ties).toEqual(tiesAt({}).ties);
  });

  it('says what changed since a second day', () => {
    const { sentence } = view('alignments', { on: '2026-06-18', vs: '2026-04-13' });
    expect(sentence).toContain('one has ended (United States and Iran: naval blockade, since 13 Apr 2026)');
    const { notes } = view('alignments', { on: ARTICLE, vs: '2026-03-01', as: 'globe' });
    expect(notes.join(' ')).toContain('1 Mar 2026 is not before 22 Feb 2026');
    expect(notes.join(' ')).toContain('as=globe');
  });

  it('withholds remarks that tell of later days', () => {
    expect(JSON.stringify(view('alignments', { on: ARTICLE }).table)).not.toMatch(/2026 attacks|Direct war/);
  });
});

describe('statements', () => {
  it('are found by speaker, stance and word', () => {
    const { table } = view('statements', { filter: ['speaker:steve-witkoff'], q: 'curious' });
    expect(table.rows.map(({ receipt }) => receipt)).toEqual(['statements/ST-20260221-1']);
    expect(view('statements', { q: 'zebra' }).sentence).toContain('None of the 74 statements');
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
      ...data.rows('agreements').flatMap(({ status, trust_bearing: bearing }) => [status, bearing]),
      ...data.rows('bases').map(({ role }) => role),
    ];
    const remarks = new Set(notes.flatMap((note) => note?.split('; ') ?? []));
    for (const remark of REMARKS_KNOWN_FROM.keys()) expect(remarks).toContain(remark);
  });
});
