'use client';

import { useSearchParams } from 'next/navigation';

/** Release that the page's address pins, for links that must keep it; null for the present data. */
export function usePinnedRelease(): string | null {
  // Outside of a router there is no address to read.
  const params: URLSearchParams | null = useSearchParams();
  return params?.get('release') ?? null;
}
