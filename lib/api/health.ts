import type { HealthAnswer } from '@/lib/schema/answers';
import type { Descriptor } from '@/lib/schema/descriptor';
import { type Answer, momentAnswer } from './respond';

/**
 * Whether the server can answer: 200 when every dataset could be read, else 503 naming those that could not.
 * `failed` are ids; no data at all counts as failed.
 */
export function healthAnswer(
  release: string,
  descriptors: readonly Descriptor[],
  failed: readonly string[],
): Answer {
  const isReady = failed.length === 0 && descriptors.length > 0;
  const body: HealthAnswer = {
    status: isReady ? 'ready' : 'failed',
    release,
    asOf: Object.fromEntries(descriptors.map(({ name, asOf }) => [name, asOf])),
    failed: [...failed],
  };
  return momentAnswer(isReady ? 200 : 503, body);
}
