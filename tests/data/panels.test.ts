import { describe, expect, it } from 'vitest';
import { splitReceiptRef } from '@/lib/api/addresses';
import { dataExtent } from '@/lib/datasets/extent';
import { findReceipt } from '@/lib/datasets/find-receipt';
import { dataAccess } from '@/lib/datasets/store';
import { receiptOfPoint } from '@/lib/figure/receipt-link';
import type { TimeFigure } from '@/lib/figure/time-figure';
import { createTranslator } from '@/lib/messages/translator';
import type { PanelView } from '@/lib/panels/panel';
import { buildPanel, findPanel, PANELS, panelIds } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

function view(id: string, patch: Partial<ViewState> = {}): PanelView {
  const panel = findPanel(id);
  if (panel === null) throw new Error(`no panel ${id}`);
  const state = { ...DEFAULT_VIEW, ...patch };
  const clock = resolveClock(state.on, dataExtent());
  return panel.build({ data: dataAccess(), state, clock });
}

/** Every figure on a time axis that a picture is made of. */
function figuresOf(picture: PanelView['picture']): readonly TimeFigure[] {
  if (picture?.kind === 'stack') return picture.figures;
  return picture?.kind === 'time' ? [picture] : [];
}

/** References behind everything that a reader can click in a panel. */
function receiptsOf({ table, picture, numbered }: PanelView): readonly string[] {
  const rows = [...table.rows, ...numbered].map(({ receipt }) => receipt);
  const drawn = () => {
    switch (picture?.kind) {
      case 'figures':
        return picture.figures.map(({ receipt }) => receipt);
      case 'list':
        return picture.entries.map(({ receipt }) => receipt);
      case 'ledger':
        return picture.groups.flatMap(({ entries }) =>
          entries.flatMap(({ receipt, links }) => [receipt, ...links.map((link) => link.receipt)]),
        );
      case 'ties':
        return picture.ties.map(({ receipt }) => receipt);
      case 'map':
        return picture.layers.flatMap(({ shapes }) => shapes.flatMap(({ receipts }) => receipts));
      case 'bars':
        return picture.groups.flatMap(({ rows: each }) =>
          each.flatMap(({ bars }) => bars.flatMap(({ parts }) => parts.map(({ receipt }) => receipt))),
        );
      case 'spans':
        return picture.groups.flatMap(({ rows: lines }) =>
          lines.flatMap(({ bars, marks }) => [...bars, ...marks].map(({ receipt }) => receipt)),
        );
      case 'time':
      case 'stack':
        return figuresOf(picture).flatMap((figure) => [
          ...[...figure.bars, ...figure.dots].map(({ receipt }) => receipt),
          ...figure.lines.flatMap((line) =>
            line.segments.flatMap(({ points }) => points.map(([at]) => receiptOfPoint(line, at))),
          ),
        ]);
      default:
        return [];
    }
  };
  return [...new Set([...rows, ...drawn()])].filter((reference) => reference !== null);
}

describe('the status sentence', () => {
  it('says on 20 February 2026 that the strait is open, above the mean of 2025', () => {
    expect(view('strait-status', { on: '2026-02-20' }).sentence).toBe(
      'As of 20 Feb 2026, the Strait of Hormuz is open to commercial shipping: 100.0 transit calls a day (7‑day mean), 109\u202f% of the mean of 2025 (91.5 a day).',
    );
  });

  it('says on 31 March 2026 that the strait is effectively closed', () => {
    const { sentence } = view('strait-status', { on: '2026-03-31' });
    expect(sentence).toContain('is effectively closed to commercial shipping: 7.6 transit calls a day');
  });

  it('never dates a count later than its last day, and says that nothing later is known', () => {
    const { sentence, state } = view('strait-status');
    expect(sentence).toMatch(/^As of 16 Aug 2026, the Strait of Hormuz was effectively closed/);
    expect(sentence).toContain('nothing later is known');
    expect(state).toBe('partial');
  });

  it('follows the chosen baseline', () => {
    const { sentence } = view('strait-status', { on: '2026-02-20', baseline: 'mean-2019' });
    expect(sentence).toContain('135\u202f% of the mean of 2019 (74.3 a day)');
  });

  it('never takes a baseline from the future of the clock', () => {
    const { sentence, table } = view('strait-status', { on: '2023-06-01' });
    expect(sentence).toContain('the mean of 2022');
    expect(JSON.stringify(table)).not.toContain('2025');
  });

  it('explains an empty strait before the first count', () => {
    const { sentence, state, picture } = view('strait-status', { on: '2015-01-01' });
    expect(state).toBe('empty');
    expect(picture).toBeNull();
    expect(sentence).toContain('the counts begin on 1 Jan 2019');
  });
});

