import type { Invariant } from '../invariants';

/** One mistake: what it breaks, and the same story told to the product and to a build that makes it. */
export interface Trial {
  readonly name: string;
  readonly invariant: Invariant;
  /** What broke; nothing when the invariant held. */
  readonly product: () => Promise<readonly string[]>;
  readonly broken: () => Promise<readonly string[]>;
}
