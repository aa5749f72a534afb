import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { PanelFrame } from '@/components/panels/panel-frame';
import { readMarkup } from '@/components/ui/markup-store';
import { sampleFigure } from '@/tests/components/charts/sample-figure';
import { samplePage, sampleView } from './sample-page';

interface Sent {
  readonly storeKey: string;
  readonly markup: string | null;
}

const sent = vi.hoisted((): Sent[] => []);

vi.mock('next/navigation', () => import('@/tests/components/clock/stub-router'));
vi.mock('@/components/ui/sent-once', () => ({
  SentOnce: (props: Sent) => {
    sent.push(props);
    return null;
  },
}));

beforeEach(() => {
  sent.length = 0;
});

/** What the browser is sent for the drawing of a panel. */
function sendPanel(id: string, isDocument: boolean): Sent | undefined {
  renderToStaticMarkup(
    <PanelFrame
      view={sampleView({ id, picture: sampleFigure() })}
      page={samplePage({ isDocument })}
      rows={12}
      addresses={{ json: '/a.json', csv: '/a.csv' }}
    />,
  );
  return sent[0];
}

it('a drawing is kept for the document, and not sent a second time beside it', () => {
  const { markup, storeKey } = sendPanel('first', true) ?? {};
  expect(markup).toBeNull();
  expect(readMarkup(storeKey ?? '')).toContain('aria-label="Prices &amp; notes');
});

it('a drawing is sent as it is to a page that is already there', () => {
  expect(sendPanel('second', false)?.markup).toContain('aria-label="Prices &amp; notes');
});

it('a drawing is kept under the panel, its view and the release of the data', () => {
  const { storeKey } = sendPanel('third', true) ?? {};
  expect(storeKey).toContain('sample');
  expect(storeKey).toContain('third?on=2026-01-31');
});
