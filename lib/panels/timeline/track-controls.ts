import type { PanelContext } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { withFacet } from '@/lib/panels/filters';
import type { PanelControl } from '@/lib/panels/panel';
import type { ChosenEntries } from './choose-entries';
import { type TimelineEntry, TRACKS } from './entries';

/** Actors that have a choice of their own: those named most often. */
const MOST_ACTORS = 8;
const DIRECTIONS = ['escalatory', 'de-escalatory', 'neutral'] as const;
const CONFIDENCES = ['confirmed', 'reported', 'claimed'] as const;
const SIGNIFICANCES = ['5', '4', '3', '2', '1'] as const;

interface FacetWords {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
}

function facetControl(context: PanelContext, chosen: ChosenEntries, facet: FacetWords): PanelControl {
  const { state, t } = context;
  const current = chosen.of(facet.id);
  const values = [...new Set([...facet.values, ...current])];
  const all = {
    label: t('forces.facet.all'),
    patch: { filter: withFacet(state, facet.id, null) },
    isCurrent: current.length === 0,
  };
  const options = values.map((value) => ({
    label: facet.nameOf(value),
    patch: { filter: withFacet(state, facet.id, value) },
    isCurrent: current.includes(value),
  }));
  return makeControl(state, { id: facet.id, label: facet.label, options: [all, ...options] });
}

function frequentActors(entries: readonly TimelineEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, actors } of entries) {
    if (kind === 'event') for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, MOST_ACTORS)
    .map(([actor]) => actor);
}

/** The choices that narrow the timeline, one row of links for each. */
export function facetControls(
  context: PanelContext,
  chosen: ChosenEntries,
  all: readonly TimelineEntry[],
): readonly PanelControl[] {
  const { t } = context;
  const present = new Set<string>(all.map(({ track }) => track));
  const trackName = (value: string) => {
    const track = TRACKS.find((each) => each === value);
    return track === undefined ? value : t(`forces.track.${track}`);
  };
  const oneOf = <T extends string>(values: readonly T[], value: string, name: (known: T) => string) => {
    const known = values.find((each) => each === value);
    return known === undefined ? value : name(known);
  };
  const facets: readonly FacetWords[] = [
    {
      id: 'track',
      label: t('forces.facet.track'),
      values: TRACKS.filter((track) => present.has(track)),
      nameOf: trackName,
    },
    { id: 'actor', label: t('forces.facet.actor'), values: frequentActors(all), nameOf: context.named },
    {
      id: 'significance',
      label: t('forces.facet.significance'),
      values: SIGNIFICANCES,
      nameOf: (value) => value,
    },
    {
      id: 'direction',
      label: t('forces.facet.direction'),
      values: DIRECTIONS,
      nameOf: (value) => oneOf(DIRECTIONS, value, (known) => t(`panels.events.direction.${known}`)),
    },
    {
      id: 'confidence',
      label: t('forces.facet.confidence'),
      values: CONFIDENCES,
      nameOf: (value) => oneOf(CONFIDENCES, value, (known) => t(`panels.confidence.${known}`)),
    },
  ];
  return facets.map((facet) => facetControl(context, chosen, facet));
}
