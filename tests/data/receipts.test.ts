import { describe, expect, it } from 'vitest';
import { datasetIds, findDataset, presentData } from '@/lib/datasets/store';
import { createTranslator } from '@/lib/messages/translator';
import { buildReceipt } from '@/lib/provenance/build-receipt';
import { parseReceiptRef, receiptRef } from '@/lib/provenance/row-key';

const wording = createTranslator('en');
const receipt = (reference: string) => {
  const ref = parseReceiptRef(reference);
  const found = ref === null ? null : presentData().store.findDataRow(ref.datasetId, ref.resource, ref.key);
  if (found === null) throw new Error(`No row ${reference}`);
  return buildReceipt(found, wording);
};

describe('a receipt of real data', () => {
  it('prints a price as its file does', () => {
    const cell = receipt('wti-spot-daily/1986-01-03').cells.find(({ unit }) => unit !== null);
    expect(cell).toMatchObject({ text: '26.00', unit: 'USD/bbl' });
  });

  it('says that the Brent value of 2 October 2026 is not confirmed, and why', () => {
    const { status, notes, sources } = receipt('brent-spot-daily/2026-10-02');
    expect(status).toBe('unconfirmed');
    expect(notes.join(' ')).toContain('135.51');
    expect(sources.map(({ id }) => id)).toEqual(['eia-rbrte-unconfirmed']);
  });

  it('tells the vintages of one day of transits apart', () => {
    expect(receipt('chokepoint-transits-daily/2026-02-20~hormuz').vintage).toBe('2026-07');
    expect(receipt('chokepoint-transits-daily:earlier-vintage/2026-02-20~hormuz').vintage).toBe('2026-04');
  });

  it('shows the record number where the source is a general page', () => {
    const texts = receipt('shipping-incidents/inc-010').cells.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(5);
    const basis = findDataset('shipping-incidents')
      ?.resources.values()
      .next()
      .value?.rows.find((row) => row.id === 'inc-010')?.position_basis;
    expect(texts).toContain(basis);
  });

  it.each(datasetIds())('can be made for the first and last row of every table of %s', (id) => {
    const dataset = findDataset(id);
    if (dataset === null) throw new Error(`No dataset ${id}`);
    for (const { resource, rows } of dataset.resources.values()) {
      for (const row of [rows[0], rows.at(-1)]) {
        if (row === undefined) continue;
        const made = receipt(receiptRef(dataset.descriptor, resource, row));
        expect(made.sources.length).toBeGreaterThan(0);
        expect(made.cells.length).toBeGreaterThan(0);
        expect(made.subject).not.toBe('');
      }
    }
  });
});
