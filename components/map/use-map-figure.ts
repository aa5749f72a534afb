import { useDataset } from '@/components/hooks/use-dataset';
import type { PanelView } from '@/lib/panels/panel';
import { withoutView } from './view-address';

/** The figure of the panel, asked for once it is wanted; the same answer for every view of one day. */
export function useMapFigure(address: string, isWanted: boolean) {
  const { data, error } = useDataset<{ readonly panel: PanelView }>(isWanted ? withoutView(address) : null);
  const picture = data?.panel.picture;
  return { figure: picture?.kind === 'map' ? picture : null, hasFailed: error !== undefined };
}
