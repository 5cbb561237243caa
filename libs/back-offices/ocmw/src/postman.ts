import type { Registry } from './registry';

const answerWithinMs = 5_000;
const longestWaitMs = 60_000;

export interface Route {
  /** Where the partner takes our messages; nothing is sent while it is not known. */
  to?: string;
  readonly secret: string;
  readonly firstWaitMs: number;
}

/** Brings what lies in the outbox to the partner: in order, again and again, until it answers 2xx. */
export class Postman {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly registry: Registry,
    private readonly route: Route,
  ) {}

  /** Starts a round, now or when the one under way has ended. */
  wake(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), 0);
  }

  callAt(address: string): void {
    this.route.to = address;
    this.failures = 0;
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private start(): void {
    this.round = (this.round ?? Promise.resolve()).then(() => this.deliverAll());
  }

  private async deliverAll(): Promise<void> {
    for (const number of this.registry.waiting.keys()) {
      const { down, late } = this.registry.faults;
      if (this.stopped || down || late || !this.route.to) return;
      if (!(await this.deliver(number))) {
        this.tryLater();
        return;
      }
      this.failures = 0;
      this.registry.waiting.moveTo(this.registry.sent, number);
    }
  }

  private async deliver(number: string): Promise<boolean> {
    const text = this.registry.waiting.get(number) ?? '';
    const delivered = await this.post(text);
    return delivered && this.registry.faults.duplicate ? this.post(text) : delivered;
  }

  private async post(body: string): Promise<boolean> {
    const headers = { 'content-type': 'application/xml', 'x-ocmw-geheim': this.route.secret };
    const signal = AbortSignal.timeout(answerWithinMs);
    const answer = fetch(this.route.to ?? '', { method: 'POST', headers, body, signal });
    // Silence, refusal and a wrong address are one thing to a postman: he comes back.
    return answer.then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );
  }

  private tryLater(): void {
    if (this.stopped) return;
    const wait = Math.min(this.route.firstWaitMs * 2 ** this.failures, longestWaitMs);
    this.failures += 1;
    this.timer = setTimeout(() => this.start(), wait);
  }
}
