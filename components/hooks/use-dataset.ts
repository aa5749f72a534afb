import { useEffect } from 'react';
import useSWR from 'swr';
import { noteShown } from './ask-ahead';

/** Thrown where an address of the API answers with an error. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  constructor(
    readonly address: string,
    readonly status: number,
  ) {
    super(`${status} from ${address}`);
  }
}

async function fetchJson(address: string) {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new AnswerError(address, response.status);
  return response.json();
}

/** The data do not change during a visit: asked for once, and the old answer stays until the new one is there. */
const OPTIONS = {
  revalidateIfStale: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  keepPreviousData: true,
  errorRetryCount: 2,
} as const;

/** Answer of an address of our API, which is also its key in the cache; null waits. */
export function useDataset<Answer>(address: string | null) {
  useEffect(() => (address === null ? undefined : noteShown(address, fetchJson)), [address]);
  const { data, error, isLoading } = useSWR<Answer, Error>(address, fetchJson, OPTIONS);
  return { data, error, isLoading };
}
