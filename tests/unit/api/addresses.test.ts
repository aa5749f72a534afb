import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datasetAddress,
  embedAddress,
  figureAddress,
  InvalidReceiptRefError,
  panelAddress,
  receiptAddress,
  receiptRowAddress,
  splitReceiptRef,
  splitReceiptRefs,
} from '@/lib/api/addresses';

describe('addresses of the API', () => {
  it('name a dataset, its form and its part', () => {
    expect(datasetAddress('brent-spot-daily', 'json')).toBe('/api/v1/datasets/brent-spot-daily.json');
    expect(datasetAddress('brent-spot-daily', 'metadata.json')).toBe(
      '/api/v1/datasets/brent-spot-daily.metadata.json',
    );
    expect(datasetAddress('events', 'csv', { from: '2026-01-01', to: null, limit: 10 })).toBe(
      '/api/v1/datasets/events.csv?from=2026-01-01&limit=10',
    );
  });

  it('name a panel in a view', () => {
    const state = new URLSearchParams([
      ['on', '2026-02-20'],
      ['layers', 'lanes,bases'],
    ]);
    expect(panelAddress('gulf-map', 'json', state)).toBe(
      '/api/v1/panels/gulf-map.json?on=2026-02-20&layers=lanes,bases',
    );
    expect(figureAddress('gulf-map', 'png', state)).toBe(
      '/figures/gulf-map.png?on=2026-02-20&layers=lanes,bases',
    );
    expect(embedAddress('gulf-map', new URLSearchParams())).toBe('/embed/gulf-map');
  });
});

describe('a receipt', () => {
  it('has a page and a row in the API', () => {
    expect(receiptAddress('brent-spot-daily/2026-02-20')).toBe('/sources/brent-spot-daily/2026-02-20');
    expect(receiptRowAddress('brent-spot-daily/2026-02-20')).toBe(
      '/api/v1/datasets/brent-spot-daily.json?key=2026-02-20',
    );
    const companion = 'chokepoint-transits-daily:earlier-vintage/2026-02-20~hormuz';
    expect(receiptAddress(companion)).toBe(
      '/sources/chokepoint-transits-daily/2026-02-20~hormuz?resource=earlier-vintage',
    );
    expect(receiptRowAddress(companion)).toBe(
      '/api/v1/datasets/chokepoint-transits-daily.json?resource=earlier-vintage&key=2026-02-20~hormuz',
    );
  });

  it('keeps any key whole, slashes and signs too', () => {
    expect(splitReceiptRef('events/a/b?c#d')).toEqual({
      datasetId: 'events',
      resource: null,
      key: 'a/b?c#d',
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (key) => {
        const { pathname, search, hash } = new URL(receiptAddress(`events/x${key}`), 'https://example.org');
        expect(decodeURIComponent(pathname)).toBe(`/sources/events/x${key}`);
        expect(search + hash).toBe('');
      }),
    );
  });

  it('is refused without a dataset or a key', () => {
    for (const ref of ['', 'events', 'events/', '/x', 'Events/x', '../x', 'a:/x'])
      expect(() => splitReceiptRef(ref)).toThrow(InvalidReceiptRefError);
  });
});

describe('several references in one text', () => {
  it('are told apart even when a key holds spaces', () => {
    const refs = [
      'troop-levels/2025-06-20~centcom_total~CENTCOM area, 21 countries',
      'events/EV-1',
      'pipelines:lines/a',
    ];
    expect(splitReceiptRefs(refs.join(' '))).toEqual(refs);
  });

  it('leave out what is no reference', () => {
    expect(splitReceiptRefs('')).toEqual([]);
    expect(splitReceiptRefs('nonsense')).toEqual([]);
  });
});
