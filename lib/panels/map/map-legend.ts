import type { MapKey, MapLayer } from '@/lib/figure/map-figure';
import { lineStyle } from '@/lib/figure/map-paint';
import type { Tone } from '@/lib/figure/time-figure';
import type { PanelView } from '@/lib/panels/panel';

type Item = PanelView['legend'][number];

const TONES: Readonly<Partial<Record<MapKey['role'], Tone>>> = {
  incident: 'alarm',
  'force-us': 'force-us',
  'force-iran': 'force-iran',
  'force-other': 'force-other',
  chokepoint: 'ink',
  event: 'ink',
  pipeline: 'series-5',
  'pipeline-partial': 'series-5',
};

function itemOf({ label, role, symbol }: MapKey): Item {
  const dash = symbol === 'line' && lineStyle(role).dash !== null ? 'dashed' : 'solid';
  return { label, tone: TONES[role] ?? 'ink-soft', dash, mark: symbol };
}

/** What the marks and lines of the shown layers mean, each words once: for stills, which have no layer switch. */
export function mapLegend(layers: readonly MapLayer[]): PanelView['legend'] {
  const keys = layers
    .filter(({ shown }) => shown)
    .flatMap((layer) => layer.keys)
    .filter(({ letter, fill, symbol }) => letter === null && (fill === 'solid' || symbol === 'ring'));
  const labels = new Set<string>();
  return keys.filter(({ label }) => !labels.has(label) && labels.add(label)).map(itemOf);
}
