import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { panelListAnswer } from '@/lib/api/panel-answers';
import { plainAnswer } from '@/lib/api/plain';
import { jsonAnswer } from '@/lib/api/respond';
import { PANELS } from '@/lib/panels/registry';

const { t } = WORDS;

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(({ search }) =>
  plainAnswer(search, t, () =>
    jsonAnswer(panelListAnswer(PANELS.map((panel) => ({ ...panel, title: t(panel.titleKey) })))),
  ),
);
