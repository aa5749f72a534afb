import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow, parseReceiptRef, receiptRef, rowKey } from '@/lib/provenance/row-key';
import { EVENT, PRICE, toy } from './toy-rows';

const prices = toy('toy-price-daily');
const areas = toy('deployment-areas').descriptor;

describe('the key of a row', () => {
  it('joins the values of the primary key', () => {
    const resource = {
      ...prices.resource,
      schema: { ...prices.resource.schema, primaryKey: ['date', 'status'] },
    };
    expect(rowKey(resource, PRICE)).toBe('2026-01-07~flagged');
  });

  it('finds the row again', () => {
    const rows = [{ ...PRICE, date: '2026-01-06' }, PRICE];
    expect(findRow(prices.resource, rows, '2026-01-07')).toBe(1);
    expect(findRow(prices.resource, rows, '2026-01-08')).toBeNull();
  });
});

describe('the reference of a receipt', () => {
  it('names the dataset, and the resource only when it is a companion', () => {
    expect(receiptRef(prices.descriptor, prices.resource, PRICE)).toBe('toy-price-daily/2026-01-07');
    const shapes = areas.resources[1];
    expect(shapes && receiptRef(areas, shapes, { id: 'x', name: 'X' })).toBe('deployment-areas:shapes/x');
  });

  it('is read back', () => {
    const { descriptor, resource } = toy('toy-events');
    expect(parseReceiptRef(receiptRef(descriptor, resource, EVENT))).toEqual({
      datasetId: 'toy-events',
      resource: null,
      key: 'EV-1',
    });
    expect(parseReceiptRef('a:b/c~d/e f')).toEqual({ datasetId: 'a', resource: 'b', key: 'c~d/e f' });
  });

  it.each(['', '/', 'a', 'a/', '/k', 'a:/k', 'a:b', '../../etc/passwd', 'A/k', 'a b/k'])(
    'is not %j',
    (text) => {
      expect(parseReceiptRef(text)).toBeNull();
    },
  );

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseReceiptRef(text)));
  });
});
