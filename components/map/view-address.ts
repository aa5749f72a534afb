/** What of a view does not change the shapes of a map. */
const NO_MATTER = ['at', 'select', 'q', 'sort', 'start', 'finish', 'knots'] as const;

/** Address of a picture's data whatever the view: a move of the map must not ask for the same data again. */
export function withoutView(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const params = new URLSearchParams(query);
  for (const name of NO_MATTER) params.delete(name);
  const rest = params.toString();
  return rest === '' ? path : `${path}?${rest}`;
}

/** Centre and zoom as an address holds them: three decimals, halves. */
export function roundedView(lat: number, lon: number, zoom: number) {
  const round = (value: number, steps: number) => Math.round(value * steps) / steps;
  return { lat: round(lat, 1000), lon: round(lon, 1000), zoom: round(zoom, 2) };
}
