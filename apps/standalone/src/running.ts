/** What was started, in order; stopped in the reverse order, each given its chance. */
export class Running {
  private readonly stops: (() => Promise<unknown>)[] = [];

  /** Keeps `part` so that it is stopped later, and gives it back. */
  add<Part>(part: Part, stop: (part: Part) => Promise<unknown>): Part {
    this.stops.push(() => stop(part));
    return part;
  }

  /** Rejects with the first failure, after everything else was stopped as well. */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (const stop of this.stops.splice(0).reverse())
      await stop().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
}
