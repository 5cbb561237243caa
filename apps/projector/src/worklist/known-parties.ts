import type {
  DossierId,
  Fact,
  Instant,
  OrganisationId,
  ReferralId,
  ReferralKind,
} from '@wisselzone/kernel';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { PausableDeadline } from '@wisselzone/domain/pause';

export interface ReferralParties {
  readonly kind: ReferralKind;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
}

export interface HandoverParties {
  readonly referral: ReferralId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
}

/** Who began a pause, how long it may last, and what stood still then. */
export interface BegunPause {
  readonly by: OrganisationId;
  readonly until: Instant;
  readonly deadlines: readonly PausableDeadline[];
}

/** What a worklist needs to remember of a dossier: who the parties are, and who has named whom. */
export interface Known {
  readonly dossier: DossierId;
  readonly holder?: OrganisationId;
  readonly referrals: Readonly<Record<string, ReferralParties>>;
  readonly handovers: Readonly<Record<string, HandoverParties>>;
  /** Everybody who was ever involved, in the order in which they came. */
  readonly everybody: readonly OrganisationId[];
  readonly pauses: Readonly<Record<string, BegunPause>>;
  readonly hasLead: Readonly<Record<string, true>>;
  readonly hasWorker: Readonly<Record<string, true>>;
}

export const nothingKnown = (dossier: DossierId): Known => ({
  dossier,
  referrals: {},
  handovers: {},
  everybody: [],
  pauses: {},
  hasLead: {},
  hasWorker: {},
});

const withLead = (known: Known, organisation: OrganisationId): Known => ({
  ...known,
  hasLead: { ...known.hasLead, [organisation]: true },
  hasWorker: { ...known.hasWorker, [organisation]: true },
});

const withParty = (known: Known, organisation: OrganisationId): Known => ({
  ...known,
  everybody: [...new Set([...known.everybody, organisation])],
});

/** Events that tell nothing about parties or pauses leave what is known as it is. */
export const learn = (known: Known, event: Fact<DossierEvent>): Known => {
  if (event.type !== 'DeadlinesPaused') return learnParties(known, event);
  const { pause, until, deadlines } = event.plain;
  return { ...known, pauses: { ...known.pauses, [pause]: { by: event.by, until, deadlines } } };
};

const learnParties = (known: Known, event: Fact<DossierEvent>): Known => {
  if (event.type === 'ReferralRequested') {
    const { referral, kind, from, to } = event.plain;
    const referrals = { ...known.referrals, [referral]: { kind, from, to } };
    return { ...withParty(known, to), referrals };
  }
  if (event.type === 'DossierOpened') return { ...withParty(known, event.by), holder: event.by };
  if (event.type === 'HandoverTransferred' || event.type === 'BatonTakenBack')
    return { ...known, holder: event.plain.to };
  if (event.type === 'HandoverProposed') {
    const { handover, referral, from, to } = event.plain;
    return { ...known, handovers: { ...known.handovers, [handover]: { referral, from, to } } };
  }
  if (event.type === 'LeadProfessionalNamed') return withLead(known, event.plain.organisation);
  if (event.type === 'CaseWorkerAssigned') {
    const { organisation } = event.plain;
    return { ...known, hasWorker: { ...known.hasWorker, [organisation]: true } };
  }
  return known;
};
