/** What the address of a view can say; the same parameters everywhere. Defaults are left out of addresses. */
export interface ViewState {
  /** The clock: an ISO day, or null for the last day that any dataset vouches for. */
  readonly on: string | null;
  /** First and last day of charts; null = the panel's own choice. */
  readonly from: string | null;
  readonly to: string | null;
  /** Map layers shown; null = the panel's own choice. */
  readonly layers: readonly string[] | null;
  /** Map centre and zoom; null = the panel's own choice. Three decimals, zoom in halves. */
  readonly at: { readonly lat: number; readonly lon: number; readonly zoom: number } | null;
  readonly series: readonly string[] | null;
  readonly mode: 'value' | 'index' | 'change' | 'multiples';
  /** Index date. */
  readonly base: string | null;
  /** Window of a moving mean in days, 1–90; null = the panel's own choice. */
  readonly mean: number | null;
  readonly every: 'day' | 'week' | 'month';
  /** Event tracks. */
  readonly events: readonly string[] | null;
  /** What "normal" means for the strait. */
  readonly baseline: 'mean-2025' | 'same-weeks-2025' | 'mean-2019';
  /** Scale of a chart's values, and whether small multiples share it. */
  readonly scale: 'linear' | 'log';
  readonly axes: 'free' | 'shared';
  /** Days or event ids that episodes are laid over each other at. */
  readonly align: readonly string[] | null;
  /** Days by which the second series is moved against the first; null = no lag view. */
  readonly lag: number | null;
  /** The figures of one release of the source, or the earlier ones beside them. */
  readonly vintage: 'present' | 'both';
  /** Which of a panel's pictures, and what its rows are grouped by; null = the panel's own choice. */
  readonly as: string | null;
  readonly by: string | null;
  /** What is kept, as `<facet>:<value>`; values of one facet add up, facets narrow each other. */
  readonly filter: readonly string[] | null;
  /** Words to search for. */
  readonly q: string | null;
  /** A second day, to compare the clock's day with. */
  readonly vs: string | null;
  /** How many days before the clock incidents are shown for. */
  readonly past: '90' | '30' | '365' | 'all';
  /** Reference of the record whose card is open. */
  readonly select: string | null;
  /** Column a table is sorted by; a leading `-` = descending. */
  readonly sort: string | null;
  /** Ends and speed of a measured way at sea: a place’s name or `lat,lon`; knots. */
  readonly start: string | null;
  readonly finish: string | null;
  readonly knots: number | null;
  /** Id of a pinned release of the data; null = the present one. */
  readonly release: string | null;
  readonly legend: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Words fall back on English where the catalogue has no others; numbers, dates and names do not. */
  readonly lang: 'en' | 'ar' | 'fa';
  readonly controls: 'none' | 'min' | 'full';
  readonly title: boolean;
}

/** A parameter that was ignored, for the visible note. */
export interface ViewProblem {
  readonly name: string;
  /** What was asked, cut to 80 characters, never markup. */
  readonly value: string;
  /** What would have been understood, in words. */
  readonly allowed: string;
}
