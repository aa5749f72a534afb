import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LeafletMap } from '@/components/map/leaflet-map';
import { drawMapFigure } from '@/lib/figure/draw-map-figure';
import type { MapFigure } from '@/lib/figure/map-figure';
import { mapWords } from '@/lib/figure/map-words';
import { createTranslator } from '@/lib/messages/translator';
import { BASE, badge, figureOf, layer, SHAPES } from '@/tests/unit/figure/map-sample';

const words = mapWords(createTranslator('en'), BASE.names);
const handle = { onLeave: vi.fn(), onMove: vi.fn(), onReady: vi.fn(), onSelect: vi.fn() };
const over = { selected: null, ways: [] };

function show(figure: MapFigure) {
  return render(
    <LeafletMap
      figure={figure}
      view={figure.view}
      base={BASE}
      words={words}
      isActive={false}
      over={over}
      tiles={null}
      {...handle}
    />,
  );
}

beforeAll(() => {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { get: () => 1400, configurable: true },
    clientHeight: { get: () => 400, configurable: true },
  });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the browser’s map', () => {
  it('draws the marks, names and words of the server’s picture', () => {
    const figure = figureOf([layer(SHAPES)]);
    const { container } = show(figure);
    const still = document.createElement('div');
    still.innerHTML = drawMapFigure(figure, BASE, { width: 1400, lang: 'en' });
    const textsOf = (root: Element) =>
      [...root.querySelectorAll('text')].map((text) => text.textContent).sort();
    expect(container.querySelectorAll('.narrows-mark')).toHaveLength(3);
    expect(textsOf(container)).toEqual(textsOf(still));
  });

  it('puts every name where the server’s picture has it', () => {
    const figure = figureOf([layer(SHAPES)]);
    const { container } = show(figure);
    const still = document.createElement('div');
    still.innerHTML = drawMapFigure(figure, BASE, { width: 1400, lang: 'en' });
    const namesOf = (root: Element) => root.querySelector('g[text-anchor="middle"][aria-hidden]')?.innerHTML;
    expect(namesOf(container)).toBe(namesOf(still));
    expect(namesOf(container)).toContain('Great Sea');
  });

  it('has land, borders, lanes and areas in one picture, the land undermost', () => {
    const { container } = show(figureOf([layer(SHAPES)]));
    const pictures = [...container.querySelectorAll('.leaflet-overlay-pane svg')];
    expect(pictures).toHaveLength(1);
    const [land, borders, ...shapes] = pictures[0]?.querySelectorAll(':scope > g > *') ?? [];
    expect(land?.getAttribute('data-land')).toBe('');
    expect(land?.querySelectorAll('path').length).toBeGreaterThan(2);
    expect(borders?.querySelectorAll('path').length).toBe(2);
    // The graticule, the area and the lane.
    expect(shapes.map(({ tagName }) => tagName)).toEqual(['path', 'path', 'path']);
  });

  it('makes marks buttons with distinct names, and each layer one stop', () => {
    const { container } = show(figureOf(SHAPES.map((shape) => layer([shape], { id: shape.id }))));
    const stops = [...container.querySelectorAll('.narrows-mark[tabindex="0"]')];
    expect(stops.map((stop) => stop.getAttribute('role'))).toEqual(['button', 'button', 'button']);
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Name of strait. Detail of strait',
      'Name of attack. Detail of attack',
      'Name of sea-badge. Detail of sea-badge',
    ]);
  });

  it('leads from mark to mark of a layer with the arrow keys, and keeps them from map and page', () => {
    const badges = [badge('east', [56, 25]), badge('west', [54, 25]), badge('mid', [55.1, 25])];
    const { container } = show(figureOf([layer(badges)]));
    const nameOf = (element: Element | null) => element?.getAttribute('aria-label');
    const stopsOf = () => [...container.querySelectorAll('.narrows-mark[tabindex="0"]')].map(nameOf);
    const [first] = container.querySelectorAll<HTMLElement>('.narrows-mark[tabindex="0"]');
    first?.focus();
    expect(nameOf(document.activeElement)).toContain('mid');
    const isGoingOn = fireEvent.keyDown(document.activeElement ?? container, { key: 'ArrowRight' });
    expect(isGoingOn).toBe(false);
    expect(nameOf(document.activeElement)).toContain('east');
    expect(stopsOf()).toEqual(['Name of east. Detail of east']);
    fireEvent.keyDown(document.activeElement ?? container, { key: 'Home' });
    expect(nameOf(document.activeElement)).toContain('west');
    expect(handle.onMove).not.toHaveBeenCalled();
  });

  it('selects a badge on Enter and on a click', () => {
    const { container } = show(figureOf([layer([badge('fleet', [54, 25], 2)])]));
    const stop = container.querySelector('.narrows-mark');
    if (stop === null) throw new Error('no badge');
    fireEvent.keyDown(stop, { key: 'Enter' });
    fireEvent.click(stop);
    expect(handle.onSelect.mock.calls).toEqual([['dataset-a/fleet'], ['dataset-a/fleet']]);
  });

  it('puts the zoom buttons before the marks', () => {
    const { container } = show(figureOf([layer(SHAPES)]));
    const all = [...container.querySelectorAll('a, .narrows-mark[tabindex="0"]')];
    expect(all.map((element) => element.getAttribute('aria-label')).slice(0, 2)).toEqual([
      'Zoom in',
      'Zoom out',
    ]);
  });

  it('says when it is drawn, and nothing about moves that the reader did not make', () => {
    const figure = figureOf([layer(SHAPES)]);
    const { rerender } = show(figure);
    expect(handle.onReady).toHaveBeenCalled();
    const view = { centre: [54, 26], zoom: 7 } as const;
    rerender(
      <LeafletMap
        figure={figure}
        view={view}
        base={BASE}
        words={words}
        isActive={false}
        over={over}
        tiles={null}
        {...handle}
      />,
    );
    expect(handle.onMove).not.toHaveBeenCalled();
  });

  it('leaves on Escape once it was entered', () => {
    const figure = figureOf([]);
    const { container } = render(
      <LeafletMap
        figure={figure}
        view={figure.view}
        base={BASE}
        words={words}
        isActive
        over={over}
        tiles={null}
        {...handle}
      />,
    );
    const box = container.querySelector('.leaflet-container');
    if (box === null) throw new Error('no map');
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(handle.onLeave).toHaveBeenCalledOnce();
  });
});
