import { Trouble } from './trouble';

/** What was started, in order; stopped in the reverse order, each given its chance. */
export class Running {
  private readonly stops: (() => Promise<unknown>)[] = [];
  private stopping = false;
  private tellLost: (trouble: Trouble) => void = () => undefined;

  /** Rejects when a part that everything needs ends without being asked; else it never settles. */
  readonly lost = new Promise<never>((_resolve, reject) => {
    this.tellLost = reject;
  });

  constructor() {
    // Whoever does not wait for it is not hurt by it.
    this.lost.catch(() => undefined);
  }

  /** Keeps `part` so that it is stopped later, and gives it back. */
  add<Part>(part: Part, stop: (part: Part) => Promise<unknown>): Part {
    this.stops.push(() => stop(part));
    return part;
  }

  /** Everything needs this part: when it ends unasked, `lost` rejects. */
  watch(ended: Promise<void>, what: string): void {
    void ended.then(() => {
      if (this.stopping) return;
      this.tellLost(
        new Trouble(
          `The hub cannot go on: ${what}.`,
          'Start it again; nothing that was confirmed is lost.',
        ),
      );
    });
  }

  /** Rejects with the first failure, after everything else was stopped as well. */
  async stop(): Promise<void> {
    this.stopping = true;
    const failures: unknown[] = [];
    for (const stop of this.stops.splice(0).reverse())
      await stop().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
}
