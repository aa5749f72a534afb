import { endpoint, WORDS } from '@/app/api/v1/endpoint';
import { notFound } from '@/lib/api/problems';
import { problemAnswer } from '@/lib/api/respond';

const { t } = WORDS;

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(() =>
  problemAnswer(notFound(t('api.notFound.address'), t)),
);
