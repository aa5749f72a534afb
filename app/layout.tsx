import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { directionOf, LANGUAGES } from '@/lib/view-state/direction';
import { publicSans, sourceSerif, vazirmatn } from './fonts';
import './tokens.css';
import './globals.css';

/** Every page, also the one for unknown addresses, is made for its request: its scripts carry that request's nonce. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Narrows', template: '%s · Narrows' },
  description:
    'What the US–Iran stand-off does to the Gulf region: forces, shipping, energy, diplomacy and alliances, for any day, with the source of every figure.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12161b' },
  ],
};

/** The language of the address, which the proxy passes on: a layout is not told of parameters. */
async function languageOfPage(): Promise<string> {
  const asked = (await headers()).get('x-lang');
  return LANGUAGES.find((lang) => lang === asked) ?? 'en';
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const lang = await languageOfPage();
  return (
    <html
      lang={lang}
      dir={directionOf(lang)}
      className={`${publicSans.variable} ${sourceSerif.variable} ${vazirmatn.variable}`}
    >
      <head>
        <link rel="alternate" type="application/feed+json" href="/feed.json" title="Narrows (JSON Feed)" />
        <link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Narrows (Atom)" />
      </head>
      <body>{children}</body>
    </html>
  );
}
