import type { OfferId, OfferingId, OrganisationId } from '@wisselzone/kernel';
import { asks, days, r, type Asks } from './dossier-story';
import { caw, clock, nth, ocmw, partner, person, vdab } from './parties';

const offering = (number: number): OfferingId => nth('0f', number);
const offer = (number: number): OfferId => nth('0e', number);

const offered = (
  number: number,
  on: number,
  ...candidates: readonly (readonly [OfferId, OrganisationId])[]
): Asks =>
  asks(ocmw, on, {
    type: 'OfferReferral',
    offering: offering(number),
    kind: 'support',
    urgency: 'routine',
    purpose: 'guidance',
    offers: candidates.map(([id, to]) => ({ offer: id, to })),
    question: 'Wie heeft plaats in een rustige taalcursus?',
    targetGroup: 'livingAllowanceRecipient',
    expiresAt: days(on + 14),
  });

/** Questions without the person: one is answered by two and chosen from, one withdrawn, one never answered. */
export const offeringStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  offered(1, 1, [offer(1), vdab], [offer(2), caw]),
  asks(vdab, 2, {
    type: 'ShowInterest',
    offering: offering(1),
    offer: offer(1),
    text: 'Twee plaatsen',
    contactPerson: { name: 'Onthaal', telephone: '+32 89 00 00 00' },
  }),
  asks(caw, 3, {
    type: 'DeclineOffer',
    offering: offering(1),
    offer: offer(2),
    reason: 'noCapacity',
    text: 'Weer plaats in maart',
  }),
  asks(ocmw, 4, {
    type: 'RequestReferral',
    referral: r(21),
    kind: 'support',
    to: vdab,
    urgency: 'routine',
    purpose: 'guidance',
    categories: ['guidance'],
    receiveBy: days(6),
    decideBy: days(18),
    expiresAt: days(34),
    reason: 'Zij wil beter Nederlands leren',
    offer: offer(1),
  }),
  offered(2, 5, [offer(3), partner]),
  asks(ocmw, 6, { type: 'WithdrawOffering', offering: offering(2) }),
  offered(3, 7, [offer(4), partner]),
  asks(clock, 22, { type: 'ExpireOffering', offering: offering(3) }),
];
