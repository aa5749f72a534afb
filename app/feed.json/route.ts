import { feedEndpoint } from '@/app/feed';
import { JSON_FEED_TYPE, writeJsonFeed } from '@/lib/datasets/feed/write-feed';

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = feedEndpoint(JSON_FEED_TYPE, writeJsonFeed);
