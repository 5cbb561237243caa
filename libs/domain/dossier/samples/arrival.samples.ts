import type {
  HandoverId,
  Instant,
  OfferId,
  OfferingId,
  OrganisationId,
  ReferralId,
  ReferralKind,
} from '@wisselzone/kernel';
import type { DossierCommand } from '../src/dossier.commands';
import { clock, dayLater, later, organisations, person, uuid, worker } from './chosen.samples';

const [ocmw, vdab, caw, merged] = organisations as unknown as [
  OrganisationId,
  OrganisationId,
  OrganisationId,
  OrganisationId,
];

/** A command as its sender meant it: the same whenever, and however often, it arrives. */
export interface Message {
  readonly by: OrganisationId;
  readonly at: (now: Instant) => Pick<DossierCommand, 'type'>;
}

const says = (by: OrganisationId, type: DossierCommand['type'], fields: object = {}): Message => ({
  by,
  at: () => ({ ...fields, type }),
});

const r = (nth: number): ReferralId => uuid('ef', nth) as ReferralId;
const h = (nth: number): HandoverId => uuid('aa', nth) as HandoverId;
const offering = uuid('0f', 1) as OfferingId;
const offers = [vdab, caw].map((to, nth) => ({ offer: uuid('0e', nth + 1) as OfferId, to }));

const terms = (now: Instant) => ({
  ...{ urgency: 'routine', purpose: 'guidance', categories: ['guidance'], reason: 'reason' },
  ...{ receiveBy: later(now, 2), decideBy: later(now, 14), expiresAt: later(now, 30) },
});
const requests = (nth: number, kind: ReferralKind, from: OrganisationId, to: object): Message => ({
  by: from,
  at: (now) => ({ ...terms(now), type: 'RequestReferral', referral: r(nth), kind, ...to }),
});

/** One way of the baton from hand to hand, from the proposal on. */
const handover = (nth: number, from: OrganisationId, to: OrganisationId): readonly Message[] => {
  const about = { handover: h(nth) };
  const both = (type: DossierCommand['type'], fields: object = {}): readonly Message[] =>
    [from, to].map((by) => says(by, type, { ...about, ...fields }));
  return [
    ...both('ProposeHandover', { referral: r(nth) }),
    { by: to, at: (now) => ({ ...about, type: 'PlanHandover', intakeAt: later(now, 1) }) },
    { by: from, at: (now) => ({ ...about, type: 'StartOverlap', plannedEnd: dayLater(now, 20) }) },
    ...both('ConfirmOverlapEnd'),
    ...both('TransferHandover'),
    says(to, 'PlanAftercare', about),
    says(to, 'CloseHandover', { ...about, outcome: 'durableWork', reasonWithoutAftercare: 'x' }),
    says(to, 'ReopenHandover', { ...about, reason: 'reason' }),
    { by: to, at: (now) => ({ ...about, ...returns(now), type: 'RequestReturn' }) },
    ...both('TakeBatonBack'),
  ];
};
const returns = (now: Instant) => ({ takeBackBy: later(now, 10), reason: 'reason' });

const leads = [ocmw, vdab, caw, merged].map((by) =>
  says(by, 'NameLeadProfessional', { lead: worker(by) }),
);

/** Everything that leads the baton somewhere: to VDAB, to CAW, back to OCMW, over referrals and an offering. */
export const leading: readonly Message[] = [
  ...leads,
  requests(1, 'transfer', ocmw, { to: vdab }),
  says(vdab, 'ConfirmReferralReceipt', { referral: r(1), receivedBy: 'system' }),
  says(vdab, 'AcceptReferral', { referral: r(1) }),
  ...handover(1, ocmw, vdab),
  requests(2, 'transfer', ocmw, { to: caw }),
  says(caw, 'AcceptReferral', { referral: r(2) }),
  ...handover(2, ocmw, caw),
  requests(5, 'transfer', vdab, { to: ocmw }),
  says(ocmw, 'AcceptReferral', { referral: r(5) }),
  ...handover(5, vdab, ocmw),
  {
    by: ocmw,
    at: (now) => ({
      ...{ type: 'OfferReferral', offering, kind: 'transfer', urgency: 'routine', offers },
      ...{ purpose: 'guidance', question: 'wie heeft plaats?', expiresAt: later(now, 14) },
    }),
  },
  ...offers.map(({ offer, to }) => says(to, 'ShowInterest', { offering, offer })),
  requests(4, 'transfer', ocmw, { to: caw, offer: offers[1]?.offer }),
  says(caw, 'AcceptReferral', { referral: r(4) }),
  ...handover(4, ocmw, caw),
];

const about = (nth: number) => ({ referral: r(nth) });

/** Everything that may come in between: a no, a withdrawal, the clock, a merger, somebody who never had it. */
export const disturbing: readonly Message[] = [
  says(vdab, 'DeclineReferral', { ...about(1), reason: 'noCapacity' }),
  says(ocmw, 'WithdrawReferral', about(1)),
  says(clock, 'ExpireReferral', about(1)),
  says(clock, 'NoteReferralDeadlineMissed', { ...about(1), step: 'decide' }),
  {
    by: vdab,
    at: (now) => ({
      ...terms(now),
      ...{ type: 'ForwardReferral', referral: r(3), forwards: r(1), to: caw },
    }),
  },
  says(caw, 'AcceptReferral', about(3)),
  ...handover(3, ocmw, caw),
  says(caw, 'DeclineReferral', { ...about(2), reason: 'noCapacity' }),
  says(clock, 'ExpireReferral', about(2)),
  says(vdab, 'AskReferralCancellation', { ...about(1), reason: 'reason' }),
  says(ocmw, 'ConfirmReferralCancellation', about(1)),
  ...[1, 2].flatMap((nth) => [
    says(ocmw, 'BreakOffHandover', { handover: h(nth), reason: 'noTrust' }),
    says(ocmw, 'DecideOverlapEnd', { handover: h(nth), reason: 'reason' }),
    says(merged, 'TransferHandover', { handover: h(nth) }),
    says(merged, 'TakeBatonBack', { handover: h(nth) }),
    says(clock, 'NoteReturnDeadlineMissed', { handover: h(nth) }),
  ]),
  says(vdab, 'DeclineOffer', { offering, offer: offers[0]?.offer, reason: 'noCapacity' }),
  says(ocmw, 'WithdrawOffering', { offering }),
  says(clock, 'ExpireOffering', { offering }),
  says(merged, 'SucceedPredecessor', { predecessor: ocmw }),
  says(merged, 'SucceedPredecessor', { predecessor: vdab }),
];

const commandOf = ({ by, at }: Message, now: Instant): DossierCommand =>
  ({ ...at(now), by, now, subject: worker(by) }) as DossierCommand;

/** The command that a message is when it arrives. */
export const arriving = commandOf;
/** What every dossier begins with. */
export const opening = (now: Instant): DossierCommand =>
  commandOf(says(ocmw, 'OpenDossier', { person }), now);
