export {
  MessageReceiver,
  MessageSender,
  MessagingError,
  type IncomingMessage,
  type MessagingFailure,
  type OutgoingMessage,
  type TakeMessages,
} from './messaging';
export {
  readKafkaEnvironment,
  readKafkaSettings,
  type KafkaEnvironment,
  type KafkaSettings,
  type KafkaTokenSource,
  type Sasl,
  type SaslMechanism,
  type Tls,
} from './kafka-settings';
export { KafkaReceiver, type KafkaReceiverOptions } from './kafka-receiver';
export { KafkaSender } from './kafka-sender';
export { commandGroupOf, provisionTopics, topicsOf, type Provision } from './kafka-topics';
