import 'server-only';
import { headers } from 'next/headers';
import { publicOrigin } from '@/app/public-origin';
import { readView } from '@/app/read-view';
import type { PageContext } from '@/components/panels/page-context';
import { receiptAddress } from '@/lib/api/addresses';
import { tileSource } from '@/lib/api/tiles';
import { readBaseMap } from '@/lib/datasets/basemap';
import { type OpenedData, releaseName } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import { unknownLayers } from '@/lib/panels/map/map-layers';

export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A browser that updates a page it already has asks by script; everything else asks for a document. */
async function isDocumentRequest(): Promise<boolean> {
  return (await headers()).get('sec-fetch-dest') !== 'empty';
}

/** A page's context, and the data behind it for pages that show more than panels. */
export interface OpenedPage {
  readonly page: PageContext;
  readonly data: OpenedData;
}

/** Everything a page needs, from its address alone. */
export async function openPage(path: string, searchParams: SearchParams): Promise<OpenedPage> {
  const { input, data, problems } = readView(await searchParams);
  const { state } = input;
  const page = {
    input,
    problems: [...problems, ...unknownLayers(state)],
    path,
    tiles: tileSource(process.env),
    baseMap: readBaseMap(),
    dataKey: data.store.dataChecksum(),
    quoted: {
      release: data.release?.id ?? null,
      releaseName: releaseName(data),
      origin: publicOrigin(await headers()),
    },
    receiptHref: (reference: string) => receiptAddress(reference, state.release),
    isDocument: await isDocumentRequest(),
    t: createTranslator(state.lang).t,
    // The server's log is where a broken dataset is reported.
    onError: (error: unknown) => console.error(error),
  };
  return { page, data };
}

/** Everything a page of panels needs, from its address alone. */
export async function readPage(path: string, searchParams: SearchParams): Promise<PageContext> {
  return (await openPage(path, searchParams)).page;
}
