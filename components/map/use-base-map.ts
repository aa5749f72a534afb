import { useMemo } from 'react';
import { useDataset } from '@/components/hooks/use-dataset';
import {
  BASEMAP_ADDRESS,
  type BaseLayer,
  type BaseMap,
  decodeBaseMap,
  decodeNames,
  type PlaceName,
} from '@/lib/figure/basemap';

/** What a prepared file holds, or null while it is on its way or when it is broken. */
function useDecoded<Value>(address: string | null, decode: (json: unknown) => Value) {
  const { data, error } = useDataset<unknown>(address);
  return useMemo(() => {
    if (data === undefined) return { value: null, hasFailed: error !== undefined };
    try {
      return { value: decode(data), hasFailed: false };
    } catch {
      return { value: null, hasFailed: true };
    }
  }, [data, error, decode]);
}

/**
 * The base map for the browser: land and names once wanted, the detailed Gulf once the zoom asks for it. Null
 * until all but the Gulf are there.
 */
export function useBaseMap(
  isWanted: boolean,
  needsGulf: boolean,
): { readonly base: BaseMap | null; readonly hasFailed: boolean } {
  const around = useDecoded<BaseLayer>(isWanted ? BASEMAP_ADDRESS.around : null, decodeBaseMap);
  const region = useDecoded<BaseLayer>(isWanted ? BASEMAP_ADDRESS.region : null, decodeBaseMap);
  const names = useDecoded<readonly PlaceName[]>(isWanted ? BASEMAP_ADDRESS.names : null, decodeNames);
  const gulf = useDecoded<BaseLayer>(isWanted && needsGulf ? BASEMAP_ADDRESS.gulf : null, decodeBaseMap);
  const base = useMemo(
    () =>
      around.value && region.value && names.value
        ? { around: around.value, region: region.value, names: names.value, gulf: gulf.value }
        : null,
    [around.value, region.value, names.value, gulf.value],
  );
  return { base, hasFailed: around.hasFailed || region.hasFailed || names.hasFailed };
}
