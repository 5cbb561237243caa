import { HubProblem, type HubClient } from '@wisselzone/platform/hub-client';
import type { MessageReceiver } from '@wisselzone/platform/messaging';
import type { CommandDesk } from './command-desk';

const IDLE_MS = 2_000;
const AGAIN_AFTER_MS = 1_000;

export interface CommandIntakeParts {
  readonly organisation: string;
  readonly receiver: MessageReceiver;
  readonly desk: CommandDesk;
  readonly hub: HubClient;
  /** Told of every failure; the intake goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** The client that speaks for an organisation is another organisation's. For an operator; nothing is taken in until then. */
export class ClientOfAnother extends Error {
  override readonly name = 'ClientOfAnother';
  constructor() {
    super('the client that was given for an organisation may not act for it');
  }
}

/** Takes in the command topic of one organisation, in two halves: what came is stored, what is stored is done. */
export class CommandIntake {
  private readonly stopping = new AbortController();
  private working: Promise<void> = Promise.resolve();
  private bell: (() => void) | undefined;
  private rung = false;

  constructor(private readonly parts: CommandIntakeParts) {}

  start(): void {
    this.working = this.work();
  }

  /** Something may be due at once. */
  readonly ring = (): void => {
    this.rung = true;
    this.bell?.();
  };

  /** Fulfils when what is under way has ended; what was stored is done by the next process. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.ring();
    await this.parts.receiver.close();
    await this.working;
  }

  private async work(): Promise<void> {
    const { desk, receiver, onTrouble } = this.parts;
    await this.untilKnown();
    if (this.isStopped()) return;
    receiver.start(async (messages) => {
      await desk.take(messages);
      this.ring();
    });
    while (!this.isStopped()) {
      try {
        await this.pause(await desk.turn(IDLE_MS));
      } catch (error) {
        onTrouble(error);
        await this.pause(AGAIN_AFTER_MS);
      }
    }
  }

  /** Nothing is done in the name of an organisation with the client of another: the hub is asked first whose it is. */
  private async untilKnown(): Promise<void> {
    const { hub, organisation, onTrouble } = this.parts;
    while (!this.isStopped()) {
      try {
        await hub.get(`/organisations/${organisation}/deadLetters?pageSize=1`);
        return;
      } catch (error) {
        const another = error instanceof HubProblem && error.status === 403;
        onTrouble(another ? new ClientOfAnother() : error);
        await this.pause(AGAIN_AFTER_MS);
      }
    }
  }

  private isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async pause(ms: number): Promise<void> {
    if (!this.rung && ms > 0)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.bell = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.bell = undefined;
    this.rung = false;
  }
}
