import { messagesIn } from './messages';
import { NoAnswer, troubleOf, type TimelineItem, type Trouble } from './questions';

/** What the page hears while it follows a dossier. */
export interface Listener {
  readonly onItem: (item: TimelineItem) => void;
  /** The stream is open, or is being opened again. */
  readonly onOpen: (open: boolean) => void;
  /** Following has ended for good: trying again would not help. */
  readonly onEnd: (trouble: Trouble) => void;
}

const LONGEST_WAIT_MS = 30_000;

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Follows a dossier from the last thing seen, and comes back by itself whenever the line drops. */
export class LiveTimeline {
  private readonly over = new AbortController();
  private failures = 0;

  constructor(
    private readonly dossier: string,
    private lastSeq: number,
    private readonly listener: Listener,
  ) {}

  async follow(): Promise<void> {
    for (;;) {
      const refusal = await this.listenOnce();
      if (this.over.signal.aborted) return;
      if (refusal) return this.listener.onEnd(refusal);
      if (this.failures > 0) this.listener.onOpen(false);
      await pause(Math.min(2 ** this.failures * 250, LONGEST_WAIT_MS), this.over.signal);
    }
  }

  /** Until the line drops; says why when coming back would not help. */
  private async listenOnce(): Promise<Trouble | undefined> {
    try {
      await this.listen();
    } catch (error) {
      // A dropped line shows itself as many kinds of error; only a refusal is final.
      if (error instanceof NoAnswer && error.trouble !== 'away') return error.trouble;
      this.failures += 1;
    }
    return undefined;
  }

  stop(): void {
    this.over.abort();
  }

  private async listen(): Promise<void> {
    const response = await fetch(`/api/dossiers/${this.dossier}/timeline/stream`, {
      headers: { accept: 'text/event-stream', 'last-event-id': String(this.lastSeq) },
      signal: this.over.signal,
    });
    if (!response.ok || !response.body) throw new NoAnswer(troubleOf(response.status));
    this.failures = 0;
    this.listener.onOpen(true);
    for await (const { kind, data } of messagesIn(textOf(response.body))) {
      // Signs of life have a kind of their own.
      if (kind !== 'message') continue;
      const item = JSON.parse(data) as TimelineItem;
      this.lastSeq = Math.max(this.lastSeq, item.seq);
      this.listener.onItem(item);
    }
  }
}
