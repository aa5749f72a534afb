'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useMemo, useOptimistic, useTransition } from 'react';
import { decodeViewState, PARAMETER_NAMES, viewAddress, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import { askAhead } from './ask-ahead';

/** Whether a change of the view can be undone with the browser's back button. */
export type ViewHistory = 'replace' | 'push';

/** The view of the page's address, and the only way to change it. */
export interface ViewControl {
  /** The view asked for: the address's, or the one on its way there. */
  readonly state: ViewState;
  /** True until the page of the view asked for has arrived. */
  readonly isPending: boolean;
  readonly setState: (patch: Partial<ViewState>, options?: { readonly history?: ViewHistory }) => void;
  /** Address of this page in the changed view; parameters that are no view's stay. */
  readonly addressWith: (patch: Partial<ViewState>) => string;
}

const VIEW_NAMES: ReadonlySet<string> = new Set(PARAMETER_NAMES);

/** Reads the view from the address and writes changes back to it, where every part of the page sees them. */
export function useViewState(): ViewControl {
  const params = useSearchParams();
  const path = usePathname();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const committed = useMemo(() => decodeViewState(params).state, [params]);
  const [state, show] = useOptimistic(committed);

  const addressWith = (patch: Partial<ViewState>) => {
    const others = new URLSearchParams([...params].filter(([name]) => !VIEW_NAMES.has(name))).toString();
    const address = viewAddress(path, withState(state, patch));
    if (others === '') return address;
    return `${address}${address.includes('?') ? '&' : '?'}${others}`;
  };

  const setState: ViewControl['setState'] = (patch, { history = 'replace' } = {}) => {
    const address = addressWith(patch);
    if (patch.on) askAhead(patch.on);
    startTransition(() => {
      show(withState(state, patch));
      router[history](address, { scroll: false });
    });
  };

  return { state, isPending, setState, addressWith };
}
