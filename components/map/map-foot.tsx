import { Fragment } from 'react';
import { GULF_ZOOM } from '@/lib/figure/basemap';
import type { MapWords } from '@/lib/figure/map-words';
import { scaleBars } from '@/lib/geo/scale-bar';
import { quantityText } from '@/lib/units/format';
import styles from './map.module.css';

interface MapFootProps {
  readonly lat: number;
  readonly zoom: number;
  readonly words: MapWords;
}

const LONGEST_BAR_PX = 100;
const OSM_COPYRIGHT = 'https://www.openstreetmap.org/copyright';

/** Scale in nautical miles and kilometres, and whose land it is: at the foot of the picture at every width. */
export function MapFoot({ lat, zoom, words }: MapFootProps) {
  const { nmi, km } = scaleBars(lat, zoom, LONGEST_BAR_PX);
  const bars = [
    { px: nmi.px, text: quantityText(nmi.length, 'nmi', words.lang) },
    { px: km.px, text: quantityText(km.length, 'km', words.lang) },
  ];
  return (
    <div className={styles.foot}>
      <div
        className={styles.scale}
        role="img"
        aria-label={`${words.scale}: ${bars.map(({ text }) => text).join(', ')}`}
      >
        {bars.map(({ px, text }) => (
          <Fragment key={text}>
            <span className={styles.bar} style={{ inlineSize: `${Math.round(px)}px` }} />
            <span>{text}</span>
          </Fragment>
        ))}
      </div>
      <p className={styles.credit}>
        {zoom < GULF_ZOOM ? words.creditRegion : <a href={OSM_COPYRIGHT}>{words.creditGulf}</a>}
      </p>
    </div>
  );
}
