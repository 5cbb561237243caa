/** One message on its way out. What has one `key` keeps its order. */
export interface OutgoingMessage {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

/** One message as it came in: the bytes are as they were sent. */
export interface IncomingMessage {
  readonly topic: string;
  readonly partition: number;
  /** Counts the messages of one partition; may begin anew when the broker lost its disk. */
  readonly offset: string;
  readonly key: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer;
}

export type MessagingFailure =
  /** No broker answers, or not enough of them hold the message. Nothing is known of it: send it again. */
  | 'unavailable'
  /** The broker has no such topic. For an operator: `deploy/README.md`, "Kafka". */
  | 'unknownTopic'
  /** The broker does not know us, or we may not. For an operator. */
  | 'notAuthorised'
  /** The broker takes no message of this size; sending it again changes nothing. */
  | 'tooLarge'
  /** The settings of the connection are wrong. For an operator; names the variable. */
  | 'settingsRefused';

/** What went wrong between us and the broker. Names no key, no header and no content. */
export class MessagingError extends Error {
  override readonly name = 'MessagingError';
  readonly code: MessagingFailure;

  constructor(code: MessagingFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Sends messages, at least once: whoever hears of a failure sends again, and receivers know a message by its id. */
export abstract class MessageSender {
  /**
   * Fulfils when every copy that must hold the message does. Rejects with `MessagingError`, within a
   * bounded time whatever the broker does; then the message may have arrived or not. A topic in trouble
   * holds up no other.
   */
  abstract send(message: OutgoingMessage): Promise<void>;

  /** Waits for what is under way. */
  abstract close(): Promise<void>;
}

/** Takes messages in. MUST fulfil only when their effect is durable; when it rejects, they come again. */
export type TakeMessages = (messages: readonly IncomingMessage[]) => Promise<void>;

/** Receives the messages of one topic for one group; each partition in its order. */
export abstract class MessageReceiver {
  /**
   * Hands messages over, some at a time. How far it came is kept at the broker only after `take`
   * fulfilled, so a message may come twice and none is passed over. Goes on by itself after any failure.
   */
  abstract start(take: TakeMessages): void;

  /** Waits for what `take` has in hand. */
  abstract close(): Promise<void>;
}
