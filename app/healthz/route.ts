import { brokenIds } from '@/app/api/v1/dataset-tables';
import { endpoint } from '@/app/api/v1/endpoint';
import { healthAnswer } from '@/lib/api/health';
import { presentData, releaseName } from '@/lib/datasets/store';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(() => {
  const data = presentData();
  return healthAnswer(releaseName(data), data.store.catalogue(), brokenIds(data.store));
});
