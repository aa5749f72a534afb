import { escapeXml } from '@/lib/figure/xml';
import type { Translate } from '@/lib/messages/translator';
import { type FeedItem, nameUrn } from './feed-items';

/** What a feed is written from. */
export interface Feed {
  readonly items: readonly FeedItem[];
  /** Day of the newest release. */
  readonly updated: string;
  /** `https://narrows.example`, without a slash at its end. */
  readonly origin: string;
  readonly t: Translate;
}

/** Media types of the two feeds. */
export const JSON_FEED_TYPE = 'application/feed+json';
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** The first moment of a day of the data (RFC 3339, UTC). */
const moment = (day: string) => `${day}T00:00:00Z`;

/** The feed as JSON Feed 1.1. */
export function writeJsonFeed({ items, origin, t }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: t('releases.feed.title'),
    description: t('releases.feed.description'),
    home_page_url: `${origin}/`,
    feed_url: `${origin}/feed.json`,
    icon: `${origin}/icon.svg`,
    authors: [{ name: t('board.site'), url: `${origin}/` }],
    language: 'en',
    items: items.map(({ id, title, text, path, published, updated, tags }) => ({
      id,
      url: `${origin}${path}`,
      title,
      content_text: text,
      date_published: moment(published),
      date_modified: moment(updated),
      tags,
    })),
  });
}

function entry({ id, title, text, path, published, updated, tags }: FeedItem, origin: string): string {
  return [
    '<entry>',
    `<id>${id}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<published>${moment(published)}</published>`,
    `<updated>${moment(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(origin + path)}"/>`,
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** The feed as Atom (RFC 4287). */
export function writeAtom({ items, updated, origin, t }: Feed): string {
  const at = escapeXml(origin);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${nameUrn('feed')}</id>`,
    `<title>${escapeXml(t('releases.feed.title'))}</title>`,
    `<subtitle>${escapeXml(t('releases.feed.description'))}</subtitle>`,
    `<updated>${moment(updated)}</updated>`,
    `<author><name>${escapeXml(t('board.site'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${at}/feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${at}/releases"/>`,
    `<icon>${at}/icon.svg</icon>`,
    ...items.map((item) => entry(item, origin)),
    '</feed>',
    '',
  ].join('\n');
}
