import { citationAnswer } from '@/app/api/v1/citation-answer';
import { endpoint, note, WORDS } from '@/app/api/v1/endpoint';
import { readView } from '@/app/read-view';
import { isCitationFormat } from '@/lib/api/citation-formats';
import { badViewAnswer, noSuchPanelFile, panelFileAnswer, panelFiles } from '@/lib/api/panel-answers';
import { noSuchRelease } from '@/lib/api/release-answers';
import { releaseName } from '@/lib/datasets/store';
import { citedPanel } from '@/lib/panels/panel-citation';
import { buildPanel, findPanel, MAP_PANELS, panelIds } from '@/lib/panels/registry';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search, origin }) => {
    const found = panelFiles(panelIds(), MAP_PANELS).get(params.file);
    const panel = found === undefined ? null : findPanel(found.id);
    if (found === undefined || panel === null) return noSuchPanelFile(params.file, panelIds(), WORDS.t);
    const { input, data, problems, unknownRelease } = readView(search);
    if (unknownRelease !== null) return noSuchRelease(WORDS.t);
    const [problem] = problems;
    // Rows and citations cannot say what was ignored: a table is answered as asked or not at all.
    const { format } = found;
    if (format !== 'json' && problem !== undefined) return badViewAnswer(problem, WORDS.t);
    const view = buildPanel(panel, input, note);
    const release = releaseName(data);
    if (isCitationFormat(format)) {
      const quoted = { release: data.release?.id ?? null, releaseName: release, origin };
      return citationAnswer(format, citedPanel(view, input, quoted), WORDS.t);
    }
    return panelFileAnswer(format, { release, panel: view, problems });
  },
);
