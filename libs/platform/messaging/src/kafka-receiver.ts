import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { inTime, kafkaOn, letGo, messagingErrorOf } from './kafka-connection';
import type { KafkaSettings } from './kafka-settings';
import { MessageReceiver, type IncomingMessage, type TakeMessages } from './messaging';

export interface KafkaReceiverOptions {
  readonly settings: KafkaSettings;
  readonly topic: string;
  readonly group: string;
  /** Told of every failure; the receiver goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** A consumer that neither fetches nor says that it lives for so long has stopped without a word. */
const SILENT_MS = 30_000;
const LOOK_EVERY_MS = 1_000;
const AGAIN_AFTER_MS = 1_000;
const SESSION_MS = 15_000;
const HEARTBEAT_MS = 2_000;

/**
 * One topic of Kafka. The client library has been seen to stop without a word and to give up for good
 * (decision 0061), so each consumer lives in `live`, which ends in any case, and is followed by another.
 */
export class KafkaReceiver extends MessageReceiver {
  private readonly kafka: Kafka;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: KafkaReceiverOptions) {
    super();
    this.kafka = kafkaOn(options.settings, `wisselzone-${options.group}`);
  }

  override start(take: TakeMessages): void {
    this.running ??= this.keepGoing(take);
  }

  override async close(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepGoing(take: TakeMessages): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.live(take);
      } catch (error) {
        this.options.onTrouble(messagingErrorOf(error));
        await waitedOrAborted(AGAIN_AFTER_MS, signal);
      }
    }
  }

  /** Fulfils when the receiver is closed; rejects with whatever ended this consumer. */
  private async live(take: TakeMessages): Promise<void> {
    const consumer = this.kafka.consumer({
      groupId: this.options.group,
      allowAutoTopicCreation: false,
      sessionTimeout: SESSION_MS,
      heartbeatInterval: HEARTBEAT_MS,
      maxWaitTimeInMs: 1_000,
      // We make a new one; the library's own way back has been seen to fail.
      retry: { retries: 2, restartOnFailure: () => Promise.resolve(false) },
    });
    const life = new ConsumerLife(consumer);
    try {
      await inTime(consumer.connect());
      // What was written before this group came is wanted too, and what a broker that lost its disk has left.
      await inTime(consumer.subscribe({ topics: [this.options.topic], fromBeginning: true }));
      await inTime(
        consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          eachBatch: (payload) => life.during(handOver(consumer, payload, take)),
        }),
      );
      await life.ended(this.stopping.signal);
    } finally {
      await life.idle();
      await letGo(consumer);
    }
  }
}

const handOver = async (
  consumer: Consumer,
  payload: EachBatchPayload,
  take: TakeMessages,
): Promise<void> => {
  const { batch } = payload;
  const last = batch.messages.at(-1);
  if (!last || !payload.isRunning() || payload.isStale()) return;
  const { topic, partition } = batch;
  const beating = setInterval(() => {
    // A heartbeat that fails is heard again with the commit.
    payload.heartbeat().catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    await take(batch.messages.map((message) => incomingOf(message, { topic, partition })));
  } finally {
    clearInterval(beating);
  }
  const offset = String(BigInt(last.offset) + 1n);
  await consumer.commitOffsets([{ topic, partition, offset }]);
  payload.resolveOffset(last.offset);
};

const textOf = (header: Buffer | string | (Buffer | string)[] | undefined): string => {
  const first = Array.isArray(header) ? header[0] : header;
  return first === undefined ? '' : first.toString('utf8');
};

const incomingOf = (
  { key, value, headers, offset }: KafkaMessage,
  place: { readonly topic: string; readonly partition: number },
): IncomingMessage => ({
  ...place,
  offset,
  key: key?.toString('utf8'),
  headers: Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, header]) => [name, textOf(header)]),
  ),
  value: value ?? Buffer.alloc(0),
});

/** Signs of life of one consumer. */
class ConsumerLife {
  private seen = performance.now();
  private readonly busy = new Set<Promise<void>>();
  private crash: Error | undefined;

  constructor(consumer: Consumer) {
    const alive = (): void => {
      this.seen = performance.now();
    };
    consumer.on(consumer.events.FETCH, alive);
    consumer.on(consumer.events.HEARTBEAT, alive);
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.crash = payload.error;
    });
  }

  during(work: Promise<void>): Promise<void> {
    const done = work.catch(() => undefined).finally(() => this.busy.delete(done));
    this.busy.add(done);
    return work;
  }

  async idle(): Promise<void> {
    await Promise.all(this.busy);
  }

  async ended(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (this.crash) throw this.crash;
      const silent = performance.now() - this.seen > SILENT_MS;
      if (silent && this.busy.size === 0) throw new Error('the consumer stopped without a word');
      await waitedOrAborted(LOOK_EVERY_MS, signal);
    }
  }
}

const waitedOrAborted = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
