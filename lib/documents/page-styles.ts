const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;
const RELATIVE_ADDRESS = /url\((["']?)(?!["']?(?:\/|#|data:|[a-z]+:))([^)"']+)/g;

/** Addresses of the style sheets that a document waits for, in its order. */
export function styleAddresses(html: string): readonly string[] {
  return [...html.matchAll(STYLESHEET)].map(([, href = '']) => href);
}

/** The text of a style sheet with addresses that hold in any document. `href`: the path of the sheet. */
function settle(css: string, href: string): string {
  const toPath = (_: string, quote: string, relative: string) =>
    `url(${quote}${new URL(relative, new URL(href, 'https://any.example')).pathname}`;
  // An end tag would end the element that the sheet is put into.
  return css.replace(RELATIVE_ADDRESS, toPath).replaceAll('</', '<\\/');
}

/**
 * The document with the sheets in it, so that it can be painted without another round trip. Each link stays, switched
 * off: the browser does not load it, and React finds the sheet that it would otherwise add. `sheets`: text by
 * address; a link whose sheet is not there stays as it was.
 */
export function withStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  return html.replace(STYLESHEET, (link, href: string, rest: string) => {
    const css = sheets.get(href);
    if (css === undefined) return link;
    return `<style>${settle(css, href)}</style><link rel="stylesheet" href="${href}" disabled=""${rest}>`;
  });
}
