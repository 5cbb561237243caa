import { labels } from '@wisselzone/contracts';
import { evolveConsent, type Consent, type ConsentEvent } from '@wisselzone/domain/consent';
import { present, type ConsentStatus, type Fact, type PersonId } from '@wisselzone/kernel';
import type { ConsentStep, RecordEvent } from './consent-record.types';

/** The state of DPV that each event makes; what is not here (confirmations of an end) is no state of a consent. */
const STATE_OF: Readonly<Partial<Record<ConsentEvent['type'], ConsentStatus>>> = {
  ConsentRequested: 'requested',
  ConsentRequestDeferred: 'requestDeferred',
  ConsentRefused: 'refused',
  ConsentGiven: 'given',
  ConsentRenewed: 'renewed',
  ConsentWithdrawn: 'withdrawn',
  ConsentRevoked: 'revoked',
  ConsentExpired: 'expired',
  ConsentInvalidated: 'invalidated',
  ConsentMarkedUnknown: 'unknown',
};

/** The class of DPV for each state, as `contracts/codes/consentStatus.csv` says it. */
export const DPV_STATE: Readonly<Record<ConsentStatus, string>> = {
  requested: 'ConsentRequested',
  requestDeferred: 'ConsentRequestDeferred',
  refused: 'ConsentRefused',
  given: 'ConsentGiven',
  renewed: 'RenewedConsentGiven',
  withdrawn: 'ConsentWithdrawn',
  revoked: 'ConsentRevoked',
  expired: 'ConsentExpired',
  invalidated: 'ConsentInvalidated',
  unknown: 'ConsentUnknown',
};

/** What the person herself did; the rest is done by who recorded it. */
const HERS: readonly ConsentStatus[] = [
  'requestDeferred',
  'refused',
  'given',
  'renewed',
  'withdrawn',
];
/** After these nothing holds any more from the moment on. */
const OVER: readonly ConsentStatus[] = ['withdrawn', 'revoked', 'expired', 'unknown'];

export const hubId = (id: string): string => `urn:wisselzone:id/${id}`;

/** Every state of a consent in the order of the log. */
export const recordEvents = (
  steps: readonly ConsentStep[],
  person: PersonId,
): readonly RecordEvent[] => {
  let consent: Consent | undefined;
  return steps.flatMap((step) => {
    consent = evolveConsent(consent, step.fact);
    return consent ? eventOf(step, consent, person) : [];
  });
};

const eventOf = (
  { event, fact, explainedIn }: ConsentStep,
  after: Consent,
  person: PersonId,
): readonly RecordEvent[] => {
  const state = STATE_OF[fact.type];
  if (!state) return [];
  return [
    {
      id: hubId(event),
      type: DPV_STATE[state],
      time: fact.at,
      validity: validityOf(after, fact),
      entity: hubId(HERS.includes(state) ? person : fact.by),
      recordedBy: hubId(fact.by),
      eventType: 'ExpressedConsent',
      state,
      ...present({ language: explainedIn }),
      ...('method' in fact.plain ? { method: labels.consentMethod[fact.plain.method] } : {}),
      ...(fact.type === 'ConsentWithdrawn' ? { categories: fact.plain.categories } : {}),
    },
  ];
};

/** From when until when it holds after an event, or was asked for; what was invalid never held. */
const validityOf = ({ status, from, until }: Consent, { at }: Fact<ConsentEvent>): string => {
  const cut = at < until ? at : until;
  const end = OVER.includes(status) ? cut : until;
  const last = status === 'invalidated' || end < from ? from : end;
  return `${from}/${last}`;
};
