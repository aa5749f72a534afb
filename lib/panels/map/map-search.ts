import type { MapSearch } from '@/lib/figure/map-tools';
import type { Position } from '@/lib/geo/position';
import type { PanelContext } from '@/lib/panels/context';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import { placeOf } from './map-card';
import { type BuiltLayer, type LayerId, layersParameter, shownLayers } from './map-layers';
import { matches } from './map-table';

/** Most results of a search that are listed. */
const MOST = 12;
/** Zoom at which a result is shown. */
const RESULT_ZOOM = 8;

/** What a result changes in the view: there, with its card open and its layer shown. */
function patchOf(context: PanelContext, id: LayerId, ref: string, at: Position | null) {
  const shown = shownLayers(context.state);
  const layers = shown.includes(id) ? context.state.layers : layersParameter([...shown, id]);
  const view = at === null ? {} : { at: { lat: at[1], lon: at[0], zoom: RESULT_ZOOM } };
  return { select: ref, q: null, layers, ...view };
}

/** Marks whose words hold all words of the search; names that begin with it come first. */
export function mapSearch(context: PanelContext, built: readonly BuiltLayer[]): MapSearch {
  const { q } = context.state;
  if (q === null) return { asked: '', results: [] };
  const asked = q.toLowerCase();
  const found = built.flatMap(({ id, layer, records }) => {
    const named = new Set(records.filter((record) => matches(record, q)).map(({ receipt }) => receipt));
    return layer.shapes.flatMap((shape) => {
      const { ref, name } = shape;
      const isHit =
        name.toLowerCase().includes(asked) || shape.receipts.some((receipt) => named.has(receipt));
      if (ref === null || shape.kind === 'area' || !isHit) return [];
      const query = serializeViewState(withState(context.state, patchOf(context, id, ref, placeOf(shape))));
      const rank = name.toLowerCase().startsWith(asked) ? 0 : name.toLowerCase().includes(asked) ? 1 : 2;
      return [{ rank, link: { label: name, detail: layer.label, query: query.toString() } }];
    });
  });
  const results = found.toSorted((a, b) => a.rank - b.rank).map(({ link }) => link);
  return { asked: q, results: results.slice(0, MOST) };
}