/** Thousands of receipts are looked up for a chart of daily counts: long on a busy machine. */
const RECEIPTS_MS = 30_000;

describe('every panel', () => {
  const days = [
    '1900-01-01',
    '1990-08-02',
    '2019-06-13',
    '2026-02-20',
    '2026-03-31',
    '2026-08-16',
    '2050-01-01',
  ];

  it.each(panelIds())('%s shows nothing dated after the clock', (id) => {
    for (const on of days) {
      const { table, picture } = view(id, { on });
      const dates = table.rows.flatMap(({ values }) =>
        values.filter((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)),
      );
      for (const date of dates) expect(String(date) <= on, `${id} at ${on} shows ${date}`).toBe(true);
      for (const { lines } of figuresOf(picture)) {
        const points = lines.flatMap(({ segments }) => segments.flatMap(({ points: all }) => all));
        for (const [at] of points) expect(at).toBeLessThanOrEqual(Date.parse(`${on}T00:00:00Z`));
      }
    }
  });

  it.each(panelIds())('%s has a sentence, a title and sources on every day', (id) => {
    for (const on of days) {
      const { sentence, title, sources, state } = view(id, { on });
      expect(sentence.length).toBeGreaterThan(20);
      expect(title.length).toBeGreaterThan(3);
      expect(sources.length).toBeGreaterThan(0);
      expect(state).not.toBe('failed');
    }
  });

  it.each(panelIds())('%s gives every table row a receipt, unless the row is derived', (id) => {
    const derived = new Set(['compare', 'strait-status']);
    const { table } = view(id, { on: '2026-03-31' });
    for (const { receipt } of table.rows) {
      if (!derived.has(id)) expect(receipt, id).not.toBeNull();
    }
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
  });

  it.each(panelIds())(
    '%s leads only to receipts that exist and name a source',
    (id) => {
      for (const on of ['2019-06-20', '2026-02-20', '2026-03-31', '2026-08-16', '2026-10-10']) {
        for (const reference of receiptsOf(view(id, { on }))) {
          const { datasetId, resource, key } = splitReceiptRef(reference);
          const receipt = findReceipt(datasetId, resource, key, createTranslator('en'));
          expect(receipt?.sources.length, `${on}: ${reference}`).toBeGreaterThan(0);
        }
      }
    },
    RECEIPTS_MS,
  );

  it('is built whole even when its data cannot be read', () => {
    const broken = {
      ...dataAccess(),
      rows: () => {
        throw new Error('broken file');
      },
    };
    const clock = resolveClock(null, dataExtent());
    for (const panel of PANELS) {
      const { state, sentence } = buildPanel(panel, { data: broken, state: DEFAULT_VIEW, clock });
      expect(['failed', 'partial']).toContain(state);
      expect(sentence.length).toBeGreaterThan(20);
    }
  });
});

