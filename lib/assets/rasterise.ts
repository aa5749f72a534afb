import 'server-only';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './picture-fonts';

/** The drawing as PNG, `scale` px for each of its own; set in the bundled fonts alone. */
export function rasterise(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  });
  return new Uint8Array(picture.render().asPng());
}
