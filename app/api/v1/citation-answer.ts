import type { CitationFormat } from '@/lib/api/citation-formats';
import { type Answer, textAnswer } from '@/lib/api/respond';
import type { Translate } from '@/lib/messages/translator';
import { BIBTEX_TYPE, type Cited, CSL_TYPE, citationBibtex, citationCsl } from '@/lib/provenance/citation';

/** The citation as a file for reference managers. */
export function citationAnswer(format: CitationFormat, cited: Cited, t: Translate): Answer {
  if (format === 'bib') return textAnswer(BIBTEX_TYPE, citationBibtex(cited, t));
  return textAnswer(CSL_TYPE, JSON.stringify([citationCsl(cited, t)]));
}
