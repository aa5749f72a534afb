import type { MarkSymbol } from '@/lib/figure/map-figure';

/** Kinds of incident that the map tells apart; the data's own words stay in cards and table. */
export type IncidentKind = 'strike' | 'drone' | 'seizure' | 'other';

/** Kind of an incident by the words of its type; the first that fits counts. */
export function incidentKind(type: string): IncidentKind {
  if (/seiz|board|hijack|harass|piracy|blockade force/.test(type)) return 'seizure';
  if (/drone|boat/.test(type)) return 'drone';
  return /strike|missile|projectile|explosion|attack|gunfire|sabotage|mine/.test(type) ? 'strike' : 'other';
}

/** Symbols of the kinds. */
export const INCIDENT_SYMBOLS: Readonly<Record<IncidentKind, MarkSymbol>> = {
  strike: 'cross',
  drone: 'triangle',
  seizure: 'square',
  other: 'diamond',
};
