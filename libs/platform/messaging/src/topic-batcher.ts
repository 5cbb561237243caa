import { MessagingError, type OutgoingMessage } from './messaging';

/** Far below what a broker takes in one request (1 MB by default). */
const MOST_CHARACTERS = 500_000;
const MOST_MESSAGES = 500;
const MOST_WAITING = 10_000;

interface Waiting {
  readonly message: OutgoingMessage;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One request is under way at a time for a topic; what arrives meanwhile shares the next one. */
export class TopicBatcher {
  private waiting: Waiting[] = [];
  private sending: Promise<void> | undefined;

  constructor(private readonly sendAll: (batch: readonly OutgoingMessage[]) => Promise<void>) {}

  add(message: OutgoingMessage): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length >= MOST_WAITING)
        throw new MessagingError('unavailable', 'too many messages wait for this topic');
      this.waiting.push({ message, resolve, reject });
      this.start();
    });
  }

  /** Fulfils when nothing waits any more, whatever became of it. */
  async settled(): Promise<void> {
    while (this.sending) await this.sending;
  }

  private start(): void {
    this.sending ??= this.sendNext().finally(() => {
      this.sending = undefined;
      if (this.waiting.length > 0) this.start();
    });
  }

  private async sendNext(): Promise<void> {
    // Whoever hears an answer now and sends at once comes along.
    await new Promise(setImmediate);
    const batch = this.waiting.splice(0, this.fitting());
    try {
      await this.sendAll(batch.map(({ message }) => message));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      await this.alone(batch, error);
    }
  }

  /** One message that is too large must not be held against its neighbours. */
  private async alone(batch: readonly Waiting[], error: unknown): Promise<void> {
    const tooLarge = error instanceof MessagingError && error.code === 'tooLarge';
    for (const { message, resolve, reject } of batch)
      if (!tooLarge || batch.length === 1) reject(error);
      else await this.sendAll([message]).then(resolve, reject);
  }

  private fitting(): number {
    let characters = 0;
    const over = this.waiting.findIndex(({ message: { value } }, nth) => {
      characters += value.length;
      return nth > 0 && (characters > MOST_CHARACTERS || nth >= MOST_MESSAGES);
    });
    return over < 0 ? this.waiting.length : over;
  }
}
