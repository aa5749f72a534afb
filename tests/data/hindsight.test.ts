import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { periodsIn } from '@/lib/panels/diplomacy/known-words';
import type { PanelView } from '@/lib/panels/panel';
import { findPanel, panelIds } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

const DAYS = [
  '1990-08-02',
  '2019-06-13',
  '2025-06-30',
  '2026-02-22',
  '2026-03-31',
  '2026-06-30',
  '2026-08-16',
];

/** Parts of a view that are no texts about the records: references, choices, and what is said of the method. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'receipt',
  'receipts',
  'ref',
  'query',
  'href',
  'controls',
  'sources',
  'caveats',
  'notes',
  'legend',
]);

/** Days that texts may name before they come, and why. */
const KNOWN_AHEAD: readonly RegExp[] = [
  // The mandate had this end from its first day on.
  /EU NAVFOR Aspides \(mandate to February 2026\)/,
  // An agreement's text set the end of its licence or window.
  /was to run to/,
  // What the records of statuses cover, said where they say nothing.
  /statuses was compiled for 2026/,
];

function textsOf(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const each of value) textsOf(each, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) if (!PASSED_OVER.has(key)) textsOf(each, found);
  }
}

function viewsOn(id: string, on: string): readonly PanelView[] {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const clock = resolveClock(on, dataExtent());
  const own = { ...DEFAULT_VIEW, on };
  const states = panel.understands.includes('as')
    ? [own, { ...own, as: 'tracks', from: '1979-01-01' }]
    : [own];
  return states.map((state) => panel.build({ data: dataAccess(), state, clock }));
}

/** Periods named in the text that begin after the day, up to the end of all data. */
function laterPeriods(text: string, on: string): readonly string[] {
  if (KNOWN_AHEAD.some((known) => known.test(text))) return [];
  const { last } = dataExtent();
  return periodsIn(text).filter((period) => period > on.slice(0, period.length) && period <= last);
}

/** Panels whose layers or notes name the state of their own sources; tests of their rooms hold the clock there. */
const ELSEWHERE: ReadonlySet<string> = new Set(['gulf-map', 'oil-prices']);
const IDS = panelIds().filter((id) => !ELSEWHERE.has(id));

describe('no text of a panel names a day after the clock', () => {
  it.each(IDS)(
    '%s',
    (id) => {
      for (const on of DAYS) {
        for (const view of viewsOn(id, on)) {
          // The sentence of an empty panel says when its records begin.
          const { sentence, ...rest } = view;
          const texts = new Set<string>(view.state === 'empty' ? [] : [sentence]);
          textsOf(rest, texts);
          const late = [...texts].filter((text) => laterPeriods(text, on).length > 0);
          expect(late, `${id} at ${on}`).toEqual([]);
        }
      }
    },
    30_000,
  );
});

describe('what came later is not in the words of a record either', () => {
  const words = (id: string, on: string) => {
    const found = new Set<string>();
    for (const view of viewsOn(id, on)) textsOf(view, found);
    return [...found].join('\n');
  };

  it('knows on 22 February 2026 of no war, no fallen leader and no third round', () => {
    for (const id of IDS) {
      const text = words(id, '2026-02-22');
      expect(text, id).not.toMatch(/\bwar began\b|overtaken by war|Operation Epic Fury|Ali Khamenei killed/i);
      expect(text, id).not.toMatch(/third round of indirect talks|Islamabad Memorandum|Economic Outcast/i);
    }
  });

  it('knows on 31 March 2026 of no ceasefire, no blockade and no memorandum', () => {
    for (const id of IDS) {
      const text = words(id, '2026-03-31');
      expect(text, id).not.toMatch(/two-week ceasefire|naval blockade|memorandum\b(?! restoring)/i);
      expect(text, id).not.toMatch(/later became|afterwards|in the following/i);
    }
  });

  it('names a span of rounds by its first year alone until the last has come', () => {
    expect(words('negotiation-rounds', '2014-06-01')).toContain('P5+1 since 2013');
    expect(words('negotiation-rounds', '2015-07-14')).toContain('P5+1 2013-15');
  });

  it('says that the protocol was stopped twice only once it was', () => {
    expect(words('agreements', '2019-06-13')).not.toContain('Stopped twice');
    expect(words('agreements', '2021-02-23')).toContain('Stopped twice by Iran');
  });
});

it('losses are counted once their span is over, on the map and in the list of forces', () => {
  const textOn = (id: string, on: string) => JSON.stringify(viewsOn(id, on).map(({ table }) => table.rows));
  for (const id of ['gulf-map', 'force-timeline']) {
    expect(textOn(id, '2026-03-05')).toContain('Iranian naval losses');
    expect(textOn(id, '2026-03-05')).not.toContain('Iranian naval losses (first week)');
    expect(textOn(id, '2026-03-06')).toContain('Iranian naval losses (first week)');
  }
});
