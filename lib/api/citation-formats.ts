/** Endings of the addresses that answer with a citation of a panel or a dataset. */
export const CITATION_FORMATS = ['bib', 'csl.json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** True for the ending of a citation. */
export function isCitationFormat(format: string): format is CitationFormat {
  return CITATION_FORMATS.some((known) => known === format);
}
