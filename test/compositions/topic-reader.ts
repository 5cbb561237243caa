import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type Consumer } from 'kafkajs';

/** A message as a partner's own client gets it. */
export interface ReadMessage {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A partner's own consumer of one topic, from its beginning. */
export class TopicReader {
  readonly read: ReadMessage[] = [];
  private consumer: Consumer | undefined;

  constructor(
    private readonly brokers: readonly string[],
    private readonly topic: string,
  ) {}

  async open(): Promise<this> {
    const kafka = new Kafka({ brokers: [...this.brokers], logLevel: logLevel.NOTHING });
    this.consumer = kafka.consumer({ groupId: `reader-${randomUUID()}`, maxWaitTimeInMs: 200 });
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [this.topic], fromBeginning: true });
    await this.consumer.run({
      eachMessage: async ({ message: { key, value, headers } }) => {
        this.read.push({
          key: String(key),
          value: String(value),
          headers: Object.fromEntries(
            Object.entries(headers ?? {}).map(([name, header]) => [name, String(header)]),
          ),
        });
      },
    });
    return this;
  }

  /** By the id of the event: a partner does each once, however often it comes. */
  get once(): readonly ReadMessage[] {
    return [...new Map(this.read.map((one) => [one.headers['ce_id'], one])).values()];
  }

  async close(): Promise<void> {
    await this.consumer?.disconnect();
  }
}
