import type { Translate } from '@/lib/messages/translator';
import { notFound } from './problems';
import { type Answer, problemAnswer } from './respond';

/** 404 of a release that nobody knows: figures of another one must not be taken for its own. */
export function noSuchRelease(t: Translate): Answer {
  return problemAnswer(notFound(t('releases.notFound'), t));
}
