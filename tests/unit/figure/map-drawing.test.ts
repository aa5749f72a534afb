import { describe, expect, it } from 'vitest';
import { drawMapFigure } from '@/lib/figure/draw-map-figure';
import { BASE, badge, figureOf, layer, mark, SHAPES } from './map-sample';

const draw = (zoom = 6, shapes = SHAPES) =>
  drawMapFigure(figureOf([layer(shapes)], zoom), BASE, { width: 1400, lang: 'en' });

const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

describe('the drawing of a map', () => {
  it('has the size of its box and is never scaled', () => {
    expect(draw()).toMatch(/^<svg [^>]*width="1400" height="400" viewBox="0 0 1400 400"/);
  });

  it('is named by title and description, escaped', () => {
    expect(draw()).toContain('aria-label="A &lt;map&gt;. Of &amp; for tests"');
  });

  it('makes every mark a link to the view with its card open, and the one nearest to the middle a stop of the tab key', () => {
    const markup = draw();
    expect(markup).toContain(
      'href="?on=2026-03-31&amp;select=dataset-a%2Fattack#sample" data-mark="dataset-a/attack"><title>',
    );
    expect(count(markup, /<a /g)).toBe(4);
    expect(count(markup, /tabindex="-1"/g)).toBe(3);
  });

  it('has one stop of the tab key for each layer', () => {
    const layers = SHAPES.map((shape) => layer([shape], { id: shape.id }));
    const markup = drawMapFigure(figureOf(layers), BASE, { width: 1400, lang: 'en' });
    const links = [...markup.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    const stops = links.filter((link) => !link.includes('tabindex'));
    expect(stops.map((link) => /data-mark="(\S+?)["\s]/.exec(link)?.[1])).toEqual([
      'dataset-a/strait',
      'dataset-a/attack',
      'dataset-a/sea-badge',
    ]);
  });

  it('says name and detail of a badge', () => {
    expect(draw()).toContain('<title>Name of sea-badge. Detail of sea-badge</title>');
  });

  it('takes every colour from a token', () => {
    const markup = draw();
    expect(markup).not.toMatch(/(fill|stroke)="#/);
    const paints = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint);
    expect(
      paints.filter((paint) => !/^(none|var\(--[a-z0-9-]+\)|url\(#[a-z-]+\))$/.test(paint ?? '')),
    ).toEqual([]);
  });

  it('can be painted otherwise, for a picture that stands alone', () => {
    const figure = figureOf([layer(SHAPES)]);
    const markup = drawMapFigure(figure, BASE, { width: 600, lang: 'en', paint: (role) => `paint-${role}` });
    expect(markup).toContain('fill="paint-land"');
    expect(markup).not.toContain('var(--');
  });

  it('draws the detailed coast from zoom 7 on alone', () => {
    expect(draw(6.5)).not.toContain('sample-gulf');
    expect(draw(7)).toContain('sample-gulf');
  });

  it('dots disputed borders and rings disputed islands, with the dispute in words', () => {
    expect(draw()).toContain('stroke-dasharray="2 6"');
    expect(draw()).toContain('<title>Abu Musa, Greater Tunb and Lesser Tunb: administered by Iran');
  });

  it('hatches what is reported with a pattern that exists', () => {
    expect(draw()).toContain('id="sample-h-force-us"');
    expect(draw()).toContain('url(#sample-h-force-us)');
  });

  it('draws the same thing twice as the same text', () => {
    expect(draw()).toBe(draw());
  });

  it('holds only what can be seen', () => {
    const far = [mark('far', [59.9, 29.9]), badge('beyond', [51, 20.5])];
    expect(draw(10, far)).not.toContain('dataset-a');
  });
});
