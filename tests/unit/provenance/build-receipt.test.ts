import { describe, expect, it } from 'vitest';
import { createTranslator } from '@/lib/messages/translator';
import { attributionLine } from '@/lib/provenance/attribution';
import { buildReceipt } from '@/lib/provenance/build-receipt';
import { EVENT, PRICE, toy } from './toy-rows';

const wording = createTranslator('en');
const prices = toy('toy-price-daily');
const events = toy('toy-events');
const receiptOfPrice = (digits: ReadonlyMap<string, number> = new Map()) =>
  buildReceipt({ ...prices, row: PRICE, digits }, wording);
const receiptOfEvent = (more: object = {}) =>
  buildReceipt({ ...events, row: { ...EVENT, ...more }, digits: new Map() }, wording);

describe('a receipt', () => {
  it('names dataset, key, date and what the date means', () => {
    expect(receiptOfPrice()).toMatchObject({
      datasetId: 'toy-price-daily',
      resource: 'toy-price-daily',
      key: '2026-01-07',
      date: '2026-01-07',
      dateMeaning: 'Invented day',
      licence: 'Invented for tests',
      attribution: 'Source: invented',
    });
  });

  it("shows values in the source's unit with the digits of the file, in file order", () => {
    expect(receiptOfPrice(new Map([['usd_per_bbl', 2]])).cells).toEqual([
      { label: 'Date', text: '7 Jan 2026', unit: null },
      { label: 'Usd per bbl', text: '75.50', unit: 'USD/bbl' },
      { label: 'Calls', text: '12', unit: null },
      { label: 'Is final', text: 'no', unit: null },
    ]);
  });

  it('takes the unit from the row where it differs by row', () => {
    const cell = receiptOfEvent().cells.find(({ label }) => label === 'Value');
    expect(cell).toEqual({ label: 'Value', text: '2.5', unit: 'mb/d' });
  });

  it('leaves empty cells out, and what has a place of its own', () => {
    const labels = receiptOfEvent({ value: null, chokepoint_id: null }).cells.map(({ label }) => label);
    expect(labels).toEqual(['Id', 'Date', 'Actors', 'Country', 'Area id']);
  });

  it('finds sources by id and by address', () => {
    expect(receiptOfPrice().sources.map(({ id }) => id)).toEqual(['s2']);
    expect(receiptOfEvent().sources.map(({ id, path }) => [id, path])).toEqual([
      ['s1', 'https://example.org/s1'],
      ['s2', 'https://example.org/s2'],
    ]);
  });

  it('rests on the only source of a dataset whose rows name none', () => {
    const areas = toy('deployment-areas');
    const receipt = buildReceipt({ ...areas, row: { id: 'x', name: 'X Sea' }, digits: new Map() }, wording);
    expect(receipt.sources.map(({ id }) => id)).toEqual(['own']);
    expect(receipt.subject).toBe('X Sea');
  });

  it.each([
    ['high', 'confirmed'],
    ['medium', 'reported'],
    ['low', 'claimed'],
  ])('calls the grade %s %s', (confidence, word) => {
    expect(receiptOfEvent({ confidence }).confidence).toBe(word);
  });

  it('has no confidence where the row grades none', () => {
    expect(receiptOfPrice().confidence).toBeNull();
  });

  it('carries the status and the flags that name the row', () => {
    expect(receiptOfPrice().status).toBe('flagged');
    expect(receiptOfPrice().notes).toEqual(['Doubtful, and kept as published.']);
  });

  it("carries the row's own note", () => {
    expect(receiptOfEvent({ note: 'Said by one side' }).notes).toEqual(['Said by one side']);
  });

  it('is about what the row names, else about the dataset and the parts of its key', () => {
    expect(receiptOfEvent().subject).toBe('First thing');
    expect(receiptOfPrice().subject).toBe('Toy price');
    const resource = {
      ...events.resource,
      schema: { ...events.resource.schema, primaryKey: ['date', 'chokepoint_id'] },
    };
    const nameOf = (kind: string, id: string) => (kind === 'chokepoint' ? `Strait ${id}` : null);
    const row = { ...EVENT, title: null };
    const receipt = buildReceipt({ ...events, resource, row, digits: new Map(), nameOf }, wording);
    expect(receipt.subject).toBe('Toy events: Strait toy_strait');
  });

  it('is about what tells the row apart where the key is an id of our own', () => {
    const receipt = receiptOfEvent({ title: null, area_id: null });
    expect(receipt.subject).toBe('Toy events: OM, toy_strait, high');
  });

  it('writes the words of a closed set without underscores, and leaves ids alone', () => {
    const fields = events.resource.schema.fields.map((field) =>
      field.name === 'country'
        ? { ...field, refers: undefined, constraints: { enum: ['oil_total'] } }
        : field,
    );
    const resource = { ...events.resource, schema: { ...events.resource.schema, fields } };
    const row = { ...EVENT, country: 'oil_total' };
    const texts = buildReceipt({ ...events, resource, row, digits: new Map() }, wording).cells.map(
      (c) => c.text,
    );
    expect(texts).toContain('oil total');
    expect(texts).toContain('toy_strait');
  });

  it('names every item of a list', () => {
    const nameOf = (kind: string, id: string) => (kind === 'actor' ? `Land ${id}` : null);
    const receipt = buildReceipt({ ...events, row: EVENT, digits: new Map(), nameOf }, wording);
    expect(receipt.cells.find(({ label }) => label === 'Actors')?.text).toBe('Land AA (AA), Land BB (BB)');
  });

  it('adds the name of what a cell refers to', () => {
    const nameOf = (kind: string) => (kind === 'chokepoint' ? 'Toy Strait' : null);
    const receipt = buildReceipt({ ...events, row: EVENT, digits: new Map(), nameOf }, wording);
    expect(receipt.cells.find(({ label }) => label === 'Chokepoint id')?.text).toBe(
      'Toy Strait (toy_strait)',
    );
  });

  it('keeps a status that is not one of observations among the cells', () => {
    const receipt = buildReceipt(
      { ...prices, row: { ...PRICE, status: 'ended' }, digits: new Map() },
      wording,
    );
    expect(receipt.status).toBeNull();
    expect(receipt.cells).toContainEqual({ label: 'Status', text: 'ended', unit: null });
  });

  it('calls a row provisional that its provisional column marks', () => {
    const row = { ...PRICE, status: null, provisional: true };
    expect(buildReceipt({ ...prices, row, digits: new Map() }, wording).status).toBe('provisional');
  });
});

describe('the attribution line', () => {
  it('says source, licence, and the date the dataset vouches for', () => {
    expect(attributionLine(prices.descriptor, wording)).toBe(
      'Source: invented. Invented for tests. Data to 31 Jan 2026.',
    );
  });

  it('leaves the date out for tables without time', () => {
    expect(attributionLine(toy('chokepoints').descriptor, wording)).toBe(
      'Source: invented. Invented for tests.',
    );
  });
});
