import { formatNumber } from '@/lib/units/format';

/** How many records a layer has on a day. */
export interface LayerCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Words with slots: `{layer}`, `{count}` and `{by}`. */
export interface ChangeWords {
  readonly lang: string;
  readonly more: string;
  readonly fewer: string;
  /** No count of a layer that is shown has changed. */
  readonly same: string;
}

/** What the map shows on a day, of the layers that are switched on. */
export interface MapDay {
  /** The day in words. */
  readonly day: string;
  readonly layers: readonly LayerCount[];
}

/** What a step of the clock changed, layer by layer, in words; layers that were only switched are left out. */
export function changeText(before: MapDay, after: MapDay, words: ChangeWords): string {
  const number = (value: number) => formatNumber(value, { lang: words.lang });
  const old = new Map(before.layers.map(({ id, count }) => [id, count]));
  const changes = after.layers.flatMap(({ id, label, count }) => {
    const by = count - (old.get(id) ?? count);
    if (by === 0) return [];
    const form = by > 0 ? words.more : words.fewer;
    return [
      form
        .replace('{layer}', label)
        .replace('{count}', number(count))
        .replace('{by}', number(Math.abs(by))),
    ];
  });
  return `${after.day}: ${changes.length === 0 ? words.same : changes.join('; ')}.`;
}
