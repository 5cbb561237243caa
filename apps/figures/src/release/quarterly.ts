import { setTimeout as after } from 'node:timers/promises';
import type { Instant } from '@wisselzone/kernel';
import { readEnvelope } from '@wisselzone/platform/envelope';
import type { EventStore } from '@wisselzone/platform/event-store';
import type { Clock } from '../clock';
import { quarterOf } from './quarter';
import type { ReleaseRows } from './release.rows';
import type { Releases } from './releases';

const LOOK_EVERY_MS = 15 * 60_000;

interface QuarterlyParts {
  readonly log: EventStore;
  readonly rows: ReleaseRows;
  readonly releases: Releases;
  readonly clock: Clock;
  /** Hears of each try that failed; never throws. */
  readonly onTrouble: (error: unknown) => void;
}

/** Makes a release by itself at the beginning of every quarter, and after a stop that lasted over one. */
export class Quarterly {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly parts: QuarterlyParts) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Whether what happened in a quarter before this one waits to be released. */
  async isDue(): Promise<boolean> {
    const begun = (await this.parts.rows.last())?.to ?? (await this.firstEventAt());
    return begun !== undefined && quarterOf(begun) !== quarterOf(this.parts.clock.now());
  }

  private async firstEventAt(): Promise<Instant | undefined> {
    const [first] = await this.parts.log.readAll({ limit: 1, streamPrefixes: ['dossier-'] });
    return first && readEnvelope(first).recordedAt;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        if (await this.isDue()) await this.parts.releases.make();
      } catch (error) {
        this.parts.onTrouble(error);
      }
      // An abort ends the pause early, and the loop with it.
      await after(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
