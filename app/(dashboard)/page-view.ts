import 'server-only';
import { headers } from 'next/headers';
import type { PageContext } from '@/components/panels/page-context';
import { readBaseMap } from '@/lib/datasets/basemap';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess, releaseId } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import { unknownLayers } from '@/lib/panels/gulf-map';
import { resolveClock } from '@/lib/view-state/clock';
import { parseViewState } from '@/lib/view-state/parse-view-state';

export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A browser that updates a page it already has asks by script; everything else asks for a document. */
async function isDocumentRequest(): Promise<boolean> {
  return (await headers()).get('sec-fetch-dest') !== 'empty';
}

/** Everything a page of panels needs, from its address alone. */
export async function readPage(path: string, searchParams: SearchParams): Promise<PageContext> {
  const { state, problems } = parseViewState(await searchParams);
  return {
    input: { data: dataAccess(), state, clock: resolveClock(state.on, dataExtent()) },
    problems: [...problems, ...unknownLayers(state)],
    path,
    baseMap: readBaseMap(),
    release: releaseId(),
    isDocument: await isDocumentRequest(),
    t: createTranslator(state.lang).t,
    // The server's log is where a broken dataset is reported.
    onError: (error) => console.error(error),
  };
}
