import { describe, expect, it } from 'vitest';
import { styleAddresses, withStyles } from '@/lib/documents/page-styles';

const HREF = '/_next/static/chunks/one.css';
const HTML = `<head><link rel="stylesheet" href="${HREF}" data-precedence="next"/></head>`;

function styled(css: string): string {
  return withStyles(HTML, new Map([[HREF, css]]));
}

describe('styles in the page', () => {
  it('are asked for in the order of the document', () => {
    const two = `${HTML}<link rel="stylesheet" href="/two.css">`;
    expect(styleAddresses(two)).toEqual([HREF, '/two.css']);
  });

  it('stand before their link, which stays and is switched off', () => {
    expect(styled('p{margin:0}')).toBe(
      `<head><style>p{margin:0}</style><link rel="stylesheet" href="${HREF}" disabled="" data-precedence="next"/></head>`,
    );
  });

  it('find their files from any page', () => {
    expect(styled('@font-face{src:url(../media/a.woff2)}')).toContain('url(/_next/static/media/a.woff2)');
    expect(styled('p{background:url("b.png")}')).toContain('url("/_next/static/chunks/b.png")');
    expect(styled('p{background:url(data:image/png;base64,AA)}')).toContain('url(data:image/png;base64,AA)');
    expect(styled('p{background:url(/c.png)}')).toContain('url(/c.png)');
  });

  it('cannot end their own element', () => {
    expect(styled('p:after{content:"</style>"}')).not.toContain('"</style>');
  });

  it('leave a link alone whose sheet could not be read', () => {
    expect(withStyles(HTML, new Map())).toBe(HTML);
  });
});
