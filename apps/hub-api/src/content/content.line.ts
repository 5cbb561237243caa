import type { SharingAnswer } from '@wisselzone/domain/sharing';
import type { DataCategory, SealedCategory } from '@wisselzone/kernel';

export const isSealed = (category: DataCategory): category is SealedCategory =>
  category !== 'process';

/** What the access log says of a decision. */
export const lineOf = ({ covered, withheld, policyVersion }: SharingAnswer) =>
  ({
    outcome: withheld.length === 0 ? 'permit' : covered.length === 0 ? 'deny' : 'partial',
    categories: covered.map(({ category }) => category),
    withheld: withheld.map(({ category, reason }) => ({ category, reason })),
    grounds: covered.map(({ ground }) => ground),
    clearances: covered.flatMap(({ clearance }) => clearance?.consent ?? clearance?.kind ?? []),
    policyVersion,
    // An access that an override opened is marked, so that nobody has to look for it.
    breakGlass: covered.some(({ clearance }) => clearance?.kind === 'override'),
    rows: covered.length,
  }) as const;
