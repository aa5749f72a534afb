import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReleaseList } from '@/components/panels/release-list';
import { ReleasePage } from '@/components/panels/release-page';
import type { Release } from '@/lib/schema/release';
import { samplePage } from './sample-page';

const SUM = 'a'.repeat(64);
const FIRST: Release = {
  id: '2026-01-31',
  number: 1,
  date: '2026-01-31',
  previous: null,
  checksum: SUM,
  datasets: [
    {
      id: 'toy-price-daily',
      title: 'Toy price',
      asOf: '2026-01-31',
      rows: 3,
      checksum: SUM,
      files: [{ name: 'observations.csv', bytes: 9, sha256: SUM }],
    },
  ],
  changes: null,
};
const row = (key: string, title: string | null = null) => ({ key, title, date: null, confidence: null });
const SECOND: Release = {
  ...FIRST,
  id: '2026-01-31.2',
  number: 2,
  previous: FIRST.id,
  changes: [
    {
      id: 'toy-price-daily',
      title: 'Toy price',
      kind: 'changed',
      tables: [
        {
          resource: 'toy-price-daily',
          added: Array.from({ length: 32 }, (_, at) => row(`2026-02-${at}`)),
          revised: [],
          corrected: [row('2026-01-05', 'The first price')],
          removed: [row('2026-01-06')],
        },
      ],
      reasons: [{ on: '2026-01-30', kind: 'correction', text: 'Copied wrongly.' }],
    },
  ],
};

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

describe('the page of a release', () => {
  it('leads from each changed row to its receipt, a removed one in the release before', () => {
    render(<ReleasePage page={samplePage()} release={SECOND} />);
    expect(screen.getByRole('link', { name: 'The first price' })).toHaveProperty(
      'href',
      expect.stringMatching(/\/sources\/toy-price-daily\/2026-01-05\?release=2026-01-31\.2$/),
    );
    expect(screen.getByRole('link', { name: '2026-01-06' })).toHaveProperty(
      'href',
      expect.stringMatching(/\?release=2026-01-31$/),
    );
    expect(screen.getByText('2026-01-30, correction of ours: Copied wrongly.')).toBeTruthy();
    expect(screen.getByText('and 2 more, in the JSON')).toBeTruthy();
  });

  it('gives checksums and downloads of each dataset, in that release', () => {
    render(<ReleasePage page={samplePage()} release={FIRST} />);
    expect(screen.getByText('This is the first release; there is nothing to compare it with.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'toy-price-daily.csv' })).toHaveProperty(
      'href',
      expect.stringMatching(/\/api\/v1\/datasets\/toy-price-daily\.csv\?release=2026-01-31$/),
    );
    expect(screen.getAllByText(SUM)).toHaveLength(2);
  });

  it('is listed with what happened to its rows', () => {
    render(<ReleaseList page={samplePage()} releases={[SECOND, FIRST]} present={null} />);
    const [, second, first] = screen.getAllByRole('row');
    if (second === undefined || first === undefined) throw new Error('two releases expected');
    expect(within(second).getByText('32 added, 0 revised, 1 corrected, 1 removed')).toBeTruthy();
    expect(within(first).getByText('the first release')).toBeTruthy();
    expect(screen.getByText(/have changed since the newest release/)).toBeTruthy();
  });
});
