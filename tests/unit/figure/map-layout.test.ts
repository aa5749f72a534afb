import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapFigure } from '@/lib/figure/map-figure';
import { deskEdges, furnitureOf } from '@/lib/figure/map-furniture';
import { frameOf, layoutMap } from '@/lib/figure/map-layout';
import { HOME_VIEW, MAP_PICTURE_WIDTH, narrowShift } from '@/lib/figure/map-view';
import { doBoxesOverlap } from '@/lib/geo/labels';
import { originOf, unproject } from '@/lib/geo/mercator';
import { BASE, badge, figureOf, layer, mark, SHAPES } from './map-sample';

const layoutOf = (figure: ReturnType<typeof figureOf>) =>
  layoutMap(figure, frameOf(figure, MAP_PICTURE_WIDTH), BASE, 'en');

describe('the layout of a map', () => {
  it('places rings, marks, badges and the names of the zoom', () => {
    const layout = layoutOf(figureOf([layer(SHAPES)]));
    expect(layout.rings).toHaveLength(1);
    expect(layout.marks).toHaveLength(1);
    expect(layout.badges).toHaveLength(1);
    expect(layout.names.map(({ name }) => name.id)).toEqual(['Great Sea', 'Town', 'Isle']);
  });

  it('leaves out layers that are not shown or have failed', () => {
    const figure = figureOf([layer(SHAPES, { shown: false }), layer(SHAPES, { status: 'failed' })]);
    const { rings, marks, badges } = layoutOf(figure);
    expect([...rings, ...marks, ...badges]).toEqual([]);
  });

  it('leaves out what lies outside the region', () => {
    expect(layoutOf(figureOf([layer([mark('far', [70, 25]), badge('farther', [55, 40])])])).marks).toEqual(
      [],
    );
  });

  it('moves a badge aside rather than letting it cover another, and remembers its place', () => {
    const { badges } = layoutOf(
      figureOf([layer([badge('small', [56, 22], 1), badge('large', [56, 22], 9)])]),
    );
    const [small, large] = badges;
    expect(large?.moved).toBeNull();
    expect(small?.moved).toEqual(large?.at);
    expect(small?.at).not.toEqual(large?.at);
  });

  it('lets marks with a letter stand beside each other, and keeps others at their exact place', () => {
    const lettered = (id: string) => ({ ...mark(id, [56, 22]), letter: 'A' });
    const { marks } = layoutOf(
      figureOf([layer([lettered('a'), lettered('b'), lettered('c'), mark('d', [56, 22])])]),
    );
    const [a, b, c, d] = marks;
    expect(a?.moved).toBeNull();
    expect([b?.moved, c?.moved]).toEqual([a?.at, a?.at]);
    expect(d?.at).toEqual(a?.at);
    for (const [one, other] of [
      [a, b],
      [a, c],
      [b, c],
    ]) {
      const [dx, dy] = [0, 1].map((axis) => Math.abs((one?.at[axis] ?? 0) - (other?.at[axis] ?? 0)));
      expect(Math.max(dx ?? 0, dy ?? 0)).toBeGreaterThanOrEqual(12);
    }
  });

  it('never lets a name cover another name, a badge or a ring', () => {
    const place = fc.tuple(fc.integer({ min: 510, max: 590 }), fc.integer({ min: 210, max: 290 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const badges = places.map(([lon, lat], index) => badge(`b${index}`, [lon / 10, lat / 10], index + 1));
        const layout = layoutOf(figureOf([layer([...SHAPES, ...badges])]));
        const boxes = layout.names.map(({ box }) => box);
        const squares = layout.badges.map(({ at }) => ({ centre: at, width: 22, height: 22, rotate: 0 }));
        for (const [index, one] of boxes.entries()) {
          const others = [...squares, ...boxes.slice(index + 1)];
          expect(others.some((other) => doBoxesOverlap(one, other))).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the great waters whatever the data', () => {
    const crowd = Array.from({ length: 9 }, (_, index) =>
      badge(`b${index}`, [56.6 + index / 10, 23.5], index + 1),
    );
    const { names } = layoutOf(figureOf([layer(crowd)]));
    expect(names.map(({ name }) => name.id)).toContain('Great Sea');
  });

  it('keeps names and badges out of the corners that hold scale, credit and buttons', () => {
    const frame = frameOf(figureOf([], 7), MAP_PICTURE_WIDTH);
    const [left, top] = originOf(frame);
    const corners = [
      [280, 380],
      [1120, 380],
      [1120, 20],
    ] as const;
    const all = corners.map(([x, y], index) => badge(`b${index}`, unproject([left + x, top + y], 7)));
    const figure = figureOf([layer(all)], 7);
    const { badges, names } = layoutMap(figure, frame, BASE, 'en');
    const drawn = [
      ...badges.map(({ at }) => ({ centre: at, width: 22, height: 22, rotate: 0 })),
      ...names.map(({ box }) => box),
    ];
    const hidden = drawn.filter((box) => furnitureOf(frame).some((other) => doBoxesOverlap(box, other)));
    expect(hidden).toEqual([]);
    expect(badges).toHaveLength(3);
  });

  it('cuts no name at the sides of a desk’s box', () => {
    const figure = figureOf([], 7.5);
    for (const lon of [50.3, 51.3, 52.3]) {
      const frame = { ...frameOf(figure, MAP_PICTURE_WIDTH), centre: [lon + 2, 25] as const };
      const { names } = layoutMap(figure, frame, BASE, 'en');
      expect(names.some(({ box }) => deskEdges(frame).some((edge) => doBoxesOverlap(box, edge)))).toBe(false);
    }
  });

  it('has its middle where narrow boxes have theirs, as long as the reader has not moved it', () => {
    const home: MapFigure = { ...figureOf([]), view: HOME_VIEW };
    const frame = frameOf(home, MAP_PICTURE_WIDTH);
    const [right, down] = narrowShift(HOME_VIEW);
    expect(layoutMap(home, frame, BASE, 'en').middle).toEqual([700 + right, 200 + down]);
    expect(layoutMap(home, { ...frame, zoom: 7 }, BASE, 'en').middle).toEqual([700, 200]);
  });

  it('writes the first name in the language asked for, and the others beside it', () => {
    const figure = figureOf([]);
    const frame = frameOf(figure, MAP_PICTURE_WIDTH);
    const sea = layoutMap(figure, frame, BASE, 'fa').names[0];
    expect(sea?.text).toBe('نام');
    expect(sea?.local).toBe('اسم');
  });
});
