import { LOCAL_SIZE, type NameLabel } from './map-names';
import type { MapPaint } from './map-paint';
import { px } from './map-path';
import type { MapWords } from './map-words';
import { escapeXml } from './xml';

/** Radius of a place's dot, and of the dotted ring that marks a disputed place. */
const DOT = { place: 1.75, disputed: 7 } as const;

function dot({ dot: at, name }: NameLabel, paint: MapPaint): string {
  if (at === null) return '';
  const [x, y] = at.map(px);
  const ring =
    name.disputed === null
      ? ''
      : `<circle cx="${x}" cy="${y}" r="${DOT.disputed}" fill="none" stroke="${paint('ink-soft')}" stroke-width="1" stroke-opacity="1" stroke-dasharray="1.5 2.9"/>`;
  return `<circle cx="${x}" cy="${y}" r="${DOT.place}" fill="${paint('ink-soft')}" stroke="none"/>${ring}`;
}

/** A word whose letters join must not be spaced. */
const joins = (text: string) => /\p{Script=Arabic}/u.test(text);

function words({ text, local, style, box }: NameLabel, paint: MapPaint): string {
  const { centre, rotate } = box;
  const [x, y] = [px(centre[0]), centre[1]];
  const turn = rotate === 0 ? '' : ` transform="rotate(${rotate} ${x} ${px(y)})"`;
  const size = style.size === 12 ? '' : ` font-size="${style.size}"`;
  const spacing = style.spacing === 0 || joins(text) ? '' : ` letter-spacing="${style.spacing}"`;
  const first = px(local === null ? y + style.size * 0.35 : y - 2);
  const line = `<text x="${x}" y="${first}"${size}${spacing}${turn}>${escapeXml(text)}</text>`;
  if (local === null) return line;
  const attributes = `y="${px(y + LOCAL_SIZE)}"${turn} font-family="${paint('font-sans')}" font-style="normal"`;
  return `${line}<text x="${x}" ${attributes}>${escapeXml(local)}</text>`;
}

function group(
  labels: readonly NameLabel[],
  attributes: string,
  paint: MapPaint,
  disputes: MapWords['disputes'],
): string {
  if (labels.length === 0) return '';
  const drawn = labels.map((label) => {
    const text = label.name.disputed === null ? undefined : disputes[label.name.disputed];
    const inner = dot(label, paint) + words(label, paint);
    return text ? `<g><title>${escapeXml(text)}</title>${inner}</g>` : inner;
  });
  return `<g ${attributes}>${drawn.join('')}</g>`;
}

/** Placed names as SVG: waters in spaced italic serif, countries spaced, places in small sans beside their dot. */
export function drawNames(
  labels: readonly NameLabel[],
  paint: MapPaint,
  disputes: MapWords['disputes'],
): string {
  const of = (...kinds: readonly string[]) => labels.filter(({ name }) => kinds.includes(name.kind));
  const halo = (role: 'water' | 'land') =>
    `stroke="${paint(role)}" stroke-width="3" stroke-opacity=".75" stroke-linejoin="round" paint-order="stroke"`;
  const water = `font-family="${paint('font-serif')}" font-style="italic" fill="${paint('ink-soft')}" ${halo('water')}`;
  const sans = `font-family="${paint('font-sans')}"`;
  return [
    '<g text-anchor="middle" font-size="12" aria-hidden="true">',
    group(of('water', 'strait'), water, paint, disputes),
    group(of('country'), `${sans} fill="${paint('ink-soft')}" ${halo('land')}`, paint, disputes),
    group(of('city', 'island', 'region'), `${sans} fill="${paint('ink')}" ${halo('land')}`, paint, disputes),
    '</g>',
  ].join('');
}
