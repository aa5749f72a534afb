import { keepMarkup } from '@/components/ui/markup-store';
import { SentOnce } from '@/components/ui/sent-once';
import { escapeXml } from '@/lib/figure/xml';
import type { Translate } from '@/lib/messages/translator';
import { type Cited, citationBibtex, citationCsl, citationText } from '@/lib/provenance/citation';
import styles from './citation.module.css';

interface CitationProps {
  readonly cited: Cited;
  /** Downloads of the same. */
  readonly addresses: { readonly bib: string; readonly csl: string };
  /** Everything that the markup depends on besides what is cited. */
  readonly storeKey: string;
  readonly isDocument: boolean;
  /** Unfolded from the start. */
  readonly open?: boolean;
  readonly t: Translate;
}

/** One of the three forms, to be read, selected and copied; copying by button needs scripts, selecting does not. */
function block(id: string, label: string, text: string, copy: string): string {
  const rows = Math.min(12, text.split('\n').length + (text.includes('\n') ? 0 : 3));
  return [
    `<div class="${styles.block}">`,
    `<label for="${id}">${escapeXml(label)}</label>`,
    `<button type="button" class="${styles.copy}" data-copy="${id}">${escapeXml(copy)}</button>`,
    `<textarea id="${id}" readonly rows="${rows}" spellcheck="false" class="${styles.text}">${escapeLines(text)}</textarea>`,
    '</div>',
  ].join('');
}

/** The text line by line: escaping makes blanks of line ends. A first line end would be dropped. */
function escapeLines(text: string): string {
  return text.split('\n').map(escapeXml).join('\n');
}

function markupOf({ cited, t }: CitationProps): string {
  const id = (form: string) => `cite-${cited.id}-${form}`;
  const csl = JSON.stringify([citationCsl(cited, t)], null, 2);
  const copy = t('releases.cite.copy');
  return [
    block(id('text'), t('releases.cite.asText'), citationText(cited, t), copy),
    block(id('bibtex'), t('releases.cite.asBibtex'), citationBibtex(cited, t).trimEnd(), copy),
    block(id('csl'), t('releases.cite.asCsl'), csl, copy),
  ].join('');
}

/** How to quote a panel or a dataset: as text, BibTeX and CSL-JSON, with release, dates and permalink. */
export function Citation(props: CitationProps) {
  const { cited, addresses, isDocument, open = false, t } = props;
  const { storeKey, markup } = keepMarkup(`${props.storeKey} cite`, () => markupOf(props));
  return (
    <details className={styles.citation} data-citation={cited.id} open={open}>
      <summary>{t('releases.cite.summary')}</summary>
      <SentOnce storeKey={storeKey} markup={isDocument ? null : markup} />
      <p className={styles.files}>
        <a href={addresses.bib}>{t('releases.cite.bibFile')}</a>
        <a href={addresses.csl}>{t('releases.cite.cslFile')}</a>
      </p>
    </details>
  );
}
