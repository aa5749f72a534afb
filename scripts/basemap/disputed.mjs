/**
 * Borders of the region that are drawn dotted, because the line itself or the territory on one side of it is
 * under dispute. `between` names two countries as the source does (ISO 3166-1 numeric, or the source's name
 * where it has no code); `within` narrows the rule to a stretch: [west, south, east, north] in degrees.
 * The reasons, and lines that were considered and left solid, are in docs/basemap.md.
 */
export const DISPUTED_BORDERS = [
  { id: 'israel-palestine', between: ['376', '275'] },
  { id: 'golan', between: ['376', '760'] },
  { id: 'blue-line', between: ['376', '422'] },
  { id: 'halayeb', between: ['818', '729'], within: [33.1, 21, 38, 24] },
  { id: 'sudan-south-sudan', between: ['729', '728'] },
  { id: 'somaliland', between: ['706', 'Somaliland'] },
  { id: 'ras-doumeira', between: ['262', '232'], within: [43, 12, 44, 13] },
  { id: 'jammu-and-kashmir', between: ['356', '586'], within: [73, 32.3, 75.4, 38] },
  { id: 'jammu-and-kashmir', between: ['156', '586'] },
  { id: 'sir-creek', between: ['356', '586'], within: [67, 23, 68.72, 23.98] },
  { id: 'cyprus', between: ['196', 'N. Cyprus'] },
  { id: 'cyprus', between: ['196', 'Cyprus U.N. Buffer Zone'] },
  { id: 'cyprus', between: ['N. Cyprus', 'Cyprus U.N. Buffer Zone'] },
];

/** Areas in the source whose outlines are no border between states: military base areas. */
export const OMITTED = ['Dhekelia', 'Akrotiri'];
