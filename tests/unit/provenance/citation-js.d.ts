declare module '@citation-js/core' {
  /** Reads citations in the formats of its plugins. */
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
