import type { PanelContext } from '@/lib/panels/context';
import { type ControlOption, makeControl, toggled } from '@/lib/panels/controls';
import type { PanelControl } from '@/lib/panels/panel';
import { isMeasured } from '@/lib/series/observation';
import { addMonths } from '@/lib/time/iso-date';
import { chosenMean, namedState } from './choose';
import type { Comparison } from './drawn';
import { DEFAULT_EPISODES } from './episodes';
import { gradeItem, gradesOf, trackWord } from './event-groups';

const MODES = ['value', 'index', 'change', 'multiples'] as const;
const PERIODS = ['day', 'week', 'month'] as const;
const MEANS = [1, 7, 30, 90] as const;
const BASELINES = ['mean-2025', 'same-weeks-2025', 'mean-2019'] as const;
const SPANS = [3, 18, 60] as const;
const LAGS = [0, 7, 14, 30] as const;
const GRADES = ['5', '4', '3', '2', '1'] as const;
const TRACKS = [
  'diplomacy',
  'military',
  'sanctions',
  'nuclear',
  'shipping',
  'energy',
  'alliance',
  'statement',
  'domestic',
] as const;

type Make = (id: string, label: string, options: readonly ControlOption[]) => PanelControl;

function valueControls({ t, state }: PanelContext, make: Make): readonly PanelControl[] {
  const hasMultiples = state.mode === 'multiples';
  return [
    make(
      'mode',
      t('compare.control.mode'),
      MODES.map((mode) => ({
        label: t(`compare.mode.${mode}`),
        patch: { mode },
        isCurrent: state.mode === mode,
      })),
    ),
    make(
      'scale',
      t('compare.control.scale'),
      (['linear', 'log'] as const).map((scale) => ({
        label: t(`compare.scale.${scale}`),
        patch: { scale },
        isCurrent: state.scale === scale,
      })),
    ),
    ...(hasMultiples
      ? [
          make(
            'axes',
            t('compare.control.axes'),
            (['free', 'shared'] as const).map((axes) => ({
              label: t(`compare.axes.${axes}`),
              patch: { axes },
              isCurrent: state.axes === axes,
            })),
          ),
        ]
      : []),
  ];
}

function baseControls(context: PanelContext, make: Make): readonly PanelControl[] {
  const { t, state } = context;
  if (state.mode === 'change') {
    const options = BASELINES.map((baseline) => ({
      label: t(`compare.baseline.${baseline}`),
      patch: { baseline, base: null },
      isCurrent: state.base === null && state.baseline === baseline,
    }));
    return [make('baseline', t('compare.control.baseline'), options)];
  }
  if (state.mode !== 'index' || state.align !== null) return [];
  const days = DEFAULT_EPISODES.filter((day) => day <= context.clock.on);
  return [
    make('base', t('compare.control.base'), [
      { label: t('compare.base.start'), patch: { base: null }, isCurrent: state.base === null },
      ...days.map((base) => ({
        label: context.day(base),
        patch: { base },
        isCurrent: state.base === base,
      })),
    ]),
  ];
}

function timeControls(context: PanelContext, comparison: Comparison, make: Make): readonly PanelControl[] {
  const { t, state, clock } = context;
  const starts = comparison.drawn.flatMap(({ observed }) => observed.rows.find(isMeasured)?.date ?? []);
  const first = starts.reduce((a, b) => (b < a ? b : a), clock.on);
  const spans: readonly ControlOption[] = [
    ...SPANS.map((months) => {
      const from = addMonths(clock.on, -months);
      const patch = months === 18 ? { from: null, to: null } : { from, to: null };
      const isCurrent = state.to === null && state.from === patch.from;
      return { label: t('compare.span', { months }), patch, isCurrent };
    }),
    {
      label: t('compare.spanAll'),
      patch: { from: first, to: null },
      isCurrent: state.to === null && state.from === first,
    },
  ];
  const mean = chosenMean(context) ?? 1;
  return [
    ...(state.align === null ? [make('span', t('compare.control.span'), spans)] : []),
    make(
      'every',
      t('compare.control.every'),
      PERIODS.map((every) => ({
        label: t(`compare.every.${every}`),
        patch: { every },
        isCurrent: state.every === every,
      })),
    ),
    make(
      'mean',
      t('compare.control.mean'),
      MEANS.map((days) => ({
        label: t('compare.mean', { days }),
        patch: { mean: days },
        isCurrent: mean === days,
      })),
    ),
  ];
}

function eventControls(context: PanelContext, make: Make): readonly PanelControl[] {
  const { t, state } = context;
  if (state.align !== null) return [];
  const tracks = make(
    'events',
    t('compare.control.events'),
    TRACKS.map((track) => ({
      label: trackWord(context, track),
      patch: { events: toggled(state.events, track) },
      isCurrent: (state.events ?? []).includes(track),
    })),
  );
  if (state.events === null || state.events.length === 0) return [tracks];
  const grades = gradesOf(context);
  const items = grades.map(gradeItem);
  return [
    tracks,
    make(
      'significance',
      t('compare.control.significance'),
      GRADES.map((grade) => ({
        label: grade,
        patch: { filter: toggled(items, gradeItem(grade)) },
        isCurrent: grades.includes(grade),
      })),
    ),
  ];
}

function alignControls(context: PanelContext, comparison: Comparison, make: Make): readonly PanelControl[] {
  const { t, state, clock } = context;
  const known = DEFAULT_EPISODES.filter((day) => day <= clock.on);
  const align = make('align', t('compare.control.align'), [
    { label: t('compare.align.off'), patch: { align: null }, isCurrent: state.align === null },
    {
      label: t('compare.align.all'),
      patch: { align: known },
      isCurrent: state.align?.join() === known.join(),
    },
    ...known.map((day) => ({
      label: context.day(day),
      patch: { align: toggled(state.align, day) },
      isCurrent: (state.align ?? []).includes(day),
    })),
  ]);
  if (state.align !== null || comparison.drawn.length < 2) return [align];
  const lag = make('lag', t('compare.control.lag'), [
    { label: t('compare.lag.off'), patch: { lag: null }, isCurrent: state.lag === null },
    ...LAGS.map((days) => ({
      label: t('compare.lag.days', { days }),
      patch: { lag: days },
      isCurrent: state.lag === days,
    })),
  ]);
  return [align, lag];
}

/** Every choice of a comparison as links. */
export function compareControls(context: PanelContext, comparison: Comparison): readonly PanelControl[] {
  const named = namedState(context);
  const make: Make = (id, label, options) => makeControl(named, { id, label, options });
  return [
    ...valueControls(context, make),
    ...baseControls(context, make),
    ...timeControls(context, comparison, make),
    ...eventControls(context, make),
    ...alignControls(context, comparison, make),
  ];
}
