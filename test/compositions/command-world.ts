import { randomUUID } from 'node:crypto';
import {
  commandGroupOf,
  MessageReceiver,
  provisionTopics,
  topicsOf,
  type IncomingMessage,
  type TakeMessages,
} from '@wisselzone/platform/messaging';
import { until } from '@wisselzone/testing';
import { Kafka, logLevel } from 'kafkajs';
import type { TypedMessage } from './console-programs';
import { startTestHub, type TestHub } from './test-hub';
import { startTestRelay, type TestRelayOptions } from './test-relay';
import { ANKE, OCMW, registerThree } from './three-organisations';
import { TopicReader, type ReadMessage } from './topic-reader';

const TYPE = 'be.wisselzone.hub.v1.commands';

/** A command of the OCMW's system on a dossier, as a message. */
export const aCommand = (
  operation: string,
  dossier: string,
  body: object,
  id: string = randomUUID(),
): TypedMessage => ({
  key: dossier,
  headers: {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: '/ocmw/dossiers',
    ce_type: `${TYPE}.request.${operation}`,
    ce_subject: dossier,
  },
  value: JSON.stringify({ ...body, onBehalfOf: ANKE }),
});

/** A note for a dossier; headers may be given otherwise. */
export const aNote = (
  dossier: string,
  { id, text = 'Een nota.', ...headers }: Readonly<Record<string, string>> = {},
): TypedMessage => {
  const note = aCommand('recordNote', dossier, { text }, id);
  return { ...note, headers: { ...note.headers, ...headers } };
};

/** A hub whose OCMW asks by messages, on a broker. */
export class CommandWorld {
  /** While true nobody reaches the hub. */
  away = false;
  private relay: { readonly close: () => Promise<void> } | undefined;

  private constructor(
    readonly hub: TestHub,
    readonly brokers: readonly string[],
    readonly replies: TopicReader,
    readonly hubUrl: string,
  ) {}

  static async open(brokers: readonly string[]): Promise<CommandWorld> {
    const hub = await startTestHub();
    await registerThree(hub);
    const made = { organisation: OCMW, replicas: 1, partitions: 3 };
    await provisionTopics({ brokers }, made);
    const replies = await new TopicReader(brokers, topicsOf(OCMW).replies).open();
    return new CommandWorld(hub, brokers, replies, await hub.listen());
  }

  readonly topic = topicsOf(OCMW).commands;

  async start(ports?: TestRelayOptions['ports']): Promise<void> {
    const commands = { hubUrl: this.hubUrl, organisations: [OCMW], away: () => this.away };
    const asked = { kafka: this.brokers, commands, ...(ports && { ports }) };
    this.relay = await startTestRelay(this.hub, asked);
  }

  async stop(): Promise<void> {
    await this.relay?.close();
    this.relay = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.replies.close();
    await this.hub.close();
  }

  repliesTo(id: string): readonly ReadMessage[] {
    return this.replies.read.filter(({ headers }) => headers['ce_requestid'] === id);
  }

  async replyTo(id: string, nth = 1): Promise<ReadMessage> {
    await until('it is answered', () => this.repliesTo(id).length >= nth, 60_000);
    return this.repliesTo(id)[nth - 1]!;
  }

  /** Numbers of the messages behind the notes of a dossier, in the dossier's order. */
  async notesOf(dossier: string): Promise<readonly string[]> {
    const rows = await this.hub.query(
      `select leaf->>'sourceMessageId' as message from event_store.event_log
       where stream_id = $1 and type = 'NoteRecorded' order by revision`,
      [`dossier-${dossier}`],
    );
    return rows.map(({ message }) => String(message));
  }

  inbox(id: string): Promise<Record<string, unknown>[]> {
    return this.hub.query('select * from door.inbox where message = $1 order by position', [id]);
  }

  /** How many messages the broker believes to be taken. */
  async committed(): Promise<number> {
    const admin = new Kafka({ brokers: [...this.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const [topic] = await admin.fetchOffsets({
      groupId: commandGroupOf(OCMW),
      topics: [this.topic],
    });
    await admin.disconnect();
    const offsets = topic?.partitions.map(({ offset }) => Math.max(0, Number(offset))) ?? [];
    return offsets.reduce((sum, offset) => sum + offset, 0);
  }
}

/** A receiver of the product that hands over what it received in another way. */
export class OtherwiseReceiver extends MessageReceiver {
  constructor(
    private readonly real: MessageReceiver,
    private readonly otherwise: (take: TakeMessages) => TakeMessages,
  ) {
    super();
  }

  override start(take: TakeMessages): void {
    this.real.start(this.otherwise(take));
  }

  override close(): Promise<void> {
    return this.real.close();
  }
}

/** Takes every message for a new one. */
export const forgetting =
  (take: TakeMessages): TakeMessages =>
  (messages) =>
    take(
      messages.map((one): IncomingMessage => ({
        ...one,
        headers: { ...one.headers, ce_id: `${one.headers['ce_id'] ?? ''}-${randomUUID()}` },
      })),
    );
