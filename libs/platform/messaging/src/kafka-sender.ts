import { Partitioners, type Kafka, type Producer } from 'kafkajs';
import { inTime, kafkaOn, letGo, messagingErrorOf } from './kafka-connection';
import type { KafkaSettings } from './kafka-settings';
import { MessageSender, MessagingError, type OutgoingMessage } from './messaging';
import { TopicBatcher } from './topic-batcher';

/** Of a whole request, our own limit: a producer that is silent for so long is given up. */
const SEND_MS = 15_000;
/** How long the broker may wait for its copies. */
const COPIES_MS = 8_000;

/** After these a producer is made anew: what it remembers of the cluster or of the topic may be wrong. */
const GIVE_UP_AFTER: readonly string[] = ['unavailable', 'unknownTopic', 'notAuthorised'];

/**
 * Kafka: `acks: -1` (every in-sync copy), at least once, never the client's idempotent mode (decision 0061).
 * What is sent to one topic meanwhile shares its next request.
 */
export class KafkaSender extends MessageSender {
  private readonly kafka: Kafka;
  private readonly topics = new Map<string, TopicBatcher>();
  private producing: Promise<Producer> | undefined;
  private closed = false;

  constructor(settings: KafkaSettings) {
    super();
    this.kafka = kafkaOn(settings, 'wisselzone-relay');
  }

  override send(message: OutgoingMessage): Promise<void> {
    if (this.closed) throw new MessagingError('unavailable', 'the sender is closed');
    const { topic } = message;
    const batcher =
      this.topics.get(topic) ?? new TopicBatcher((batch) => this.sendAll(topic, batch));
    this.topics.set(topic, batcher);
    return batcher.add(message);
  }

  override async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.topics.values()].map((batcher) => batcher.settled()));
    const producer = await this.producing?.catch(() => undefined);
    if (producer) await letGo(producer);
  }

  private async sendAll(topic: string, batch: readonly OutgoingMessage[]): Promise<void> {
    const producing = this.producer();
    try {
      const producer = await inTime(producing);
      await inTime(
        producer.send({
          topic,
          acks: -1,
          timeout: COPIES_MS,
          messages: batch.map(({ key, value, headers }) => ({
            key,
            value,
            headers: { ...headers },
          })),
        }),
        SEND_MS,
      );
    } catch (error) {
      const failure = messagingErrorOf(error);
      if (GIVE_UP_AFTER.includes(failure.code)) this.giveUp(producing);
      throw failure;
    }
  }

  private producer(): Promise<Producer> {
    this.producing ??= this.connected();
    return this.producing;
  }

  private async connected(): Promise<Producer> {
    const producer = this.kafka.producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      metadataMaxAge: 60_000,
    });
    try {
      await producer.connect();
      return producer;
    } catch (error) {
      void letGo(producer);
      throw error;
    }
  }

  /** The next message gets a new producer. Safe because nothing rests on a producer's memory. */
  private giveUp(producing: Promise<Producer>): void {
    if (this.producing === producing) this.producing = undefined;
    producing.then(letGo, () => undefined);
  }
}
