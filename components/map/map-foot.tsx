import { Fragment } from 'react';
import { GULF_ZOOM } from '@/lib/figure/basemap';
import { positionText } from '@/lib/figure/map-position';
import type { MapWords } from '@/lib/figure/map-words';
import type { Position } from '@/lib/geo/position';
import { scaleBars } from '@/lib/geo/scale-bar';
import { quantityText } from '@/lib/units/format';
import styles from './map.module.css';
import { usePointed } from './pointer-store';

interface MapFootProps {
  readonly centre: Position;
  readonly zoom: number;
  readonly words: MapWords;
  /** Credit of the host's tiles, once they are there. */
  readonly tilesCredit?: string | undefined;
}

const LONGEST_BAR_PX = 100;
const OSM_COPYRIGHT = 'https://www.openstreetmap.org/copyright';

/** Scale in nautical miles and kilometres, and whose land it is: at the foot of the picture at every width. */
export function MapFoot({ centre, zoom, words, tilesCredit }: MapFootProps) {
  const { nmi, km } = scaleBars(centre[1], zoom, LONGEST_BAR_PX);
  const bars = [
    { px: nmi.px, text: quantityText(nmi.length, 'nmi', words.lang) },
    { px: km.px, text: quantityText(km.length, 'km', words.lang) },
  ];
  return (
    <div className={styles.foot}>
      <div
        className={styles.scale}
        data-scale
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
      <Readout centre={centre} words={words} />
      <p className={styles.credit}>
        {tilesCredit === undefined ? '' : `${tilesCredit}; `}
        {zoom < GULF_ZOOM ? words.creditRegion : <a href={OSM_COPYRIGHT}>{words.creditGulf}</a>}
      </p>
    </div>
  );
}

/** Latitude and longitude under the pointer, or of the map's middle. */
function Readout({ centre, words }: Pick<MapFootProps, 'centre' | 'words'>) {
  const pointed = usePointed();
  return (
    <p className={styles.readout} data-readout>
      <span className={styles.readoutWord}>{pointed === null ? words.middle : words.pointer} </span>
      {positionText(pointed ?? centre, words)}
    </p>
  );
}
