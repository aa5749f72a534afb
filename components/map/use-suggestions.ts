import { useMemo } from 'react';
import { useDataset } from '@/components/hooks/use-dataset';
import { BASEMAP_ADDRESS, decodeNames, type PlaceName } from '@/lib/figure/basemap';
import { findPlaces } from '@/lib/figure/find-places';
import type { MapFigure } from '@/lib/figure/map-figure';
import type { Position } from '@/lib/geo/position';
import { LAYERS, type LayerId } from '@/lib/panels/map/map-layers';
import { useMapFigure } from './use-map-figure';

/** Something on the map that a search may go to. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** What opens its card; null for names of places. */
  readonly ref: string | null;
  readonly layer: LayerId | null;
  readonly at: Position;
  readonly zoom: number;
}

const MOST = 8;
const MARK_ZOOM = 8;

/** Every mark of the map with a card, whether its layer is shown or not. */
function marksOf(figure: MapFigure): readonly Suggestion[] {
  return figure.layers.flatMap((layer) => {
    const known = LAYERS.find((id) => id === layer.id) ?? null;
    return layer.shapes.flatMap((shape) => {
      if (shape.kind === 'area' || shape.ref === null) return [];
      const at = shape.kind === 'line' ? shape.points[Math.floor(shape.points.length / 2)] : shape.at;
      if (at === undefined) return [];
      const { id, name, ref } = shape;
      return [{ id, label: name, detail: layer.label, ref, layer: known, at, zoom: MARK_ZOOM }];
    });
  });
}

function namesFrom(json: unknown): readonly PlaceName[] {
  try {
    return json === undefined ? [] : decodeNames(json);
  } catch {
    return [];
  }
}

/** Names that begin with the text come before those that only hold it. */
function best(marks: readonly Suggestion[], text: string): readonly Suggestion[] {
  const place = ({ label }: Suggestion) => label.toLowerCase().indexOf(text);
  return marks
    .filter((mark) => place(mark) >= 0)
    .toSorted((a, b) => Number(place(a) > 0) - Number(place(b) > 0));
}

interface Asked {
  readonly address: string;
  readonly isWanted: boolean;
  readonly text: string;
  readonly placeWord: string;
}

/** Suggestions for what is typed; null until the map's data are there. */
export function useSuggestions({ address, isWanted, text, placeWord }: Asked): readonly Suggestion[] | null {
  const { figure } = useMapFigure(address, isWanted);
  const { data } = useDataset<unknown>(isWanted ? BASEMAP_ADDRESS.names : null);
  const names = useMemo(() => namesFrom(data), [data]);
  const marks = useMemo(() => (figure === null ? null : marksOf(figure)), [figure]);
  return useMemo(() => {
    const asked = text.trim();
    if (marks === null || asked === '') return null;
    const places = findPlaces(names, asked).map(
      ({ id, label, at, zoom }): Suggestion => ({
        id: `place-${id}`,
        label,
        detail: placeWord,
        ref: null,
        layer: null,
        at,
        zoom,
      }),
    );
    return [...places.slice(0, 3), ...best(marks, asked.toLowerCase())].slice(0, MOST);
  }, [marks, names, text, placeWord]);
}
