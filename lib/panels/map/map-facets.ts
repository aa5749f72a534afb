import type { MapRole } from '@/lib/figure/map-figure';
import type { MapChoice } from '@/lib/figure/map-tools';
import type { PanelContext } from '@/lib/panels/context';
import { makeControl, toggled } from '@/lib/panels/controls';
import type { Confidence } from '@/lib/schema/status';
import { incidentKind } from './map-incident-kinds';
import { wordOf } from './map-word';

/** Facets that the map's records can be narrowed by, each with its values. */
const FACETS = {
  confidence: ['confirmed', 'reported', 'claimed'],
  party: ['us', 'iran', 'others'],
  incident: ['strike', 'drone', 'seizure', 'other'],
} as const;
const NAMES = ['confidence', 'party', 'incident'] as const;
type Facet = (typeof NAMES)[number];

const PARTY: Readonly<Partial<Record<MapRole, string>>> = {
  'force-us': 'us',
  'force-iran': 'iran',
  'force-other': 'others',
};

const valuesOf = (facet: Facet): readonly string[] => FACETS[facet];

function chosen(context: PanelContext, facet: Facet): readonly string[] {
  return (context.state.filter ?? []).flatMap((item) => {
    const [name, value = ''] = item.split(':');
    return name === facet && valuesOf(facet).includes(value) ? [value] : [];
  });
}

function keeps(context: PanelContext, facet: Facet, value: string): boolean {
  const wanted = chosen(context, facet);
  return wanted.length === 0 || wanted.includes(value);
}

/** Whether a record of that confidence is kept. */
export function keepsConfidence(context: PanelContext, confidence: Confidence): boolean {
  return keeps(context, 'confidence', confidence);
}

/** Whether the forces of that group are kept. */
export function keepsParty(context: PanelContext, role: MapRole): boolean {
  return keeps(context, 'party', PARTY[role] ?? '');
}

/** Whether incidents of that type are kept. */
export function keepsIncident(context: PanelContext, type: string): boolean {
  return keeps(context, 'incident', incidentKind(type));
}

/** Values asked for that a facet of the map does not have, in words; facets of other panels are passed over. */
export function unknownFilters(context: PanelContext): readonly string[] {
  return (context.state.filter ?? []).flatMap((item) => {
    const [name, value = ''] = item.split(':');
    const facet = NAMES.find((one) => one === name);
    if (facet === undefined || valuesOf(facet).includes(value)) return [];
    return [context.t('map.unknownFilter', { facet, value, known: valuesOf(facet).join(', ') })];
  });
}

/** The facets as rows of links. */
export function filterChoices(context: PanelContext): readonly MapChoice[] {
  const { state, t } = context;
  return NAMES.map((facet) =>
    makeControl(state, {
      id: facet,
      label: t(`map.facet.${facet}`),
      options: valuesOf(facet).map((value) => ({
        label: wordOf(context, facet, value),
        patch: { filter: toggled(state.filter, `${facet}:${value}`) },
        isCurrent: chosen(context, facet).includes(value),
      })),
    }),
  );
}
