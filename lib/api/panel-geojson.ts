import type { TableOfValues } from './csv';

type Place = readonly [number, number];

/** The part of a map's shape that its place is read from. */
interface ShapeOfPlace {
  readonly kind: string;
  readonly receipts: readonly string[];
  readonly points?: readonly Place[];
  readonly rings?: readonly (readonly Place[])[];
}

/** What of a panel's picture the places of its rows are read from; only maps have layers. */
export type PictureOfPlaces = {
  readonly kind: string;
  readonly layers?: readonly { readonly shapes: readonly ShapeOfPlace[] }[];
} | null;

function lineOf(shapes: readonly ShapeOfPlace[]) {
  const line = shapes.find(({ points }) => points !== undefined);
  return line?.points === undefined ? null : { type: 'LineString', coordinates: line.points };
}

/**
 * A map's table as GeoJSON (RFC 7946): one feature a row, in the order of the table, with the values of its
 * columns and its receipt; lines as lines, everything else as the point of its latitude and longitude; no
 * geometry where the place is not known.
 */
export function panelGeojson({
  table,
  picture,
}: {
  readonly table: TableOfValues;
  readonly picture: PictureOfPlaces;
}): string {
  const shapes = (picture?.layers ?? []).flatMap((layer) => layer.shapes);
  const byReceipt = new Map<string, ShapeOfPlace[]>();
  for (const shape of shapes) {
    for (const receipt of shape.receipts) byReceipt.set(receipt, [...(byReceipt.get(receipt) ?? []), shape]);
  }
  const features = table.rows.map(({ values, receipt }) => {
    const properties = Object.fromEntries(table.columns.map(({ id }, index) => [id, values[index] ?? null]));
    const { lat, lon } = properties;
    const isPoint = typeof lat === 'number' && typeof lon === 'number';
    const line = receipt === null ? null : lineOf(byReceipt.get(receipt) ?? []);
    return {
      type: 'Feature',
      geometry: isPoint ? { type: 'Point', coordinates: [lon, lat] } : line,
      properties: { ...properties, receipt },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
