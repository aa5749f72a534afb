import type { PanelView } from '@/lib/panels/panel';
import styles from './panel-frame.module.css';

type Item = PanelView['legend'][number];

const SHAPES: Readonly<Record<Exclude<NonNullable<Item['mark']>, 'line'>, string>> = {
  bar: 'M3 1h6v10H3z',
  'bar-hatched': 'M3 1h6v10H3z M3 5l4-4 M3 9l6-6 M5 11l4-4',
  'bar-open': 'M3 1h6v10H3z',
  diamond: 'M6 1l5 5-5 5-5-5z',
  square: 'M2 2h8v8H2z',
  circle: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  ring: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  cross: 'M2 2l8 8M10 2l-8 8',
  triangle: 'M6 1l5 9H1z',
};

/** Marks that are strokes alone. */
const OUTLINED: ReadonlySet<Item['mark']> = new Set(['ring', 'cross', 'bar-hatched', 'bar-open']);

/** The small picture of a legend's item: a stroke for lines, the shape itself for marks. */
export function Swatch({ tone, dash, mark = 'line' }: Pick<Item, 'tone' | 'dash' | 'mark'>) {
  const color = `var(--${tone})`;
  if (mark === 'line') return <span className={styles.swatch} data-dash={dash} style={{ color }} />;
  const isOutline = OUTLINED.has(mark);
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d={SHAPES[mark]}
        fill={isOutline ? 'none' : color}
        stroke={isOutline ? color : 'none'}
        strokeWidth="1.75"
      />
    </svg>
  );
}
