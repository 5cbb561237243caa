export { tablesHolding } from './canaries';
export { testDatabase, type TestDatabase } from './postgres';
export { withGoneServer } from './gone-server';
export { notRun } from './not-run';
export {
  startEventStoreDb,
  startEventStoreDbTestServer,
  type EventStoreDbTestServer,
  type EventStoreDbUnderTest,
} from './eventstoredb';
export { onKafka, onKafkaCluster, type KafkaUnderTest } from './kafka/kafka';
export { KAFKA_USERS } from './kafka/broker-settings';
export { runJava, startJava } from './kafka/java-program';
export type { KafkaCluster } from './kafka/cluster';
export { story, withoutContent, type Past, type Told } from './story';
export { RecordingHub, until, type Happening, type TakenCommand } from './recording-hub';
export { testRoles } from './roles';
export { wrongInPublic, wrongInPublicContent } from './public-schemas';
export { storedSchemaOf, wrongInStored } from './stored-schemas';
export { pairsIn, partnerPairs, type PartnerPair } from './partner-pairs';
