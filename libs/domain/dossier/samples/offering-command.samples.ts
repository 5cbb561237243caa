import type { OfferingCommand } from '@wisselzone/domain/offering';
import type { OfferId, OfferingId } from '@wisselzone/kernel';
import {
  anyOffering,
  asked,
  clock,
  later,
  organisations,
  perhaps,
  uuid,
  type Chosen,
  type Make,
} from './chosen.samples';

const aboutOffering = (chosen: Chosen) => ({ ...asked(chosen), offering: anyOffering(chosen) });

/** One of the offers, mostly that to whoever asks. */
const aboutOffer = (chosen: Chosen) => {
  const about = aboutOffering(chosen);
  const { offers = [] } = chosen.dossier.offerings[about.offering] ?? {};
  const own = offers.find(({ to }) => to === about.by) ?? chosen.is.oneOf(offers);
  return { ...about, offer: own?.offer ?? (uuid('0e', 0) as OfferId) };
};

/** What chooses an interested candidate, with the request that asks it; nothing when there is none. */
export const someChoice = ({ dossier, is }: Chosen) => {
  const offering = is.oneOf(
    Object.values(dossier.offerings).filter((one) => one.status === 'open'),
  );
  const candidate = offering?.offers.find(({ answer }) => answer === 'interested');
  if (!offering || !candidate) return {};
  const { from: by, kind, purpose } = offering;
  return { by, kind, purpose, to: candidate.to, offer: candidate.offer };
};

/** Every command of an offering, with how often it is tried. */
export const offeringCommands = {
  OfferReferral: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'OfferReferral',
      offering: uuid('0f', chosen.fresh) as OfferingId,
      kind: chosen.is.in100(30) ? 'transfer' : 'support',
      urgency: 'routine',
      purpose: 'guidance',
      offers: organisations
        .filter(() => chosen.is.in100(50))
        .map((to, index) => ({ offer: uuid('0e', chosen.fresh * 10 + index) as OfferId, to })),
      question: 'wie heeft plaats?',
      ...perhaps(chosen, { targetGroup: 'livingAllowanceRecipient' as const }),
      expiresAt: later(chosen.now, 14),
    }),
  ],
  ShowInterest: [
    2,
    (chosen) => ({
      ...aboutOffer(chosen),
      type: 'ShowInterest',
      ...perhaps(chosen, { text: 'text', contactPerson: { name: 'Onthaal' } }),
    }),
  ],
  DeclineOffer: [
    1,
    (chosen) => ({ ...aboutOffer(chosen), type: 'DeclineOffer', reason: 'noCapacity' }),
  ],
  WithdrawOffering: [1, (chosen) => ({ ...aboutOffering(chosen), type: 'WithdrawOffering' })],
  ExpireOffering: [
    1,
    (chosen) => ({ ...aboutOffering(chosen), type: 'ExpireOffering', by: clock }),
  ],
} as const satisfies Record<OfferingCommand['type'], readonly [number, Make]>;
