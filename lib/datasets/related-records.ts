import 'server-only';
import type { RelatedRecord } from '@/lib/provenance/receipt';
import type { DataAccess } from '@/lib/schema/data-access';
import type { DeploymentsRow } from '@/lib/schema/rows';
import type { Row } from '@/lib/schema/table';
import { formatDate } from '@/lib/time/format-date';
import type { DatasetStore } from './dataset-store';

interface Dated extends RelatedRecord {
  readonly date: string;
}

type Finder = (data: DataAccess, id: string, named: (code: string) => string) => Dated | null;

/** Titles of the records that ids of each kind stand for. */
const FINDERS: Readonly<Record<string, Finder>> = {
  EV: (data, id) => {
    const row = data.rows('events').find((each) => each.id === id);
    return row === undefined ? null : { reference: `events/${id}`, date: row.date, title: row.title };
  },
  NR: (data, id) => {
    const row = data.rows('negotiation-rounds').find((each) => each.round_id === id);
    if (row === undefined) return null;
    const title = `${row.series}, ${row.place.join(', ')}`;
    return { reference: `negotiation-rounds/${id}`, date: row.date, title };
  },
  ST: (data, id) => {
    const row = data.rows('statements').find((each) => each.statement_id === id);
    if (row === undefined) return null;
    return { reference: `statements/${id}`, date: row.date, title: `${row.speaker}: ${row.gist}` };
  },
  SN: (data, id) => {
    const row = data.rows('sanctions').find((each) => each.sanction_id === id);
    if (row === undefined) return null;
    const title = `${row.imposing_body}: ${row.measure}`;
    return { reference: `sanctions/${id}`, date: row.date, title };
  },
  TR: (data, id) => {
    const row = data.rows('agreements').find((each) => each.treaty_id === id);
    return row === undefined ? null : { reference: `agreements/${id}`, date: row.signed, title: row.name };
  },
  AL: (data, id, named) => {
    const row = data.rows('alignments').find((each) => each.tie_id === id);
    if (row === undefined) return null;
    const title = `${named(row.a)}, ${named(row.b)}: ${row.kind.replaceAll('_', ' ')}`;
    return { reference: `alignments/${id}`, date: row.since ?? '', title };
  },
};

/** Ids in a cell; earlier releases have no such column. */
function idsIn(row: Row, column: string): readonly string[] {
  const cell = row[column];
  return Array.isArray(cell) ? cell.map(String) : [];
}

function cited(data: DataAccess, ids: readonly string[]): readonly Dated[] {
  const names = new Map(data.rows('names').map(({ id, name_en: name }) => [id, name]));
  const named = (code: string) => names.get(code) ?? code;
  return ids.flatMap((id) => FINDERS[id.slice(0, 2)]?.(data, id, named) ?? []);
}

function deploymentsOf(data: DataAccess, eventId: string): readonly Dated[] {
  const tells = ({ event_ids: ids }: Partial<Pick<DeploymentsRow, 'event_ids'>>) =>
    ids?.includes(eventId) ?? false;
  return data
    .rows('deployments')
    .flatMap((row) =>
      tells(row) ? [{ reference: `deployments/${row.id}`, date: row.start_date, title: row.unit }] : [],
    );
}

function claimsOn(data: DataAccess, id: string): readonly Dated[] {
  return data
    .rows('article-claims')
    .flatMap((row) =>
      row.record_ids.includes(id)
        ? [{ reference: `article-claims/${row.claim_id}`, date: '', title: `${row.claim_id}: ${row.claim}` }]
        : [],
    );
}

const CITED_BY_CLAIMS: Readonly<Record<string, string>> = {
  events: 'id',
  'negotiation-rounds': 'round_id',
  statements: 'statement_id',
  sanctions: 'sanction_id',
  agreements: 'treaty_id',
  alignments: 'tie_id',
};

function relatedOf(data: DataAccess, datasetId: string, row: Row): readonly Dated[] {
  if (datasetId === 'deployments') return cited(data, idsIn(row, 'event_ids'));
  if (datasetId === 'article-claims') return cited(data, idsIn(row, 'record_ids'));
  const id = row[CITED_BY_CLAIMS[datasetId] ?? ''];
  if (typeof id !== 'string') return [];
  return [...(datasetId === 'events' ? deploymentsOf(data, id) : []), ...claimsOn(data, id)];
}

/**
 * Records that a row cites or that cite it, oldest first: the events of a deployment and the deployments of an event,
 * the records of a claim and the claims on a record. Empty where a table of them is missing, as in earlier releases.
 */
export function relatedRecords(
  { access }: DatasetStore,
  { datasetId, row, lang }: { readonly datasetId: string; readonly row: Row; readonly lang: string },
): readonly RelatedRecord[] {
  try {
    return relatedOf(access, datasetId, row)
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ reference, title, date }) => ({
        reference,
        title: /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${formatDate(date, 'day', lang)}: ${title}` : title,
      }));
  } catch {
    return [];
  }
}
