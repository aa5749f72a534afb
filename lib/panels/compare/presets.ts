import type { MessageKey } from '@/lib/messages/catalogue';
import { DEFAULT_VIEW, serializeViewState, withState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';

interface Preset {
  readonly name: MessageKey;
  readonly view: Partial<ViewState>;
}

/** Iraq in Kuwait, Abqaiq, the exchange of April 2024, June 2025, the war of 2026. */
const FIVE_SHOCKS = ['1990-08-02', '2019-09-14', '2024-04-13', '2025-06-13', '2026-02-28'] as const;

const PRESETS: readonly Preset[] = [
  {
    name: 'compare.preset.hormuz',
    view: {
      series: ['brent-spot', 'transits-hormuz'],
      from: '2025-10-01',
      mean: 7,
      events: ['military', 'shipping'],
      filter: ['significance:5'],
    },
  },
  {
    name: 'compare.preset.buildUp',
    view: {
      series: ['deployments-open-us', 'brent-spot', 'statements-all', 'days-since-talks'],
      from: '2026-01-01',
      to: '2026-02-28',
      mode: 'multiples',
      events: ['diplomacy', 'military'],
    },
  },
  {
    name: 'compare.preset.redSea',
    view: {
      series: [
        'transits-bab-el-mandeb',
        'transits-suez',
        'transits-cape-of-good-hope',
        'incidents-area-red-sea',
      ],
      from: '2023-06-01',
      to: '2025-12-31',
      mode: 'multiples',
      every: 'week',
    },
  },
  {
    name: 'compare.preset.shocks',
    view: { series: ['brent-spot'], mode: 'index', align: FIVE_SHOCKS },
  },
  {
    name: 'compare.preset.apart',
    view: { series: ['brent-spot', 'wti-spot'], from: '2026-01-01' },
  },
];

/** A ready-made comparison: a name, and the query of its permalink. */
export interface PresetLink {
  readonly name: MessageKey;
  readonly query: string;
}

/** Presets are permalinks and nothing else. */
export function presetLinks(): readonly PresetLink[] {
  return PRESETS.map(({ name, view }) => ({
    name,
    query: serializeViewState(withState(DEFAULT_VIEW, view)).toString(),
  }));
}
