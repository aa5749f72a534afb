import { endpoint, note, WORDS } from '@/app/api/v1/endpoint';
import { badViewAnswer, noSuchPanelFile, panelFileAnswer, panelFiles } from '@/lib/api/panel-answers';
import { dataExtent } from '@/lib/datasets/extent';
import { dataAccess } from '@/lib/datasets/store';
import { buildPanel, findPanel, panelIds } from '@/lib/panels/registry';
import { resolveClock } from '@/lib/view-state/clock';
import { parseViewState } from '@/lib/view-state/parse-view-state';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search }) => {
    const found = panelFiles(panelIds()).get(params.file);
    const panel = found === undefined ? null : findPanel(found.id);
    if (found === undefined || panel === null) return noSuchPanelFile(params.file, panelIds(), WORDS.t);
    const { state, problems } = parseViewState(search);
    const [problem] = problems;
    // Rows alone cannot say what was ignored: a table is answered as asked or not at all.
    if (found.format === 'csv' && problem !== undefined) return badViewAnswer(problem, WORDS.t);
    const clock = resolveClock(state.on, dataExtent());
    return panelFileAnswer(
      found.format,
      buildPanel(panel, { data: dataAccess(), state, clock }, note),
      problems,
    );
  },
);
