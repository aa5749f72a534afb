import type { PanelView } from '@/lib/panels/panel';
import { swatchShape } from '@/lib/panels/swatch-shape';
import styles from './panel-frame.module.css';

type Item = PanelView['legend'][number];

/** The small picture of a legend's item: a stroke for lines, the shape itself for marks. */
export function Swatch({ tone, dash, mark = 'line' }: Pick<Item, 'tone' | 'dash' | 'mark'>) {
  const color = `var(--${tone})`;
  const shape = swatchShape(mark);
  if (shape === null) return <span className={styles.swatch} data-dash={dash} style={{ color }} />;
  const { path, isOutline } = shape;
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path
        d={path}
        fill={isOutline ? 'none' : color}
        stroke={isOutline ? color : 'none'}
        strokeWidth="1.75"
      />
    </svg>
  );
}
