/** What `deploy/provision-kafka.mjs` needs; plain Node reads it, so nothing here needs a compiler. */
export { readKafkaEnvironment } from './kafka-settings';
export { provisionTopics } from './kafka-topics';
