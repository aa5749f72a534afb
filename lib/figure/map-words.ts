import { isMessageKey } from '@/lib/messages/catalogue';
import type { Translate, Translator } from '@/lib/messages/translator';
import type { PlaceName } from './basemap';
import type { NameLanguage } from './map-names';

/** Finished words of the map, for both skins; made on the server, handed to the browser as they are. */
export interface MapWords {
  readonly lang: string;
  /** Language of the first name of every place. */
  readonly names: NameLanguage;
  /** Name of the map for screen readers, and how it is used. */
  readonly label: string;
  readonly explore: string;
  readonly leave: string;
  readonly hint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly loading: string;
  readonly failed: string;
  readonly scale: string;
  /** What the readout of coordinates stands for, and the four directions as letters. */
  readonly pointer: string;
  readonly middle: string;
  readonly compass: { readonly n: string; readonly e: string; readonly s: string; readonly w: string };
  /** Credit for the coarse land alone, and with the detailed coast. */
  readonly creditRegion: string;
  readonly creditGulf: string;
  /** Disputes by id, in words. */
  readonly disputes: Readonly<Record<string, string>>;
}

function languageOf(lang: string): NameLanguage {
  return lang === 'ar' || lang === 'fa' ? lang : 'en';
}

/** What a dispute is about, in words; null for an unknown id. */
export function disputeText(t: Translate, id: string): string | null {
  const key = `map.dispute.${id}`;
  return isMessageKey(key) ? t(key) : null;
}

/** Words of the map in the translator's language; disputes only for the names given. */
export function mapWords({ t, lang }: Translator, names: readonly PlaceName[]): MapWords {
  const ids = [...new Set(names.flatMap(({ disputed }) => disputed ?? []))];
  return {
    lang,
    names: languageOf(lang),
    label: t('map.label'),
    explore: t('map.explore'),
    leave: t('map.leave'),
    hint: t('map.hint'),
    zoomIn: t('map.zoomIn'),
    zoomOut: t('map.zoomOut'),
    loading: t('map.loading'),
    failed: t('map.failed'),
    scale: t('map.scale'),
    pointer: t('map.readout'),
    middle: t('map.readoutCentre'),
    compass: { n: t('map.compass.n'), e: t('map.compass.e'), s: t('map.compass.s'), w: t('map.compass.w') },
    creditRegion: t('map.credit.region'),
    creditGulf: t('map.credit.gulf'),
    disputes: Object.fromEntries(ids.map((id) => [id, disputeText(t, id) ?? ''])),
  };
}
