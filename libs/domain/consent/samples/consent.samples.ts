import type {
  ConsentId,
  Day,
  Instant,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { GiveConsent, RequestConsent } from '../src/consent.commands';
import type { ConsentEvent } from '../src/consent.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const consent = 'cc000000-0000-4000-8000-000000000001' as ConsentId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
/** The last day is 31 December: the consent is over when the Belgian new year begins. */
export const over = '2026-12-31T23:00:00.000Z' as Instant;

export const asked = (by: OrganisationId, at: Instant = now) => ({
  consent,
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now: at,
});

/** By when recipients must have confirmed what ends the consent. */
export const confirmBy = '2026-09-03T21:59:59.999Z' as Instant;

const asks = {
  purpose: 'guidance',
  categories: ['guidance', 'housing'],
  recipients: [vdab, caw],
  from: '2026-09-01' as Day,
  until: '2026-12-31' as Day,
} as const;
const terms = { ...asks, method: 'spokenInConversation' } as const;
const longer = {
  from: '2026-09-01' as Day,
  until: '2027-06-30' as Day,
  method: 'signedPaper',
} as const;

const recorded = (by: OrganisationId, event: ConsentEvent): Recorded<ConsentEvent> => ({
  ...event,
  by,
  at: now,
});

/** A consent that OCMW records for VDAB and CAW, and what can happen to it. */
export const aConsent = () => ({
  give: (changed: Partial<GiveConsent> = {}): GiveConsent => ({
    ...asked(ocmw),
    ...terms,
    type: 'GiveConsent',
    ...changed,
  }),
  request: (changed: Partial<RequestConsent> = {}): RequestConsent => ({
    ...asked(ocmw),
    ...asks,
    type: 'RequestConsent',
    ...changed,
  }),
  requested: recorded(ocmw, { type: 'ConsentRequested', plain: { consent, ...asks } }),
  deferred: recorded(ocmw, {
    type: 'ConsentRequestDeferred',
    plain: { consent, askAgainOn: '2026-10-01' as Day },
  }),
  refused: recorded(ocmw, { type: 'ConsentRefused', plain: { consent } }),
  renew: { ...asked(ocmw), ...longer, type: 'RenewConsent' } as const,
  renewed: recorded(ocmw, { type: 'ConsentRenewed', plain: { consent, ...longer } }),
  revoked: recorded(ocmw, { type: 'ConsentRevoked', plain: { consent, recipients: [vdab, caw] } }),
  invalidated: recorded(ocmw, {
    type: 'ConsentInvalidated',
    plain: { consent, recipients: [vdab, caw], confirmBy },
  }),
  unknown: recorded(ocmw, {
    type: 'ConsentMarkedUnknown',
    plain: { consent, recipients: [vdab, caw] },
  }),
  given: recorded(ocmw, { type: 'ConsentGiven', plain: { consent, ...terms } }),
  housingWithdrawn: recorded(ocmw, {
    type: 'ConsentWithdrawn',
    plain: { consent, categories: ['housing'], recipients: [vdab, caw] },
  }),
  guidanceWithdrawn: recorded(ocmw, {
    type: 'ConsentWithdrawn',
    plain: { consent, categories: ['guidance'], recipients: [vdab, caw] },
  }),
  confirmed: recorded(caw, { type: 'WithdrawalConfirmed', plain: { consent } }),
  expired: recorded(ocmw, { type: 'ConsentExpired', plain: { consent } }),
});
