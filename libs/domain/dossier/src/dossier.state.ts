import { evolveCasework, noCasework, type CaseworkEvent } from '@wisselzone/domain/casework';
import { evolveNecessity, evolveObjection } from '@wisselzone/domain/clearance';
import { evolveConsent } from '@wisselzone/domain/consent';
import { evolveErasure } from '@wisselzone/domain/erasure';
import { evolveHandover, type HandoverEvent } from '@wisselzone/domain/handover';
import { emptyJournal, evolveJournal } from '@wisselzone/domain/journal';
import { evolveNeeds, noNeeds } from '@wisselzone/domain/needs';
import { evolveOffering } from '@wisselzone/domain/offering';
import { evolveOverride } from '@wisselzone/domain/override';
import { evolveReferral, movedByHandover } from '@wisselzone/domain/referral';
import type { Fact, ReferralId } from '@wisselzone/kernel';
import { isEventOf, type DossierEvent } from './dossier.events';
import { agreementsOf } from './agreements';
import type { Dossier } from './dossier.types';
import { withEntry } from './entries';
import { evolveBetween } from './evolve-between';
import { carriedBy, evolvePrepared, isPrepared } from './evolve-prepared';
import { evolveInvolvement } from './involvement';
import { succeededIn } from './succession';

/** A stream without events: no dossier. */
export const emptyDossier: Dossier = {
  casework: noCasework,
  referrals: {},
  drafts: {},
  attachments: {},
  offerings: {},
  handovers: {},
  consents: {},
  erasures: {},
  journal: emptyJournal,
  needs: noNeeds,
  questions: {},
  consultations: {},
  pauses: {},
  mandates: {},
  registrations: {},
  involvement: {},
  agreements: [],
  objections: {},
  necessities: {},
  overrides: {},
};

const moved = (
  dossier: Dossier,
  referral: ReferralId,
  status: 'inProgress' | 'completed' | 'failed',
): Dossier['referrals'] => {
  const known = dossier.referrals[referral];
  return known
    ? withEntry(dossier.referrals, referral, movedByHandover(known, status))
    : dossier.referrals;
};

/** What a handover does to the rest of the dossier: its referral follows, and two events move the baton. */
const followHandover = (dossier: Dossier, event: Fact<HandoverEvent>): Dossier => {
  if (event.type === 'HandoverPlanned')
    return { ...dossier, referrals: moved(dossier, event.plain.referral, 'inProgress') };
  if (event.type === 'HandoverBrokenOff')
    return { ...dossier, referrals: moved(dossier, event.plain.referral, 'failed') };
  if (event.type === 'HandoverTransferred') {
    const referrals = moved(dossier, event.plain.referral, 'completed');
    return { ...dossier, referrals, holder: event.plain.to };
  }
  return event.type === 'BatonTakenBack' ? { ...dossier, holder: event.plain.to } : dossier;
};

/** Who opens a dossier holds the baton; a successor takes over far more than casework. */
const followCasework = (dossier: Dossier, event: Fact<CaseworkEvent>): Dossier => {
  if (event.type === 'PredecessorSucceeded')
    return succeededIn(dossier, { ...event.plain, at: event.at });
  const casework = evolveCasework(dossier.casework, event);
  return event.type === 'DossierOpened'
    ? { ...dossier, casework, holder: event.by }
    : { ...dossier, casework };
};

const evolveEntity = (dossier: Dossier, event: Fact<DossierEvent>): Dossier => {
  if (isEventOf('casework', event)) return followCasework(dossier, event);
  if (isEventOf('referral', event)) {
    const id = event.plain.referral;
    const referral = evolveReferral(dossier.referrals[id], event);
    return { ...dossier, referrals: withEntry(dossier.referrals, id, referral) };
  }
  if (isPrepared(event)) return evolvePrepared(dossier, event);
  if (isEventOf('offering', event)) {
    const id = event.plain.offering;
    const offering = evolveOffering(dossier.offerings[id], event);
    return { ...dossier, offerings: withEntry(dossier.offerings, id, offering) };
  }
  if (isEventOf('handover', event)) {
    const id = event.plain.handover;
    const handover = evolveHandover(dossier.handovers[id], event);
    const handovers = withEntry(dossier.handovers, id, handover);
    return followHandover({ ...dossier, handovers }, event);
  }
  return evolveBesides(dossier, event);
};

/** What bears on sharing, and the journal. */
const evolveBesides = (dossier: Dossier, event: Fact<DossierEvent>): Dossier => {
  if (isEventOf('consent', event)) {
    const id = event.plain.consent;
    const consents = withEntry(dossier.consents, id, evolveConsent(dossier.consents[id], event));
    return { ...dossier, consents, agreements: agreementsOf(consents) };
  }
  if (isEventOf('objection', event)) {
    const id = event.plain.objection;
    const objection = evolveObjection(dossier.objections[id], event);
    return { ...dossier, objections: withEntry(dossier.objections, id, objection) };
  }
  if (isEventOf('override', event)) {
    const id = event.plain.override;
    const override = evolveOverride(dossier.overrides[id], event);
    return { ...dossier, overrides: withEntry(dossier.overrides, id, override) };
  }
  if (isEventOf('necessity', event)) {
    const id = event.plain.necessity;
    const necessity = evolveNecessity(dossier.necessities[id], event);
    return { ...dossier, necessities: withEntry(dossier.necessities, id, necessity) };
  }
  if (isEventOf('erasure', event)) {
    const id = event.plain.erasure;
    const erasures = withEntry(dossier.erasures, id, evolveErasure(dossier.erasures[id], event));
    return { ...dossier, erasures };
  }
  if (isEventOf('journal', event))
    return { ...dossier, journal: evolveJournal(dossier.journal, event) };
  if (isEventOf('needs', event)) return { ...dossier, needs: evolveNeeds(dossier.needs, event) };
  return evolveBetween(dossier, event);
};

/** The dossier after one more event of its stream. Events are folded in the order of the stream. */
export const evolveDossier = (dossier: Dossier, event: Fact<DossierEvent>): Dossier => {
  const evolved = carriedBy(evolveEntity(dossier, event), event);
  return {
    ...evolved,
    involvement: evolveInvolvement(evolved, event),
    lastEventAt: event.at,
  };
};
