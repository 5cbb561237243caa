import type {
  ConsultationAgreementId,
  ConsultationId,
  ConsultationStatus,
  Day,
  Fact,
  Instant,
  OrganisationId,
} from '@wisselzone/kernel';
import type { ConsultationEvent, ConsultationPlanned } from './consultation.events';

/** What a participant will do; what it is, is content. */
export interface ConsultationAgreement {
  readonly agreed: ConsultationAgreementId;
  readonly owner: OrganisationId;
  readonly due?: Day;
  readonly kept: boolean;
}

/** One case consultation, as far as rules need it. */
export interface Consultation {
  readonly consultation: ConsultationId;
  readonly status: ConsultationStatus;
  readonly startsAt: Instant;
  readonly participants: readonly OrganisationId[];
  readonly attended: readonly OrganisationId[];
  readonly agreements: readonly ConsultationAgreement[];
}

const planned = ({ plain }: Fact<ConsultationPlanned>): Consultation => ({
  ...plain,
  status: 'planned',
  attended: [],
  agreements: [],
});

/** Folds one event of one consultation. An event of one that was never planned changes nothing. */
export const evolveConsultation = (
  known: Consultation | undefined,
  event: Fact<ConsultationEvent>,
): Consultation | undefined => {
  if (event.type === 'ConsultationPlanned') return planned(event);
  if (!known) return undefined;
  switch (event.type) {
    case 'ConsultationCancelled':
      return { ...known, status: 'cancelled' };
    case 'ConsultationHeld':
      return { ...known, status: 'held', attended: event.plain.attended };
    case 'ConsultationAgreementMade': {
      const { consultation: _, ...made } = event.plain;
      return { ...known, agreements: [...known.agreements, { ...made, kept: false }] };
    }
    case 'ConsultationAgreementKept': {
      const { agreed } = event.plain;
      const keep = (one: ConsultationAgreement) =>
        one.agreed === agreed ? { ...one, kept: true } : one;
      return { ...known, agreements: known.agreements.map(keep) };
    }
  }
};
