import type { HttpComponents } from '@wisselzone/contracts';
import { assignedAt } from '@wisselzone/domain/casework';
import type { Consent } from '@wisselzone/domain/consent';
import { openWithdrawalsOf } from '@wisselzone/domain/dossier';
import type { Handover } from '@wisselzone/domain/handover';
import type { Offering } from '@wisselzone/domain/offering';
import type { Referral, ReferralRequested } from '@wisselzone/domain/referral';
import type { Consultation } from '@wisselzone/domain/consultation';
import type { Pause } from '@wisselzone/domain/pause';
import type { Question } from '@wisselzone/domain/question';
import { present, type DataCategory, type OrganisationId } from '@wisselzone/kernel';
import { BASE } from '../command/answer';
import { draftsOf } from '../draft/draft.view';
import { CASEWORK, dossierIdOf, type DossierStream } from './dossier.stream';
import { mandatedView } from './mandate.view';

type Schemas = HttpComponents['schemas'];

/** A dossier as one of its organisations sees it: no content, and of case workers only its own. */
export const dossierView = (
  stream: DossierStream,
  organisation: OrganisationId,
): Schemas['Dossier'] => {
  const { state, entities } = stream;
  const id = dossierIdOf(stream.name);
  const asked = askedOf(stream);
  const revisionOf = (entity: string): number => entities.get(entity) ?? 0;
  return {
    id,
    href: `${BASE}/dossiers/${id}`,
    person: state.casework.opened?.person ?? '',
    holder: state.holder ?? '',
    involved: Object.entries(state.involvement)
      .filter(([, { until }]) => until === undefined)
      .map(([involved]) => involved),
    leads: Object.entries(state.casework.leads).map(([at, lead]) => ({ organisation: at, lead })),
    caseWorkers: [...assignedAt(state.casework, organisation)],
    referrals: Object.values(state.referrals).flatMap((referral) => {
      const terms = asked.get(referral.referral);
      return terms ? [referralView(referral, terms, revisionOf(referral.referral))] : [];
    }),
    ...ownView(stream, organisation),
    handovers: Object.values(state.handovers).map((handover) =>
      handoverView(handover, revisionOf(handover.handover)),
    ),
    consents: Object.values(state.consents).map((consent) =>
      consentView(consent, revisionOf(consent.consent)),
    ),
    ...betweenView(stream),
    ...mandatedView(stream),
    openWithdrawals: openWithdrawalsOf(state).map(({ consent, organisation: at, since }) => ({
      ...{ consent, organisation: at, since },
    })),
    revision: revisionOf(CASEWORK),
  };
};

/** What is one organisation's own business: what it writes, and what it asked without a name. */
const ownView = (
  stream: DossierStream,
  organisation: OrganisationId,
): Pick<Schemas['Dossier'], 'drafts' | 'offerings'> => ({
  drafts: draftsOf(stream, organisation),
  offerings: Object.values(stream.state.offerings)
    .filter(({ from }) => from === organisation)
    .map((offering) => offeringView(offering, stream.entities.get(offering.offering) ?? 0)),
});

/** What the organisations ask of each other and agree together. */
const betweenView = ({
  state,
  entities,
}: DossierStream): Pick<Schemas['Dossier'], 'questions' | 'consultations' | 'pauses'> => ({
  pauses: Object.values(state.pauses).map((pause) =>
    pauseView(pause, entities.get(pause.pause) ?? 0),
  ),
  questions: Object.values(state.questions).map((question) =>
    questionView(question, entities.get(question.question) ?? 0),
  ),
  consultations: Object.values(state.consultations).map((consultation) =>
    consultationView(consultation, entities.get(consultation.consultation) ?? 0),
  ),
});

/** What each referral asked; rules need less of it than readers. */
const askedOf = ({ entries }: DossierStream): ReadonlyMap<string, ReferralRequested['plain']> =>
  new Map(
    entries.flatMap(({ fact }) =>
      fact.type === 'ReferralRequested' ? [[fact.plain.referral, fact.plain] as const] : [],
    ),
  );

const referralView = (
  referral: Referral,
  terms: ReferralRequested['plain'],
  revision: number,
): Schemas['Referral'] => {
  const { referral: id, status, requestedAt, cancellationAskedBy } = referral;
  // As they stand now: a pause may have moved them.
  const { receiveBy, decideBy, expiresAt } = referral;
  const { kind, from, to, urgency, purpose, categories } = terms;
  const asked = { kind, from, to, urgency, purpose, categories: [...categories] };
  const { renews, forwards } = terms;
  const chain = present({ renews, forwards, cancellationAskedBy });
  return { id, status, ...asked, ...chain, requestedAt, receiveBy, decideBy, expiresAt, revision };
};

const offeringView = (offering: Offering, revision: number): Schemas['Offering'] => {
  const { offering: id, kind, urgency, purpose, status, chosen, offeredAt, expiresAt } = offering;
  const offers = offering.offers.map(({ offer, to, answer }) => present({ offer, to, answer }));
  const asked = { kind, urgency, purpose, status, offers };
  return { id, ...asked, ...present({ chosen }), offeredAt, expiresAt, revision };
};

const handoverView = (handover: Handover, revision: number): Schemas['Handover'] => {
  const { handover: id, referral, from, to, status, moments, outcomes, reopenedAt } = handover;
  const { intakeAt, plannedEnd, takeBackBy, endConfirmedBy, endDecided, closedAt } = handover;
  return {
    id,
    referral,
    from,
    to,
    status,
    ...present({ intakeAt, plannedEnd, takeBackBy, closedAt }),
    endConfirmedBy: [...endConfirmedBy],
    endDecided,
    aftercare: moments.map(({ moment, due, owner, state }) => ({
      moment,
      due,
      owner,
      status: state,
    })),
    outcomes: outcomes.map(({ moment, from: since, due, state }) => ({
      moment,
      from: since,
      due,
      status: state,
    })),
    reopenedAt: [...reopenedAt],
    revision,
  };
};

const consentView = (given: Consent, revision: number): Schemas['Consent'] => {
  const { consent: id, purpose, recipients, from, until, status } = given;
  const categories = Object.entries(given.categories).map(([category, { withdrawnAt }]) => ({
    category: category as DataCategory,
    ...present({ withdrawnAt }),
  }));
  return { id, purpose, categories, recipients: [...recipients], from, until, status, revision };
};

const pauseView = (known: Pause, revision: number): Schemas['Pause'] => {
  const { pause: id, by, since, until, status, deadlines } = known;
  return { id, by, since, until, status, deadlines: [...deadlines], revision };
};

const questionView = (asked: Question, revision: number): Schemas['Question'] => {
  const { question: id, from, to, status, askedAt, answerBy } = asked;
  return { id, from, to, status, askedAt, answerBy, revision };
};

const consultationView = (planned: Consultation, revision: number): Schemas['Consultation'] => {
  const { consultation: id, status, startsAt, participants, attended, agreements } = planned;
  return {
    id,
    status,
    startsAt,
    participants: [...participants],
    attended: [...attended],
    agreements: agreements.map(({ agreed, owner, due, kept }) => ({
      id: agreed,
      owner,
      kept,
      ...present({ due }),
    })),
    revision,
  };
};
