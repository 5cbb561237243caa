import {
  endOfDay,
  present,
  startOfDay,
  type ConsentMethod,
  type Fact,
  type Instant,
  type MandateId,
  type MandateScope,
  type MandateStatus,
  type OrganisationId,
  type SubjectId,
} from '@wisselzone/kernel';
import type { MandateEvent } from './mandate.events';

/** One mandate. Its period is in moments: from the begin of its first day to the end of its last, in Belgium. */
export interface Mandate {
  readonly mandate: MandateId;
  /** The organisation whose counsellor acts, */
  readonly holder: OrganisationId;
  /** and at which other organisation. */
  readonly towards: OrganisationId;
  readonly scope: readonly MandateScope[];
  readonly counsellor?: SubjectId;
  readonly from: Instant;
  readonly until: Instant;
  readonly method: ConsentMethod;
  readonly status: MandateStatus;
  readonly givenAt: Instant;
  readonly endedAt?: Instant;
}

/** Folds one event of one mandate. An event of a mandate that was never given changes nothing. */
export const evolveMandate = (
  known: Mandate | undefined,
  event: Fact<MandateEvent>,
): Mandate | undefined => {
  if (event.type === 'MandateGiven') {
    const { mandate, towards, scope, counsellor, from, until, method } = event.plain;
    return {
      ...{ mandate, holder: event.by, towards, scope, method, status: 'given' },
      ...{ from: startOfDay(from), until: endOfDay(until), givenAt: event.at },
      ...present({ counsellor }),
    };
  }
  if (!known) return undefined;
  switch (event.type) {
    case 'MandateWithdrawn':
      return { ...known, status: 'withdrawn', endedAt: event.at };
    case 'MandateExpired':
      return { ...known, status: 'expired', endedAt: event.at };
  }
};
