import { endpoint, note, WORDS } from '@/app/api/v1/endpoint';
import { readView } from '@/app/read-view';
import { badViewAnswer, noSuchPanelFile, panelFileAnswer, panelFiles } from '@/lib/api/panel-answers';
import { noSuchRelease } from '@/lib/api/release-answers';
import { releaseName } from '@/lib/datasets/store';
import { buildPanel, findPanel, MAP_PANELS, panelIds } from '@/lib/panels/registry';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search }) => {
    const found = panelFiles(panelIds(), MAP_PANELS).get(params.file);
    const panel = found === undefined ? null : findPanel(found.id);
    if (found === undefined || panel === null) return noSuchPanelFile(params.file, panelIds(), WORDS.t);
    const { input, data, problems, unknownRelease } = readView(search);
    if (unknownRelease !== null) return noSuchRelease(WORDS.t);
    const [problem] = problems;
    // Rows alone cannot say what was ignored: a table is answered as asked or not at all.
    if (found.format !== 'json' && problem !== undefined) return badViewAnswer(problem, WORDS.t);
    const view = buildPanel(panel, input, note);
    return panelFileAnswer(found.format, { release: releaseName(data), panel: view, problems });
  },
);
