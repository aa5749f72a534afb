import { describe, expect, it } from 'vitest';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { MapFigure, MapLayer } from '@/lib/figure/map-figure';
import { panelContext } from '@/lib/panels/context';
import { gulfMap } from '@/lib/panels/gulf-map';
import { incidentRecord } from '@/lib/panels/map/map-card-records';
import { incidentKind } from '@/lib/panels/map/map-incident-kinds';
import { LAYERS, layersParameter, PRESETS, shownLayers } from '@/lib/panels/map/map-layers';
import type { PanelView } from '@/lib/panels/panel';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW, decodeViewState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

interface Shown {
  readonly view: PanelView;
  readonly figure: MapFigure;
  readonly layer: (id: string) => MapLayer;
}

function shown(patch: Partial<ViewState>): Shown {
  const state = { ...DEFAULT_VIEW, ...patch };
  const view = gulfMap.build({ data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) });
  const figure = view.picture;
  if (figure?.kind !== 'map') throw new Error('no map');
  const layer = (id: string) => {
    const found = figure.layers.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no layer ${id}`);
    return found;
  };
  return { view, figure, layer };
}

const shape = ({ layer }: Shown, of: string, id: string) => layer(of).shapes.find((one) => one.id === id);

describe('the layers of the map', () => {
  it('are all there on every day, and none has failed', () => {
    for (const on of ['1990-08-02', '2026-03-31']) {
      const { figure } = shown({ on });
      expect(figure.layers.map(({ id }) => id).toSorted()).toEqual([...LAYERS].toSorted());
      expect(
        figure.layers.filter(({ status }) => status === 'failed').map(({ id }) => `${on} ${id}`),
      ).toEqual([]);
    }
  });

  it('have distinct names for all their marks', () => {
    const { figure } = shown({ on: '2026-08-16', past: 'all' });
    const names = figure.layers.flatMap(({ shapes }) =>
      shapes.flatMap(({ kind, name }) => (kind === 'area' ? [] : [name])),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('can be switched one by one by their links, and back', () => {
    const first = shown({ on: '2026-03-31' }).layer('bases');
    const { state } = decodeViewState(new URLSearchParams(first.toggle));
    expect(shownLayers(state)).toContain('bases');
    const back = decodeViewState(new URLSearchParams(shown(state).layer('bases').toggle)).state;
    expect(back.layers).toBeNull();
  });

  it('come in four sets and none, and leave the address alone where the set is the map’s own choice', () => {
    const { view } = shown({ layers: layersParameter(PRESETS.energy) });
    const presets = view.controls.find(({ id }) => id === 'presets');
    expect(presets?.options.map(({ label }) => label)).toEqual([
      'shipping',
      'forces',
      'energy',
      'everything',
      'nothing',
    ]);
    expect(presets?.options.find(({ isCurrent }) => isCurrent)?.label).toBe('energy');
    expect(layersParameter(['deployments', 'incidents', 'lanes', 'chokepoints'])).toBeNull();
    expect(shownLayers({ ...DEFAULT_VIEW, layers: [] })).toEqual([]);
  });
});

describe('a base', () => {
  it('is shown as attacked from the day of the report on, not before', () => {
    const attacked = dataAccess()
      .rows('bases')
      .find((row) => row.status_2026 === 'attacked_2026' && row.status_as_of !== null);
    if (attacked?.status_as_of == null) throw new Error('no attacked base');
    const sign = (on: string) => {
      const base = shape(shown({ on }), 'bases', `base-${attacked.id}`);
      return base?.kind === 'mark' ? base.sign : undefined;
    };
    expect(sign(attacked.status_as_of)).toBe('attacked');
    expect(sign('2026-01-05')).toBe('unsure');
  });
});

describe('a deployment known by the middle of a place on land', () => {
  it('is drawn as the circle of its uncertainty, unless that would cover the map', () => {
    const { layer } = shown({ on: '2026-03-31', layers: [...LAYERS] });
    const ids = layer('deployments').shapes.flatMap(({ kind, id }) => (kind === 'area' ? [id] : []));
    expect(ids).toEqual(expect.arrayContaining(['area-jordan', 'area-arabian-sea']));
    expect(ids).not.toContain('area-saudi-arabia');
    expect(ids).not.toContain('area-centcom-aor');
  });
});

describe('a pipeline', () => {
  it('has no state and no younger capacity before they were reported', () => {
    const before = shape(shown({ on: '2026-02-20' }), 'pipelines', 'pipeline-east-west');
    expect(before?.detail).toContain(
      'capacity reported later than this day; state on this day not in the data',
    );
    const after = shape(shown({ on: '2026-03-31' }), 'pipelines', 'pipeline-east-west');
    expect(after?.detail).toContain('5–7 mb/d; operating');
  });
});

describe('incidents', () => {
  it('are shown for the window that the reader chooses', () => {
    const count = (past: ViewState['past']) => shown({ on: '2026-08-16', past }).layer('incidents').count;
    const counts = (['30', '90', '365', 'all'] as const).map(count);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(count('30')).toBeLessThan(count('all'));
  });

  it('are of one kind each, by the words of their type', () => {
    const kinds = ['drone strike', 'projectile', 'gunfire and seizure', 'disabled by US strike'].map(
      incidentKind,
    );
    expect(kinds).toEqual(['drone', 'strike', 'seizure', 'strike']);
    expect(incidentKind('disabled by blockade force')).toBe('seizure');
  });

  it('can be narrowed by kind and by how sure they are, on the map and in the table', () => {
    const { view, layer } = shown({ on: '2026-08-16', layers: ['incidents'], filter: ['incident:drone'] });
    expect(layer('incidents').count).toBe(view.table.total);
    expect(view.table.rows.every(({ values }) => values[5] === 'drone')).toBe(true);
  });

  it('say which filter is not known', () => {
    expect(shown({ filter: ['incident:rain'] }).view.notes.join(' ')).toContain('“rain”');
  });
});

describe('the table of the map', () => {
  it('is sorted by any column, either way, with missing values last', () => {
    const names = (sort: string) =>
      shown({ on: '2026-03-31', layers: ['bases'], sort }).view.table.rows.map(({ values }) => values[0]);
    expect(names('name')).toEqual(names('-name').toReversed());
    const dates = shown({ on: '2026-03-31', layers: ['bases'], sort: '-date' }).view.table.rows;
    expect(dates.at(-1)?.values[2]).toBeNull();
    expect(dates[0]?.values[2]).not.toBeNull();
  });

  it('holds what the words of a search are found in', () => {
    const { view } = shown({ on: '2026-08-16', layers: ['bases', 'ports'], q: 'bandar abbas' });
    expect(view.table.total).toBeGreaterThan(1);
    expect(view.table.rows.every(({ cells }) => cells.join(' ').toLowerCase().includes('bandar'))).toBe(true);
  });

  it('names a column that it cannot be sorted by', () => {
    expect(shown({ sort: 'colour' }).view.notes.join(' ')).toContain('“colour”');
  });
});

describe('a card', () => {
  const card = (select: string, on = '2026-03-31') =>
    shown({ on, select, layers: [...LAYERS] }).figure.tools.card;

  it('of an area lists its records with dates, confidence and sources, and draws its uncertainty', () => {
    const { figure } = shown({ on: '2026-03-31', select: 'deployment-areas/gulf-of-oman' });
    expect(figure.selected?.radiusKm).toBe(200);
    const records = figure.tools.card?.records ?? [];
    expect(records.length).toBeGreaterThan(0);
    for (const { lines, links, confidence } of records) {
      expect(lines.join(' ')).toMatch(/(From|First reported) /);
      expect([links.length > 0, confidence !== null]).toEqual([true, true]);
    }
  });

  it('of an incident says what, when, where within how many kilometres, and who says so', () => {
    const row = dataAccess()
      .rows('shipping-incidents')
      .find(({ date, attributed_by: by }) => date.startsWith('2026-03') && by !== null);
    const found = card(`shipping-incidents/${row?.id}`);
    const record = found?.records[0];
    const lines = record?.lines ?? [];
    const begins = (word: string) => lines.some((line) => line.startsWith(word));
    for (const word of ['What: ', 'When: ', 'Where: ', 'Attributed to ', 'Reported by: ']) {
      expect(begins(word), word).toBe(true);
    }
    expect(lines.join(' ')).toMatch(/When: \d+ Mar 2026 \(UTC\)/);
    expect(lines.join(' ')).toMatch(/within \d+ km of the point/);
    expect(lines.join(' ')).toMatch(/Attributed to .+ by .+\./);
    expect(record?.links.length).toBeGreaterThan(0);
    expect(record?.links[0]?.label).not.toBe('source');
    expect(record?.confidenceText).not.toBe('');
    expect(found?.lines.join(' ')).toContain('last revised on');
  });

  it('begins a distance at its mark, and ends one that was begun', () => {
    const links = (start: string | null) =>
      shown({ select: 'chokepoints/hormuz', start }).figure.tools.card?.measure.map(
        ({ query }) => new URLSearchParams(query),
      ) ?? [];
    const [from] = links(null);
    expect(from?.get('start')).toMatch(/^26\.\d+,56\.\d+$/);
    const [again, to] = links('Fujairah');
    expect(again?.get('start')).toBe(from?.get('start'));
    expect([to?.get('start'), to?.get('finish')]).toEqual(['Fujairah', from?.get('start')]);
  });

  it('of any incident has at least one link and says when it happened', () => {
    const data = dataAccess();
    const context = panelContext({ data, state: DEFAULT_VIEW, clock: resolveClock(null, dataExtent()) });
    for (const row of data.rows('shipping-incidents')) {
      const { links, lines } = incidentRecord(context, row);
      expect(links.length, row.id).toBeGreaterThan(0);
      expect(lines[1], row.id).toMatch(/^When: \d+ \w+ \d{4} \(UTC\)$/);
    }
  });

  it('of a chokepoint compares its 7-day mean with the chosen baseline and shows the year before', () => {
    const found = card('chokepoints/hormuz');
    expect(found?.lines[0]).toContain('7.6 transit calls a day (7-day mean to 31 Mar 2026)');
    expect(found?.lines[0]).toContain('the mean of 2025');
    expect(found?.spark?.points.length).toBeGreaterThan(300);
  });

  it('lists the other marks that lie under it', () => {
    expect(card('chokepoints/hormuz')?.under.length).toBeGreaterThan(0);
  });

  it('opens for a record by the mark that it is part of', () => {
    const record = dataAccess()
      .rows('deployments')
      .find(
        ({ area_id: area, start_date: start, end_date: end }) =>
          area === 'gulf-of-oman' && start < '2026-03-31' && end === null,
      );
    expect(card(`deployments/${record?.id}`)?.ref).toBe('deployment-areas/gulf-of-oman');
  });

  it('that does not exist on this day is named in a note', () => {
    const { view, figure } = shown({ select: 'bases/nowhere' });
    expect(figure.tools.card).toBeNull();
    expect(view.notes.join(' ')).toContain('The chosen record is not on the map');
  });
});

describe('a search', () => {
  it('leads to the mark with its layer shown and its card open', () => {
    const { figure } = shown({ on: '2026-03-31', q: 'jask' });
    const [first] = figure.tools.search.results;
    const { state } = decodeViewState(new URLSearchParams(first?.query));
    expect(state.select).not.toBeNull();
    expect(state.at).not.toBeNull();
    expect(shown(state).figure.tools.card).not.toBeNull();
    expect(state.q).toBeNull();
  });

  it('says what it did not find', () => {
    expect(shown({ q: 'zzzz' }).figure.tools.search).toEqual({ asked: 'zzzz', results: [] });
  });
});
