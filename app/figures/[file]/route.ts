import { endpoint } from '@/app/api/v1/endpoint';
import { stillAnswer } from '@/app/figures/still-answer';
import { redirectAnswer } from '@/lib/api/respond';
import { currentPanelId } from '@/lib/panels/renamed';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint<{ file: string }>(
  ({ params, search }) => {
    const [id = '', ext = ''] = params.file.split('.');
    const current = currentPanelId(id);
    const query = search.size > 0 ? `?${search}` : '';
    return current === id
      ? stillAnswer(params.file, search)
      : redirectAnswer(`/figures/${current}.${ext}${query}`);
  },
);
