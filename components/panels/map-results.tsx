import Link from 'next/link';
import { findPlaces } from '@/lib/figure/find-places';
import type { MapSearch } from '@/lib/figure/map-tools';
import { serializeViewState, withState } from '@/lib/view-state/codec';
import styles from './map-block.module.css';
import type { PageContext } from './page-context';

interface MapResultsProps {
  readonly search: MapSearch;
  readonly page: PageContext;
  readonly hrefOf: (query: string) => string;
}

/** What the search found: marks of the map, and places with a name on it. */
export function MapResults({ search, page, hrefOf }: MapResultsProps) {
  const { t, input, baseMap } = page;
  const { asked } = search;
  if (asked === '') return null;
  const places = findPlaces(baseMap.names, asked).map((place) => {
    const at = { lat: place.at[1], lon: place.at[0], zoom: place.zoom };
    const query = serializeViewState(withState(input.state, { at, q: null })).toString();
    return { label: place.label, detail: t('map.search.place'), query };
  });
  const all = [...places, ...search.results];
  const clear = serializeViewState(withState(input.state, { q: null })).toString();
  return (
    <div className={styles.results}>
      <p role="status">{t(all.length > 0 ? 'map.search.results' : 'map.search.none', { asked })}</p>
      <ul>
        {all.map(({ label, detail, query }) => (
          <li key={`${label} ${query}`}>
            <Link href={hrefOf(query)} prefetch={false} scroll={false}>
              {label}
            </Link>{' '}
            <span className={styles.state}>{detail}</span>
          </li>
        ))}
      </ul>
      <Link href={hrefOf(clear)} prefetch={false} scroll={false}>
        {t('map.search.clear')}
      </Link>
    </div>
  );
}
