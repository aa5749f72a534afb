import type { ReactNode } from 'react';
import { MapChanges } from '@/components/map/map-changes';
import { MapPanel } from '@/components/map/map-panel';
import { MapSearch } from '@/components/map/map-search';
import type { MapFigure } from '@/lib/figure/map-figure';
import { cardSide } from '@/lib/figure/map-view';
import { mapWords } from '@/lib/figure/map-words';
import { formatDate } from '@/lib/time/format-date';
import styles from './map-block.module.css';
import { MapCardView } from './map-card-view';
import { MapLegend } from './map-legend';
import { MapMeasureForm } from './map-measure-form';
import { MapResults } from './map-results';
import { MapStripView } from './map-strip-view';
import type { PageContext } from './page-context';
import { PanelControls } from './panel-controls';

interface MapBlockProps {
  readonly picture: MapFigure;
  readonly page: PageContext;
  /** Where the browser gets the same picture as data. */
  readonly address: string;
  /** The server's drawing. */
  readonly children: ReactNode;
}

/** Pairs of a query, but for some names: a form sends them on. */
export function hiddenPairs(
  query: string,
  without: readonly string[],
): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(query)].filter(([name]) => !without.includes(name));
}

/** The map with all that stands around it: search above, card over it, layers, weeks and distances below. */
export function MapBlock({ picture, page, address, children }: MapBlockProps) {
  const { t, path } = page;
  const { tools, id, query } = picture;
  const words = { t, lang: page.input.state.lang };
  const hrefOf = (of: string) => `${path}${of === '' ? '' : `?${of}`}#${id}`;
  return (
    <>
      <MapSearch
        address={address}
        action={path}
        hidden={hiddenPairs(query, ['q', 'select'])}
        asked={tools.search.asked}
        words={{
          label: t('map.search.label'),
          hint: t('map.search.hint'),
          button: t('map.search.button'),
          place: t('map.search.place'),
          none: t('map.search.nothing'),
        }}
      />
      <MapResults search={tools.search} page={page} hrefOf={hrefOf} />
      <MapPanel
        address={address}
        view={picture.view}
        height={picture.height}
        words={mapWords(words, page.baseMap.names)}
        tiles={page.tiles ?? null}
        over={{ selected: picture.selected, ways: tools.measure.ways }}
        card={
          tools.card === null ? null : (
            <MapCardView card={tools.card} side={sideOf(picture)} page={page} hrefOf={hrefOf} />
          )
        }
      >
        {children}
      </MapPanel>
      <MapChanges
        shown={dayOf(picture, page)}
        words={{
          lang: words.lang,
          more: t('map.change.more', SLOTS),
          fewer: t('map.change.fewer', SLOTS),
          same: t('map.change.same'),
        }}
      />
      {tools.strip === null ? null : <MapStripView strip={tools.strip} t={t} />}
      <MapLegend picture={picture} page={page} hrefOf={hrefOf} />
      <details className={styles.fold} open={tools.filters.some(isUsed) || undefined}>
        <summary>{t('map.legend.filters')}</summary>
        <PanelControls panelId={id} controls={tools.filters} path={path} />
      </details>
      <MapMeasureForm
        measure={tools.measure}
        page={page}
        hidden={hiddenPairs(query, ['start', 'finish', 'knots'])}
        id={id}
      />
    </>
  );
}

const sideOf = ({ view, selected }: MapFigure) => (selected === null ? 'left' : cardSide(view, selected.at));

const SLOTS = { layer: '{layer}', count: '{count}', by: '{by}' } as const;

/** The day of the map and how many records each of its shown layers has on it. */
function dayOf({ layers }: MapFigure, { input }: PageContext) {
  const { clock, state } = input;
  const counted = layers.filter(({ shown, status }) => shown && status !== 'failed');
  return {
    day: formatDate(clock.on, 'day', state.lang),
    layers: counted.toReversed().map(({ id, label, count }) => ({ id, label, count })),
  };
}

const isUsed = ({ options }: MapFigure['tools']['filters'][number]) =>
  options.some(({ isCurrent }) => isCurrent);
