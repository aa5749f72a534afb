import { isMessageKey } from '@/lib/messages/catalogue';
import type { PanelContext } from '@/lib/panels/context';

/** Words of a value of the data, by the key that its name makes; the value itself where the catalogue has none. */
export function wordOf({ t }: PanelContext, group: string, value: string): string {
  const key = `map.${group}.${value}`;
  return isMessageKey(key) ? t(key) : value.replaceAll('_', ' ');
}
