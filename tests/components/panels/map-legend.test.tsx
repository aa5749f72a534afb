import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MapLegend } from '@/components/panels/map-legend';
import { figureOf, layer, SHAPES } from '@/tests/unit/figure/map-sample';
import { samplePage } from './sample-page';

afterEach(cleanup);

it('says which layer could not be drawn and why, and leaves the others as they are', () => {
  const why = 'This layer could not be read from the data (bases).';
  const figure = figureOf([
    { ...layer(SHAPES), id: 'lanes', label: 'Sea lanes', count: 4 },
    { ...layer([], { status: 'failed' }), id: 'bases', label: 'Bases', note: why },
  ]);
  const { container } = render(
    <MapLegend picture={figure} page={samplePage()} hrefOf={(query) => `/map?${query}`} />,
  );
  const [broken, whole] = [...container.querySelectorAll('li[data-layer]')];
  expect(broken?.getAttribute('data-status')).toBe('failed');
  expect(broken?.textContent).toContain('Bases');
  expect(broken?.textContent).toContain(why);
  expect(whole?.getAttribute('data-status')).toBe('ok');
  expect(whole?.textContent).toContain('Sea lanes');
  expect(whole?.textContent).not.toContain('could not');
});
