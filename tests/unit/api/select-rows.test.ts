import { describe, expect, it } from 'vitest';
import { parseRowsQuery } from '@/lib/api/query';
import { selectRows } from '@/lib/api/select-rows';
import { createTranslator } from '@/lib/messages/translator';
import { field, table } from './tables';

const { t } = createTranslator('en');
const days = table(
  'days',
  [field('id', 'string'), field('date', 'date')],
  ['2026-01-01', null, '2026-01-02', '2026-01-03'].map((date, at) => ({ id: `r${at}`, date })),
);
const months = table(
  'months',
  [field('month', 'yearmonth')],
  ['2025-12', '2026-01', '2026-02'].map((month) => ({ month })),
);

function select(query: string) {
  const parsed = parseRowsQuery(new URLSearchParams(query), [days, months], t);
  return parsed.query === null ? parsed.problem.parameter : selectRows(parsed.query);
}

describe('selecting rows', () => {
  it('takes all without filters, rows without a date included', () => {
    expect(select('')).toEqual({ indexes: [0, 1, 2, 3], total: 4 });
  });

  it('leaves rows without a date out of a span', () => {
    expect(select('from=2026-01-01')).toEqual({ indexes: [0, 2, 3], total: 3 });
  });

  it('takes months that overlap a span', () => {
    expect(select('resource=months&from=2026-01-31&to=2026-02-01')).toEqual({ indexes: [1, 2], total: 2 });
  });

  it('counts what matches before cutting', () => {
    expect(select('from=2026-01-01&limit=1&offset=1')).toEqual({ indexes: [2], total: 3 });
  });

  it('finds one row by its key', () => {
    expect(select('key=r2')).toEqual({ indexes: [2], total: 1 });
    expect(select('key=r9')).toEqual({ indexes: [], total: 0 });
  });

  it('names the first parameter that cannot be used', () => {
    expect(select('limit=0&from=x')).toBe('from');
    expect(select('fields=id,nothing')).toBe('fields');
    expect(select('resource=weeks')).toBe('resource');
  });
});
