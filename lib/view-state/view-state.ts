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
  readonly theme: 'auto' | 'light' | 'dark';
  readonly lang: 'en';
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
