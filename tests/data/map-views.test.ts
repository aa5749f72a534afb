import { describe, expect, it } from 'vitest';
import { readBaseMap } from '@/lib/datasets/basemap';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import type { MapFigure } from '@/lib/figure/map-figure';
import { furnitureOf } from '@/lib/figure/map-furniture';
import { BADGE_SIZE, frameOf, layoutMap, type MapLayout } from '@/lib/figure/map-layout';
import { MAP_PICTURE_WIDTH } from '@/lib/figure/map-view';
import { doBoxesOverlap, type LabelBox } from '@/lib/geo/labels';
import { gulfMap } from '@/lib/panels/gulf-map';
import { LAYERS } from '@/lib/panels/map/map-layers';
import { resolveClock } from '@/lib/view-state/clock';
import { DEFAULT_VIEW } from '@/lib/view-state/codec';

const PLACES = {
  Hormuz: [26.5, 56.4],
  'the northern Gulf': [29, 49.8],
  'Bab el-Mandeb': [12.7, 43.3],
  Suez: [30, 32.6],
} as const;
const DAYS = ['2026-02-20', '2026-03-31', '2026-08-16'] as const;
const ZOOMS = [4, 5, 6, 7, 8, 9, 10] as const;
const base = readBaseMap();

/** The map of a day with every layer and every incident on it. */
function figureOn(on: string): MapFigure {
  const state = { ...DEFAULT_VIEW, on, layers: [...LAYERS], past: 'all' as const };
  const { picture } = gulfMap.build({ data: dataAccess(), state, clock: resolveClock(on, dataExtent()) });
  if (picture?.kind !== 'map') throw new Error('no map');
  return picture;
}

const square = (centre: LabelBox['centre'], side: number): LabelBox => ({
  centre,
  width: side,
  height: side,
  rotate: 0,
});

interface Named {
  readonly name: string;
  readonly box: LabelBox;
}

/** What must not be covered: words of the map and its badges. */
function wordsOf({ names, lineLabels }: MapLayout): readonly Named[] {
  return [
    ...names.map(({ text, box }) => ({ name: text, box })),
    ...lineLabels.map(({ text, box }) => ({ name: text, box })),
  ];
}

const thingsOf = ({ badges, rings }: MapLayout): readonly Named[] => [
  ...badges.map(({ shape, at }) => ({ name: shape.name, box: square(at, BADGE_SIZE) })),
  ...rings.map(({ shape, at }) => ({ name: shape.name, box: square(at, 2 * shape.radiusPx * Math.SQRT1_2) })),
];

const clashes = (one: Named, others: readonly Named[]) =>
  others.filter(({ box }) => doBoxesOverlap(one.box, box)).map(({ name }) => `${one.name} on ${name}`);

describe('the map with everything on', () => {
  for (const on of DAYS) {
    const figure = figureOn(on);
    for (const [place, [lat, lon]] of Object.entries(PLACES)) {
      it(`lets no words touch others, a badge, a ring or the furniture over ${place} on ${on}`, () => {
        for (const zoom of ZOOMS) {
          const frame = { ...frameOf(figure, MAP_PICTURE_WIDTH), centre: [lon, lat] as const, zoom };
          const layout = layoutMap(figure, frame, base, 'en');
          const words = wordsOf(layout);
          const furniture = furnitureOf(frame).map((box) => ({ name: 'the furniture', box }));
          const found = words.flatMap((word, index) =>
            clashes(word, [...words.slice(index + 1), ...thingsOf(layout), ...furniture]),
          );
          expect(found, `zoom ${zoom}`).toEqual([]);
          expect(layout.names.length).toBeGreaterThan(0);
        }
      });
    }
  }
});
