/** What must hold after every fault; checked to the last element, zero violations tolerated. */
export const INVARIANTS = {
  I1: 'no acknowledged command is lost',
  I2: 'nothing takes effect twice',
  I3: 'what was not answered is there once or never',
  I4: 'every organisation gets a dossier in the order of the hub',
  I5: 'no sequence has a gap',
  I6: 'read models equal a fresh rebuild',
  I7: 'nothing reaches anybody without a decision that covers it then',
  I8: 'every access has a line, durable before the answer',
  I9: 'every checkpoint is consistent with every later one',
  I10: 'every receipt verifies, every change is found',
  I11: 'after an erasure nothing personal is left, and everything else is as it was',
  I12: 'the system is quiet again by itself',
} as const;
export type Invariant = keyof typeof INVARIANTS;

/** How often an invariant was looked at, and what broke it. */
export interface Finding {
  readonly invariant: Invariant;
  readonly checked: number;
  readonly violations: readonly string[];
}
