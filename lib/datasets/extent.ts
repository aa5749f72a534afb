import 'server-only';
import type { Extent } from '@/lib/view-state/clock';
import { presentData } from './store';

/** First and last day of the present data; a view takes those of its release (app/read-view.ts). */
export function dataExtent(): Extent {
  return presentData().store.extent();
}
