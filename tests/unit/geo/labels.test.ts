import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doBoxesOverlap, isBoxInside, type LabelBox, placeLabels } from '@/lib/geo/labels';

const box = (x: number, y: number, width = 40, height = 10, rotate = 0): LabelBox => ({
  centre: [x, y],
  width,
  height,
  rotate,
});
const anyBox = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 5, max: 120 }),
    fc.integer({ min: 5, max: 20 }),
    fc.integer({ min: -90, max: 90 }),
  )
  .map(([x, y, width, height, rotate]) => box(x, y, width, height, rotate));

describe('labels', () => {
  it('overlap when they share area, not when they touch', () => {
    expect(doBoxesOverlap(box(0, 0), box(39, 0))).toBe(true);
    expect(doBoxesOverlap(box(0, 0), box(40, 0))).toBe(false);
  });

  it('overlap by their turned shape, not by the box around it', () => {
    const slanted = box(0, 0, 100, 10, 45);
    expect(doBoxesOverlap(slanted, box(30, -30, 10, 10))).toBe(false);
    expect(doBoxesOverlap(slanted, box(30, 30, 10, 10))).toBe(true);
  });

  it('never overlap each other or an obstacle, and never leave the frame', () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { maxLength: 25 }),
        fc.array(anyBox, { maxLength: 5 }),
        (boxes, obstacles) => {
          const wishes = boxes.map((choice, rank) => ({ value: rank, rank, choices: [choice] }));
          const placed = placeLabels(wishes, obstacles, [0, 0, 400, 300]).map((label) => label.box);
          for (const [index, one] of placed.entries()) {
            expect(isBoxInside(one, [0, 0, 400, 300])).toBe(true);
            expect(
              [...obstacles, ...placed.slice(index + 1)].some((other) => doBoxesOverlap(one, other)),
            ).toBe(false);
          }
        },
      ),
    );
  });

  it('give the place to the lower rank and the next choice to the other', () => {
    const wishes = [
      { value: 'second', rank: 2, choices: [box(50, 50), box(50, 80)] },
      { value: 'first', rank: 1, choices: [box(50, 50)] },
      { value: 'third', rank: 3, choices: [box(50, 50)] },
    ];
    const placed = placeLabels(wishes, [], [0, 0, 200, 200]);
    expect(placed.map(({ value, choice }) => [value, choice])).toEqual([
      ['first', 0],
      ['second', 1],
    ]);
  });

  it('come out the same every time', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 20 }), (boxes) => {
        const wishes = boxes.map((choice, rank) => ({ value: rank, rank: rank % 3, choices: [choice] }));
        const place = () => placeLabels(wishes, [], [0, 0, 400, 300]);
        expect(place()).toEqual(place());
      }),
    );
  });
});
