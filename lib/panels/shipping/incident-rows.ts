import type { PanelContext } from '@/lib/panels/context';
import { askedOf } from '@/lib/panels/filters';
import type { ShippingIncidentsRow } from '@/lib/schema/rows';
import { type Confidence, confidenceOf } from '@/lib/schema/status';

export type Incident = ShippingIncidentsRow;

/** Degrees of certainty from the surest on: bars are stacked in this order. */
export const DEGREES = ['confirmed', 'reported', 'claimed'] as const satisfies readonly Confidence[];

/** How each degree is filled. */
export const FILLS = { confirmed: 'solid', reported: 'hatched', claimed: 'open' } as const;

/** What incidents can be counted by. */
export const VIEWS = ['month', 'type', 'area', 'attribution'] as const;

export type IncidentView = (typeof VIEWS)[number];

/** What the reader asked for, made whole, and what was not understood. */
export interface AskedIncidents {
  readonly view: IncidentView;
  readonly area: string | null;
  readonly confidence: Confidence | null;
  readonly notes: readonly string[];
}

/** Areas in the data, those with most incidents first. */
export function areasOf(rows: readonly Incident[]): readonly string[] {
  return countedBy(rows, ({ area }) => area).map(({ key }) => key);
}

/** The view's choices; areas and degrees that the data do not have are named. */
export function askedIncidents(context: PanelContext, known: readonly Incident[]): AskedIncidents {
  const { state, t } = context;
  const areas = areasOf(known);
  const [area] = askedOf(state, 'area');
  const [degree] = askedOf(state, 'confidence');
  const confidence = DEGREES.find((each) => each === degree) ?? null;
  const isArea = area !== undefined && areas.includes(area);
  return {
    view: VIEWS.find((each) => each === state.by) ?? 'month',
    area: isArea ? area : null,
    confidence,
    notes: [
      ...(area !== undefined && !isArea ? [t('shipping.incidents.unknownArea', { value: area })] : []),
      ...(degree !== undefined && confidence === null
        ? [t('shipping.incidents.unknownDegree', { value: degree })]
        : []),
    ],
  };
}

/** Incidents as asked, between two days. */
export function chosenIncidents(
  known: readonly Incident[],
  { area, confidence }: AskedIncidents,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Incident[] {
  return known.filter(
    (row) =>
      row.date >= from &&
      row.date <= to &&
      (area === null || row.area === area) &&
      (confidence === null || confidenceOf(row.confidence) === confidence),
  );
}

/** Incidents of one kind, with the kind they share. */
export interface Counted {
  readonly key: string;
  readonly rows: readonly Incident[];
}

/** Incidents by what they share, the largest group first; equal ones by name. */
export function countedBy(rows: readonly Incident[], keyOf: (row: Incident) => string): readonly Counted[] {
  const groups = new Map<string, Incident[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, rows: own }))
    .toSorted((a, b) => b.rows.length - a.rows.length || a.key.localeCompare(b.key));
}

/** Number of incidents of each degree, surest first. */
export function byDegree(
  rows: readonly Incident[],
): readonly { readonly degree: Confidence; readonly count: number }[] {
  return DEGREES.map((degree) => ({
    degree,
    count: rows.filter((row) => confidenceOf(row.confidence) === degree).length,
  }));
}

/** Whom an incident is attributed to, by one name; null where nobody is named. */
export function attributedTo(context: PanelContext, { attributed_to: who }: Incident): string | null {
  return who === null || who === 'not stated' ? null : context.named(who);
}
