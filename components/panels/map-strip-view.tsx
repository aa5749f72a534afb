import { Drawing } from '@/components/ui/drawing';
import { drawMapStrip } from '@/lib/figure/draw-map-strip';
import type { MapStrip } from '@/lib/figure/map-tools';
import styles from './map-block.module.css';
import type { PageContext } from './page-context';

/** Incidents and events by week under the map, as a guide for the clock. */
export function MapStripView({ strip, t }: { readonly strip: MapStrip; readonly t: PageContext['t'] }) {
  return (
    <div className={styles.strip}>
      <Drawing markup={drawMapStrip(strip)} />
      <p className={styles.stripFoot}>
        <span>{strip.from}</span>
        <span>
          {t('map.strip.title')}: ▮ {t('map.strip.incidents')} ↑, ▯ {t('map.strip.events')} ↓
        </span>
        <span>{strip.to}</span>
      </p>
    </div>
  );
}
