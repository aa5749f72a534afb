import type { Tone } from '@/lib/figure/time-figure';
import type { PanelContext } from './context';
import type { PanelView } from './panel';

type Item = PanelView['legend'][number];

const MARKS = [
  ['us', 'force-us', 'square'],
  ['iran', 'force-iran', 'diamond'],
  ['others', 'force-other', 'circle'],
  ['ring', 'ink', 'ring'],
  ['attack', 'alarm', 'cross'],
  ['seizure', 'alarm', 'square'],
  ['drone', 'alarm', 'triangle'],
] as const satisfies readonly (readonly [string, Tone, NonNullable<Item['mark']>])[];

const LANES = [
  ['lane', 'solid'],
  ['ocean', 'dashed'],
] as const satisfies readonly (readonly [string, Item['dash']])[];

/** What the marks and lines of the map mean. */
export function mapLegend({ t }: PanelContext): PanelView['legend'] {
  return [
    ...MARKS.map(
      ([id, tone, mark]): Item => ({ label: t(`panels.map.legend.${id}`), tone, dash: 'solid', mark }),
    ),
    ...LANES.map(
      ([id, dash]): Item => ({ label: t(`panels.map.legend.${id}`), tone: 'ink-soft', dash, mark: 'line' }),
    ),
  ];
}
