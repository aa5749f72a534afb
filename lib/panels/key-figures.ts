import { wholeNumber } from '@/lib/units/format';
import { type PanelContext, panelContext } from './context';
import {
  brentFigure,
  carrierFigure,
  eventFigure,
  personnelFigure,
  talksFigure,
  transitsFigure,
} from './key-figure-parts';
import type { KeyFigure, PanelDefinition, PanelInput, PanelTable, PanelView } from './panel';
import { sourceLines } from './source-lines';

const TITLE = 'panels.keyFigures.title';
const DATASETS = [
  'chokepoint-transits-daily',
  'brent-spot-daily',
  'carrier-presence-weekly',
  'troop-levels',
  'negotiation-rounds',
  'events',
] as const;

function tableOf(context: PanelContext, figures: readonly KeyFigure[]): PanelTable {
  const { t } = context;
  return {
    caption: t('panels.keyFigures.tableCaption'),
    columns: [
      { id: 'figure', label: t('panels.keyFigures.column.figure'), unit: null, align: 'start' },
      { id: 'value', label: t('panels.keyFigures.column.value'), unit: null, align: 'end' },
      { id: 'unit', label: t('panels.keyFigures.column.unit'), unit: null, align: 'start' },
      { id: 'date', label: t('panels.column.date'), unit: null, align: 'start' },
    ],
    rows: figures.map((figure) => ({
      receipt: figure.receipt,
      cells: [figure.label, figure.value, figure.unit, figure.dateText],
      values: [figure.label, figure.value, figure.unit, figure.date],
    })),
    total: figures.length,
  };
}

function sentenceOf(context: PanelContext, figures: ReadonlyMap<string, KeyFigure>): string {
  const { t } = context;
  const part = (id: 'transits' | 'brent'): string => {
    const figure = figures.get(id);
    return figure
      ? `${t(`panels.keyFigures.part.${id}`, { value: figure.value })} (${figure.dateText})`
      : t('panels.keyFigures.part.unknown', { what: t(`panels.keyFigures.${id}`) });
  };
  const carriers = figures.get('carriers');
  return t('panels.keyFigures.sentence', {
    on: context.day(context.clock.on),
    transits: part('transits'),
    brent: part('brent'),
    carriers: carriers
      ? `${t('panels.keyFigures.part.carriers', { count: wholeNumber(carriers.value) })} (${carriers.dateText})`
      : t('panels.keyFigures.part.unknown', { what: t('panels.keyFigures.carriers') }),
  });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t, clock } = context;
  const made = [transitsFigure, brentFigure, carrierFigure, personnelFigure, talksFigure, eventFigure];
  const figures = made.flatMap((make) => make(context) ?? []);
  const isEmpty = figures.length === 0;
  return {
    id: 'key-figures',
    title: t(TITLE),
    sentence: isEmpty
      ? t('panels.keyFigures.empty', { on: context.day(clock.on), first: context.day(clock.first) })
      : sentenceOf(context, new Map(figures.map((figure) => [figure.id, figure]))),
    state: isEmpty ? 'empty' : figures.length < made.length ? 'partial' : 'ok',
    picture: isEmpty ? null : { kind: 'figures', figures },
    legend: [],
    notes: [],
    controls: [],
    numbered: [],
    table: tableOf(context, figures),
    sources: sourceLines(context, DATASETS),
    caveats: isEmpty ? [] : [t('panels.transits.caveat.mean'), t('panels.events.caveat.hindsight')],
    on: clock.on,
  };
}

/** Six figures, each with its own date: transits, Brent, carriers, personnel, last talks, latest event. */
export const keyFigures: PanelDefinition = {
  id: 'key-figures',
  titleKey: TITLE,
  datasets: DATASETS,
  understands: [],
  build,
};