describe('the figures of the board', () => {
  it('marks the Brent value of 2 October 2026 as not confirmed', () => {
    const { picture, table, caveats } = view('oil-prices');
    const row = table.rows.find(({ values }) => values[0] === '2026-10-02');
    expect(row?.cells.slice(1, 2)).toEqual(['135.51']);
    expect(row?.values[4]).toBe('unconfirmed');
    expect(caveats.join(' ')).toContain('not confirmed');
    const ring = picture?.kind === 'time' ? picture.dots.find(({ shape }) => shape === 'ring') : undefined;
    expect(ring?.receipt).toBe('brent-spot-daily/2026-10-02');
  });

  it('keeps weeks without a report on carriers as gaps', () => {
    const { picture } = view('carrier-presence', { on: '2026-05-26', from: '2026-03-01', to: '2026-05-26' });
    const bars = picture?.kind === 'time' ? picture.bars : [];
    const weeks = bars.map(({ from }) => new Date(from).toISOString().slice(0, 10));
    expect(weeks).toContain('2026-04-13');
    expect(weeks).not.toContain('2026-04-20');
    expect(weeks).not.toContain('2026-04-27');
  });

  it('never draws a mean over the seam between two versions of the counts', () => {
    const { picture } = view('chokepoint-transits', { on: '2026-08-16', mean: 7 });
    const hormuz = picture?.kind === 'time' ? picture.lines.find(({ id }) => id === 'hormuz') : undefined;
    const days = hormuz?.segments.flatMap(({ points }) =>
      points.map(([at]) => new Date(at).toISOString().slice(0, 10)),
    );
    expect(days).toContain('2026-07-13');
    expect(days).not.toContain('2026-07-15');
    expect(days).toContain('2026-07-20');
  });

  it('shows on 20 February 2026 two rounds of talks behind it and one carrier in the area', () => {
    const { picture } = view('key-figures', { on: '2026-02-20' });
    const figures = picture?.kind === 'figures' ? picture.figures : [];
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    expect(byId.get('talks')?.dateText).toBe('17 Feb 2026');
    expect(byId.get('carriers')?.value).toBe('1');
    expect(byId.get('brent')?.unit).toBe('USD/bbl');
  });

  it('puts one badge on an area and never adds up ships', () => {
    const { picture } = view('gulf-map', { on: '2026-02-20' });
    const layer = picture?.kind === 'map' ? picture.layers.find(({ id }) => id === 'deployments') : undefined;
    const badges = layer?.shapes.filter(({ kind }) => kind === 'badge') ?? [];
    expect(new Set(badges.map(({ id }) => id)).size).toBe(badges.length);
    expect(badges.length).toBeGreaterThan(5);
    const records = badges.reduce((sum, { receipts }) => sum + receipts.length, 0);
    expect(records).toBeLessThanOrEqual(layer?.count ?? 0);
  });

  it('calls an actor and a ship by one name, whatever a row calls them', () => {
    const texts = JSON.stringify(view('gulf-map', { on: '2024-02-01' }));
    expect(texts).toContain('attributed to Ansar Allah (Houthis)');
    expect(texts).not.toContain('attributed to Houthis');
    expect(view('carrier-presence', { on: '2026-02-20' }).sentence).toContain('USS Abraham Lincoln');
  });

  it('ends every chart at the clock, even when the address asks for later days', () => {
    const { sentence, table } = view('chokepoint-transits', { on: '2026-02-20', to: '2026-08-01' });
    expect(sentence).toContain('to 20 Feb 2026');
    expect(table.rows[0]?.values[0]).toBe('2026-02-20');
  });

  it('makes up no date for a report that is later than the clock', () => {
    const { table } = view('gulf-map', { on: '2026-02-20' });
    const row = table.rows.find(
      ({ cells }) => cells[0]?.includes('Patriot') && cells[2]?.startsWith('since'),
    );
    expect(row?.cells[2]).toBe('since 12 Feb 2026');
    expect(row?.cells[3]).toContain('Reports go on after this day');
  });

  it('says how many of the open records are old', () => {
    expect(view('gulf-map', { on: '2026-08-16' }).sentence).toMatch(
      /\d+ of them last reported more than sixty days/,
    );
  });

  it('takes only rounds with the United States for the last talks', () => {
    const { picture } = view('key-figures', { on: '2026-08-26' });
    const talks = picture?.kind === 'figures' ? picture.figures.find(({ id }) => id === 'talks') : undefined;
    expect(talks?.unit).not.toContain('Iran-Oman');
  });

  it('says that a mean is missing behind the seam, not that nothing is known', () => {
    const { sentence } = view('strait-status', { on: '2026-07-17' });
    expect(sentence).toContain('As of 13 Jul 2026');
    expect(sentence).toContain('Single days are counted to 17 Jul 2026');
    expect(sentence).not.toContain('nothing later is known');
  });

  it('marks doubtful WTI values like those of Brent', () => {
    const { sentence, table } = view('oil-prices');
    expect(sentence).toMatch(/WTI spot at 96\.24 on 6 Oct 2026 \(flagged\)/);
    expect(table.rows.find(({ values }) => values[0] === '2026-09-25')?.values[5]).toBe('unconfirmed');
  });

  it('shows no oil flow before its source was published', () => {
    const ring = (on: string) => {
      const { picture } = view('gulf-map', { on });
      const layer =
        picture?.kind === 'map' ? picture.layers.find(({ id }) => id === 'chokepoints') : undefined;
      return layer?.shapes.find(({ id }) => id === 'chokepoint-hormuz')?.detail;
    };
    expect(ring('2026-02-20')).toContain('2024');
    expect(ring('2026-03-31')).toContain('2025');
  });
});
