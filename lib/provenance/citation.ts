import type { Translate } from '@/lib/messages/translator';
import type { CslItem } from '@/lib/schema/citation';
import { formatDate } from '@/lib/time/format-date';

/** What is quoted: a panel in a view, or a dataset. */
export interface Cited {
  readonly kind: 'panel' | 'dataset';
  readonly id: string;
  readonly title: string;
  /** The clock's day of the view; null for a dataset, which is quoted whole. */
  readonly on: string | null;
  /** Name of the data: a release's id, or `unreleased-…`. */
  readonly release: string;
  /** Newest day of the data. */
  readonly date: string;
  /** Address that shows the same for ever, as far as the data are released. */
  readonly permalink: string;
  /** Datasets behind it, with the last day that each vouches for. */
  readonly sources: readonly {
    readonly title: string;
    readonly attribution: string;
    readonly asOf: string | null;
  }[];
}

/** Media types of the files. */
export const BIBTEX_TYPE = 'application/x-bibtex; charset=utf-8';
export const CSL_TYPE = 'application/vnd.citationstyles.csl+json';

const SITE = 'Narrows';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dateParts = (day: string) => day.split('-').map(Number);

/** Key of the item: letters, digits and hyphens. */
function keyOf({ id, on, release }: Cited): string {
  return [SITE.toLowerCase(), id, on, release]
    .flatMap((part) => part ?? [])
    .join('-')
    .replaceAll('.', '-');
}

function titleOf({ title, on }: Cited, t: Translate): string {
  return on === null ? title : t('releases.cite.title', { title, on: formatDate(on, 'day', 'en') });
}

/** Where the figures are from, and how far each dataset reaches. */
function noteOf({ sources, release }: Cited, t: Translate): string {
  const parts = sources.map(({ title, attribution, asOf }) =>
    t('releases.cite.source', {
      title,
      attribution: attribution.replace(/\.$/, ''),
      to: asOf === null ? '' : formatDate(asOf, 'day', 'en'),
      dated: asOf === null ? 'no' : 'yes',
    }),
  );
  return `${t('releases.cite.release', { release })} ${parts.join(' ')}`.trim();
}

/** The citation in words. */
export function citationText(cited: Cited, t: Translate): string {
  const date = formatDate(cited.date, 'day', 'en');
  return t('releases.cite.text', {
    site: SITE,
    title: titleOf(cited, t),
    date,
    note: noteOf(cited, t),
    address: cited.permalink,
  });
}

/** The citation as one item of CSL-JSON; `issued` is the newest day of the release's data. */
export function citationCsl(cited: Cited, t: Translate): CslItem {
  return {
    id: keyOf(cited),
    type: 'dataset',
    title: titleOf(cited, t),
    author: [{ literal: SITE }],
    publisher: SITE,
    issued: { 'date-parts': [dateParts(cited.date)] },
    version: cited.release,
    URL: cited.permalink,
    note: noteOf(cited, t),
  };
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words with the signs that mean something to LaTeX written as words. */
function latex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/** Addresses stand as they are; braces, which would end the value, are written as an address may. */
const plainAddress = (address: string) => address.replaceAll('{', '%7B').replaceAll('}', '%7D');

/** The citation as a BibTeX entry, UTF-8. Braces keep the title's capitals. */
export function citationBibtex(cited: Cited, t: Translate): string {
  const [year = 0, month = 1, day = 1] = dateParts(cited.date);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{{${SITE}}}`],
    ['title', `{{${latex(titleOf(cited, t))}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? 'jan'],
    ['day', `{${day}}`],
    ['version', `{${latex(cited.release)}}`],
    ['publisher', `{${SITE}}`],
    ['url', `{${plainAddress(cited.permalink)}}`],
    ['note', `{${latex(noteOf(cited, t))}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}
