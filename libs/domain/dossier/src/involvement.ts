import { isAgreedReferral, isOpenReferral } from '@wisselzone/domain/referral';
import type { Fact, Instant, OrganisationId } from '@wisselzone/kernel';
import type { DossierEvent } from './dossier.events';
import type { Dossier, Involvement } from './dossier.types';

type Involved = Dossier['involvement'];

/** Says whether an organisation is involved in the dossier now. */
export const isInvolved = ({ involvement }: Dossier, organisation: OrganisationId): boolean => {
  const known = involvement[organisation];
  return known !== undefined && known.until === undefined;
};

/** Says whether an organisation is, or at any time was, involved in the dossier. */
export const wasInvolved = ({ involvement }: Dossier, organisation: OrganisationId): boolean =>
  involvement[organisation] !== undefined;

/** Says whether a period of involvement includes a moment. */
export const includesMoment = ({ since, until }: Involvement, at: Instant): boolean =>
  since <= at && (until === undefined || at <= until);

const begin = (involved: Involved, organisation: OrganisationId, at: Instant): Involved => ({
  ...involved,
  [organisation]: { since: involved[organisation]?.since ?? at },
});

const mayStay = (dossier: Dossier, organisation: OrganisationId): boolean =>
  dossier.casework.opened?.by === organisation ||
  dossier.holder === organisation ||
  Object.values(dossier.referrals).some(
    (referral) =>
      referral.to === organisation && (isOpenReferral(referral) || isAgreedReferral(referral)),
  );

const end = (dossier: Dossier, organisation: OrganisationId, at: Instant): Involved => {
  const known = dossier.involvement[organisation];
  if (!known || known.until || mayStay(dossier, organisation)) return dossier.involvement;
  return { ...dossier.involvement, [organisation]: { ...known, until: at } };
};

/** Who was let go is told of a withdrawal or an erasure all the same: the notice is the last thing it sees. */
const notice = (
  involved: Involved,
  recipients: readonly OrganisationId[],
  at: Instant,
): Involved => {
  const former = recipients.filter((recipient) => involved[recipient]?.until);
  return former.reduce<Involved>((next, recipient) => {
    const known = next[recipient];
    return known ? { ...next, [recipient]: { ...known, until: at } } : next;
  }, involved);
};

type Notice = Extract<
  Fact<DossierEvent>,
  {
    readonly type: 'ConsentWithdrawn' | 'ConsentRevoked' | 'ConsentInvalidated' | 'ErasureOrdered';
  }
>;

/** What recipients must hear of, involved or not any more. */
const isNotice = (event: Fact<DossierEvent>): event is Notice =>
  event.type === 'ConsentWithdrawn' ||
  event.type === 'ConsentRevoked' ||
  event.type === 'ConsentInvalidated' ||
  event.type === 'ErasureOrdered';

/** The question that an event is about; an offering asks nobody by name yet, a draft nobody at all. */
const referralOf = (
  { referrals }: Dossier,
  { plain }: Fact<DossierEvent>,
): Dossier['referrals'][string] | undefined =>
  'referral' in plain && !('offering' in plain) && !('draft' in plain)
    ? referrals[plain.referral]
    : undefined;

/** Involvement after an event, given the dossier in which that event has already been folded. */
export const evolveInvolvement = (dossier: Dossier, event: Fact<DossierEvent>): Involved => {
  const { at } = event;
  if (event.type === 'DossierOpened') return begin(dossier.involvement, event.by, at);
  if (event.type === 'ReferralRequested') return begin(dossier.involvement, event.plain.to, at);
  if (event.type === 'ReferralAccepted') return begin(dossier.involvement, event.by, at);
  if (isNotice(event)) return notice(dossier.involvement, event.plain.recipients, at);
  const referral = referralOf(dossier, event);
  return referral ? end(dossier, referral.to, at) : dossier.involvement;
};
