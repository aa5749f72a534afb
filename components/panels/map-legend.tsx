import Link from 'next/link';
import { Drawing } from '@/components/ui/drawing';
import { drawKey } from '@/lib/figure/draw-map-key';
import type { MapFigure, MapLayer } from '@/lib/figure/map-figure';
import { formatDate } from '@/lib/time/format-date';
import styles from './map-block.module.css';
import type { PageContext } from './page-context';

interface MapLegendProps {
  readonly picture: MapFigure;
  readonly page: PageContext;
  readonly hrefOf: (query: string) => string;
}

/** The legend, which is the layer switch: each layer's name, symbols, count, date and source, as a link. */
export function MapLegend({ picture, page, hrefOf }: MapLegendProps) {
  const { layers, id } = picture;
  return (
    <nav aria-label={page.t('map.legend.title')}>
      <ul className={styles.layers}>
        {layers.toReversed().map((layer) => (
          <LegendLayer key={layer.id} layer={layer} page={page} href={hrefOf(layer.toggle)} figure={id} />
        ))}
      </ul>
    </nav>
  );
}

interface LegendLayerProps {
  readonly layer: MapLayer;
  readonly page: PageContext;
  readonly href: string;
  readonly figure: string;
}

function LegendLayer({ layer, page, href, figure }: LegendLayerProps) {
  const { t, input } = page;
  const { label, count, asOf, source, status, note, shown } = layer;
  const dated =
    asOf === null
      ? t('map.legend.undated')
      : t('map.legend.asOf', { date: formatDate(asOf, 'day', input.state.lang) });
  return (
    <li className={styles.layer} data-layer={layer.id} data-shown={shown} data-status={status}>
      <Link
        href={href}
        className={styles.switch}
        aria-current={shown ? 'true' : undefined}
        title={t(shown ? 'map.legend.hide' : 'map.legend.show', { layer: label })}
        prefetch={false}
        scroll={false}
        replace
      >
        <span className={styles.box} aria-hidden="true" />
        <span className={styles.name}>{label}</span>
        <span className={styles.state}>
          {t(shown ? 'map.legend.shown' : 'map.legend.hidden')}
          {status === 'failed' ? '' : `; ${t('map.legend.count', { count })}`}
        </span>
      </Link>
      {status === 'failed' ? <p className={styles.failed}>{note}</p> : null}
      {status === 'failed' ? null : <Keys layer={layer} figure={figure} />}
      {status === 'failed' ? null : (
        <p className={styles.small}>{[dated, source, note].filter((text) => text).join(' · ')}</p>
      )}
    </li>
  );
}

function Keys({ layer, figure }: { readonly layer: MapLayer; readonly figure: string }) {
  return (
    <ul className={styles.keys}>
      {layer.keys.map((key) => (
        <li key={`${key.label} ${key.letter} ${key.fill}`}>
          <Drawing markup={drawKey(key, `${figure}-${layer.id}`)} />
          {key.label}
        </li>
      ))}
    </ul>
  );
}
