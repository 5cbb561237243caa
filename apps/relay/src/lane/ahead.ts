import type { Ended } from './lane';

/** Claims decided ahead of their sending wait in memory, so never many. */
const MOST = 64;

/**
 * How many heads are claimed ahead of what is under way: as many again as the receiver took since the
 * turn before, and none as soon as one attempt did not end well.
 */
export class Ahead {
  private claims = 0;

  get many(): number {
    return this.claims;
  }

  /** With so few left it is time for the next turn. */
  get low(): number {
    return Math.floor(this.claims / 2);
  }

  turned(ends: readonly Ended[]): void {
    const well = ends.every(({ attempted }) => attempted.kind === 'accepted');
    this.claims = well ? Math.min(MOST, 2 * ends.length) : 0;
  }
}
