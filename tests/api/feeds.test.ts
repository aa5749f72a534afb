import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { presentData } from '@/lib/datasets/store';
import { ask, at } from './ask';

const ORIGIN = 'https://narrows.example';
const headers = { Host: 'narrows.example', 'X-Forwarded-Proto': 'https' };
const MOMENT = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
const ATOM = 'http://www.w3.org/2005/Atom';

const { last } = presentData().store.extent();

/** Members that JSON Feed 1.1 knows; those we write, with their types, and whether they must be there. */
const FEED_MEMBERS: Readonly<Record<string, [type: string, isRequired: boolean]>> = {
  version: ['string', true],
  title: ['string', true],
  description: ['string', false],
  home_page_url: ['string', false],
  feed_url: ['string', false],
  icon: ['string', false],
  authors: ['object', false],
  language: ['string', false],
  items: ['object', true],
};
const ITEM_MEMBERS: Readonly<Record<string, [type: string, isRequired: boolean]>> = {
  id: ['string', true],
  url: ['string', false],
  title: ['string', false],
  content_text: ['string', true],
  date_published: ['string', false],
  date_modified: ['string', false],
  tags: ['object', false],
};

function expectMembers(value: object, members: typeof FEED_MEMBERS): void {
  for (const [name, [type, isRequired]] of Object.entries(members)) {
    const member: unknown = Reflect.get(value, name);
    if (isRequired || member !== undefined) expect([name, typeof member]).toEqual([name, type]);
  }
  expect(Object.keys(value).filter((name) => members[name] === undefined)).toEqual([]);
}

function itemsOf(json: unknown): readonly object[] {
  const items = at(json, 'items');
  if (!Array.isArray(items)) throw new Error('no items');
  return items.map(Object);
}

async function atom(): Promise<Element> {
  const { status, text } = await ask('/feed.xml', { headers });
  expect(status).toBe(200);
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root');
  return root;
}

const children = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].flatMap((node) => {
    const element =
      parent.ownerDocument && 'tagName' in node ? [...parent.getElementsByTagNameNS(ATOM, name)] : [];
    return element.filter((one) => one === node);
  });
const words = (parent: Element, name: string) => children(parent, name).map((one) => one.textContent ?? '');

describe('the JSON Feed', () => {
  it('follows the rules of JSON Feed 1.1', async () => {
    const { status, headers: answered, json } = await ask('/feed.json', { headers });
    expect(status).toBe(200);
    expect(answered.get('Content-Type')).toBe('application/feed+json');
    expectMembers(Object(json), FEED_MEMBERS);
    expect(at(json, 'version')).toBe('https://jsonfeed.org/version/1.1');
    expect(at(json, 'feed_url')).toBe(`${ORIGIN}/feed.json`);
    const items = itemsOf(json);
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) expectMembers(item, ITEM_MEMBERS);
    expect(new Set(items.map((item) => at(item, 'id'))).size).toBe(items.length);
  });

  it('dates everything by the data: nothing is newer than their newest day', async () => {
    const { json } = await ask('/feed.json', { headers });
    for (const item of itemsOf(json)) {
      for (const name of ['date_published', 'date_modified']) {
        const moment = String(at(item, name));
        expect(moment).toMatch(MOMENT);
        expect(moment.slice(0, 10) <= last, moment).toBe(true);
      }
    }
  });

  it('leads to pages of this site, records in the release that has them', async () => {
    const { json } = await ask('/feed.json', { headers });
    const urls = itemsOf(json).map((item) => String(at(item, 'url')));
    expect(urls.every((url) => url.startsWith(`${ORIGIN}/`))).toBe(true);
    expect(urls[0]).toMatch(/\/releases\/\d{4}-\d{2}-\d{2}/);
    expect(urls.filter((url) => url.includes('/sources/')).every((url) => url.includes('release='))).toBe(
      true,
    );
  });

  it('is open to any page, is kept, and is not sent twice', async () => {
    const { headers: answered } = await ask('/feed.json', { headers });
    expect(answered.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answered.get('Cache-Control')).toContain('stale-while-revalidate');
    const again = await ask('/feed.json', {
      headers: { ...headers, 'If-None-Match': answered.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('repeats no host that is none', async () => {
    const { text } = await ask('/feed.json', { headers: { Host: 'a"><script>' } });
    expect(text).not.toContain('<script');
    expect(at(JSON.parse(text), 'feed_url')).toBe('/feed.json');
  });
});

describe('the Atom feed', () => {
  it('has what RFC 4287 requires of a feed', async () => {
    const feed = await atom();
    expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
    for (const name of ['id', 'title', 'updated'])
      expect([name, children(feed, name).length]).toEqual([name, 1]);
    expect(words(feed, 'id')[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(words(feed, 'updated')[0]).toMatch(MOMENT);
    expect(children(feed, 'author').flatMap((author) => words(author, 'name'))).toEqual(['Narrows']);
    const links = children(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
    expect(links).toContainEqual(['self', `${ORIGIN}/feed.xml`]);
  });

  it('has what RFC 4287 requires of each entry', async () => {
    const entries = children(await atom(), 'entry');
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary']) {
        expect([name, children(entry, name).length]).toEqual([name, 1]);
      }
      expect(words(entry, 'updated')[0]).toMatch(MOMENT);
      expect(children(entry, 'link').map((link) => link.getAttribute('rel'))).toEqual(['alternate']);
    }
    expect(new Set(entries.flatMap((entry) => words(entry, 'id'))).size).toBe(entries.length);
  });

  it('tells the same as the JSON Feed', async () => {
    const { json } = await ask('/feed.json', { headers });
    const titles = itemsOf(json).map((item) => at(item, 'title'));
    expect(children(await atom(), 'entry').flatMap((entry) => words(entry, 'title'))).toEqual(titles);
  });
});
