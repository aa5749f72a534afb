import { feedEndpoint } from '@/app/feed';
import { ATOM_TYPE, writeAtom } from '@/lib/datasets/feed/write-feed';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = feedEndpoint(ATOM_TYPE, writeAtom);
