export { eventTypes, SERVICE } from './event-types.generated';
export { labels } from './labels.generated';
