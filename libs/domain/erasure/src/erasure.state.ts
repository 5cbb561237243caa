import type {
  ErasureBasis,
  ErasureId,
  ErasureScope,
  Fact,
  Instant,
  OrganisationId,
  SealedCategory,
  SubjectId,
} from '@wisselzone/kernel';
import type { Erased, ErasureEvent, ErasureOrdered } from './erasure.events';

export type ErasureStatus = 'asked' | 'ordered' | 'refused' | 'destroyed';

/** One erasure, from its question to the last answer. */
export interface Erasure {
  readonly erasure: ErasureId;
  readonly status: ErasureStatus;
  readonly scope: ErasureScope;
  readonly category?: SealedCategory;
  readonly basis: ErasureBasis;
  /** Absent where it follows an order in another dossier of the person. */
  readonly asked?: { readonly by: OrganisationId; readonly subject: SubjectId };
  readonly orderedBy?: OrganisationId;
  readonly orderedAt?: Instant;
  readonly answerBy?: Instant;
  readonly recipients: readonly OrganisationId[];
  /** Recipients that have not said yet what they did with their copy. */
  readonly unanswered: readonly OrganisationId[];
  /** That their time is over was noted. */
  readonly overdueNoted: boolean;
}

const terms = ({ scope, category, basis }: Erased) => ({
  scope,
  basis,
  ...(category && { category }),
});

const ordered = (known: Erasure | undefined, event: Fact<ErasureOrdered>): Erasure => {
  const { erasure, orderedBy, recipients, answerBy } = event.plain;
  return {
    ...known,
    erasure,
    ...terms(event.plain),
    ...{ orderedBy, recipients, answerBy },
    status: 'ordered',
    orderedAt: event.at,
    unanswered: recipients,
    overdueNoted: false,
  };
};

/** Folds one event of one erasure. */
export const evolveErasure = (
  known: Erasure | undefined,
  event: Fact<ErasureEvent>,
): Erasure | undefined => {
  if (event.type === 'ErasureAsked') {
    const { erasure, askedBy } = event.plain;
    const asked = { by: event.by, subject: askedBy };
    const nobody = { recipients: [], unanswered: [], overdueNoted: false };
    return { erasure, status: 'asked', ...terms(event.plain), asked, ...nobody };
  }
  if (event.type === 'ErasureOrdered') return ordered(known, event);
  if (!known) return undefined;
  switch (event.type) {
    case 'ErasureRefused':
      return { ...known, status: 'refused' };
    case 'SubjectKeyDestroyed':
      return { ...known, status: 'destroyed' };
    case 'ErasureAcknowledged':
      return { ...known, unanswered: known.unanswered.filter((one) => one !== event.by) };
    case 'ErasureUnanswered':
      return { ...known, overdueNoted: true };
  }
};

/**
 * Since when a category of what was recorded at a moment is erased: by an order for the category that came after
 * it, or by one for the person, whenever it came.
 */
export const erasedSince = (
  erasures: readonly Erasure[],
  { category, at }: { readonly category: SealedCategory; readonly at: Instant },
): Instant | undefined =>
  erasures
    .flatMap(({ orderedAt, scope, category: one }) =>
      orderedAt && (scope === 'person' || (one === category && at <= orderedAt)) ? [orderedAt] : [],
    )
    .sort()[0];
