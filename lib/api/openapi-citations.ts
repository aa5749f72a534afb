import type { Translate } from '@/lib/messages/translator';
import { schemaRef } from '@/lib/schema/openapi-components';
import { getPath, type Operation, type Part } from './openapi-responses';

type Shared = Pick<Operation, 'tag' | 'parameters'> & { readonly id: string; readonly title: string };

/** The two paths of a citation, given what they share and their addresses. */
export function citationPaths(
  { id, title, ...shared }: Shared,
  addresses: { readonly bib: string; readonly csl: string },
  t: Translate,
): readonly (readonly [string, Part])[] {
  const bib = { id: `${id}.bib`, summary: t('api.openapi.bib', { title }), type: 'application/x-bibtex' };
  const csl = {
    id: `${id}.csl.json`,
    summary: t('api.openapi.csl', { title }),
    type: 'application/vnd.citationstyles.csl+json',
  };
  return [
    [addresses.bib, getPath({ ...shared, ...bib, schema: { type: 'string' } }, t)],
    [addresses.csl, getPath({ ...shared, ...csl, schema: schemaRef('Citation') }, t)],
  ];
}

/** The two feeds. */
export function feedPaths(t: Translate): Part {
  const summary = t('api.openapi.feed');
  const feed = (id: string, type: string, schema: Part) =>
    getPath({ id, tag: 'about', summary, type, schema }, t);
  return {
    '/feed.json': feed('feed.json', 'application/feed+json', { type: 'object' }),
    '/feed.xml': feed('feed.xml', 'application/atom+xml', { type: 'string' }),
  };
}
