import type { Translate } from '@/lib/messages/translator';

/** All words of the ribbon. */
export interface RibbonLabels {
  readonly region: string;
  readonly date: string;
  readonly show: string;
  readonly earlier: string;
  readonly later: string;
  readonly latest: string;
  readonly latestTitle: string;
  readonly slider: string;
  readonly play: string;
  readonly pause: string;
  readonly step: string;
  readonly stepDay: string;
  readonly stepWeek: string;
  readonly playOff: string;
  /** At the end of the strip, and on the handle when it stands there. */
  readonly ends: string;
  /** On the handle when the clock lies outside the data. */
  readonly before: string;
  readonly beyond: string;
  /** Names of the lanes from top to bottom. */
  readonly lanes: readonly [string, string, string];
}

/** The ribbon's words; `first` and `last` are the ends of the data in words. */
export function ribbonLabels(
  t: Translate,
  ends: { readonly first: string; readonly last: string },
): RibbonLabels {
  const { first, last } = ends;
  return {
    region: t('clock.region'),
    date: t('clock.date'),
    show: t('clock.show'),
    earlier: t('clock.earlier'),
    later: t('clock.later'),
    latest: t('clock.latest'),
    latestTitle: t('clock.latestTitle', { last }),
    slider: t('clock.slider', { first, last }),
    play: t('clock.play'),
    pause: t('clock.pause'),
    step: t('clock.step'),
    stepDay: t('clock.stepDay'),
    stepWeek: t('clock.stepWeek'),
    playOff: t('clock.playOff'),
    ends: t('clock.ends', { last }),
    before: t('clock.before'),
    beyond: t('clock.beyond'),
    lanes: [t('clock.lane.brent'), t('clock.lane.transits'), t('clock.lane.events')],
  };
}
