import { setTimeout as after } from 'node:timers/promises';
import { Timekeeper } from './timekeeper';

/** Round after round until it is stopped; a round that fails is followed by the next one all the same. */
export class Rounds {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly timekeeper: Timekeeper,
    private readonly everyMs: number,
    private readonly onTrouble: (error: unknown) => void,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the commands under way are answered. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.timekeeper.tick(signal).catch(this.onTrouble);
      await after(this.everyMs, undefined, { signal }).catch(ended);
    }
  }
}

/** The pause ends early only because the rounds are stopped, and the loop sees that itself. */
const ended = (): void => undefined;
