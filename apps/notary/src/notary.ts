import { setTimeout as after } from 'node:timers/promises';
import { LogWriter, type NoteSigner } from '@wisselzone/platform/merkle-log';
import { WaitingEntries } from './waiting-entries';

export interface NotaryOptions {
  readonly store: string;
  readonly signer: NoteSigner;
  /** Names the event store that positions belong to. */
  readonly eventLog: () => Promise<string>;
  readonly waiting: WaitingEntries;
  readonly everyMs: number;
  /** Hears of each round that failed; never throws. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Puts what was committed into the tree and signs it, every second or 256 entries. One process at a time
 * signs; another one waits until it is gone. After trouble it begins again from what was committed.
 */
export class Notary {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private writer: LogWriter | undefined;

  constructor(private readonly options: NotaryOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the batch under way is signed and the place is free for another process. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await this.letGo();
  }

  /** Signs all that waits now; resolves to the number of entries. Rejects when a source or the tables fail. */
  async round(): Promise<number> {
    try {
      const writer = (this.writer ??= await this.takeOver());
      return writer ? await this.signAll(writer) : 0;
    } catch (error) {
      await this.letGo();
      throw error;
    }
  }

  private async takeOver(): Promise<LogWriter | undefined> {
    const { store, signer, eventLog } = this.options;
    return LogWriter.open(store, { signer, eventLog: await eventLog() });
  }

  private async signAll(writer: LogWriter): Promise<number> {
    const before = writer.size;
    for (let more = true; more && !this.stopping.signal.aborted;) {
      const { entries, followed, isFull } = await this.options.waiting.after(writer.followed);
      await writer.append(entries, followed);
      more = isFull;
    }
    return writer.size - before;
  }

  private async letGo(): Promise<void> {
    const { writer } = this;
    this.writer = undefined;
    await writer?.close();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.round().catch(this.options.onTrouble);
      await after(this.options.everyMs, undefined, { signal }).catch(ended);
    }
  }
}

/** The pause ends early only because the notary is stopped, and the loop sees that itself. */
const ended = (): void => undefined;
