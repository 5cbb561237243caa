import {
  caseworkDecider,
  type CaseworkCommand,
  type CaseworkError,
} from '@wisselzone/domain/casework';
import {
  necessityDecider,
  objectionDecider,
  type NecessityError,
  type ObjectionError,
} from '@wisselzone/domain/clearance';
import { consentDecider, type ConsentError } from '@wisselzone/domain/consent';
import { erasureDecider, type AroundErasure, type ErasureError } from '@wisselzone/domain/erasure';
import {
  handoverDecider,
  isOpenHandover,
  type AroundHandover,
  type HandoverCommand,
  type HandoverError,
} from '@wisselzone/domain/handover';
import { journalDecider, type JournalError } from '@wisselzone/domain/journal';
import { needsDecider, type NeedsCommand, type NeedsError } from '@wisselzone/domain/needs';
import { offeringDecider, type OfferingError } from '@wisselzone/domain/offering';
import { overrideDecider, type OverrideError } from '@wisselzone/domain/override';
import type { ReferralError } from '@wisselzone/domain/referral';
import {
  fail,
  present,
  type Decider,
  type Decision,
  type OrganisationId,
} from '@wisselzone/kernel';
import { decideBetween, type BetweenError } from './decide-between';
import { decideOnMandate, type MandatedError } from './decide-on-mandate';
import { isCommandOf, type CommandsByEntity, type DossierCommand } from './dossier.commands';
import type { DossierEvent } from './dossier.events';
import { emptyDossier, evolveDossier } from './dossier.state';
import { aroundOffering } from './around-offering';
import {
  carriedInTheWay,
  decidePrepared,
  isPreparing,
  type PreparedError,
} from './decide-prepared';
import { decideReferral } from './decide-request';
import type { Dossier } from './dossier.types';
import { isInvolved, wasInvolved } from './involvement';
import { pauseInTheWay } from './pausing';

/** Every rule of a dossier that can stand in the way of a command. */
export type DossierError =
  | CaseworkError
  | ReferralError
  | PreparedError
  | OfferingError
  | HandoverError
  | ConsentError
  | ObjectionError
  | NecessityError
  | ErasureError
  | OverrideError
  | JournalError
  | NeedsError
  | BetweenError
  | MandatedError;

type Answer = Decision<DossierEvent, DossierError>;

const aroundHandover = (
  dossier: Dossier,
  holder: OrganisationId,
  command: HandoverCommand,
): AroundHandover => {
  const rests =
    command.type === 'ProposeHandover'
      ? command.referral
      : dossier.handovers[command.handover]?.referral;
  const otherOpen = Object.values(dossier.handovers).find(
    (other) => other.handover !== command.handover && isOpenHandover(other),
  )?.handover;
  return {
    holder,
    ...present({
      referral: rests && dossier.referrals[rests],
      otherOpen,
      lead: dossier.casework.leads[command.by],
    }),
  };
};

const decideNeeds = (dossier: Dossier, command: NeedsCommand, involved: boolean): Answer => {
  const owner = 'owner' in command ? command.owner : undefined;
  const ownerInvolved = owner === undefined || isInvolved(dossier, owner);
  return needsDecider.decide(command, dossier.needs, { involved, ownerInvolved });
};

const aroundErasure = (
  dossier: Dossier,
  holder: OrganisationId,
  by: OrganisationId,
): AroundErasure => ({
  involved: isInvolved(dossier, by),
  holder,
  everInvolved: Object.keys(dossier.involvement) as OrganisationId[],
});

const decideCasework = (dossier: Dossier, command: CaseworkCommand): Answer =>
  caseworkDecider.decide(command, dossier.casework, {
    involved: isInvolved(dossier, command.by),
    predecessorInvolved: 'predecessor' in command && wasInvolved(dossier, command.predecessor),
  });

const decideEntity = (dossier: Dossier, command: DossierCommand): Answer => {
  if (isCommandOf('casework', command)) return decideCasework(dossier, command);
  const involved = isInvolved(dossier, command.by);
  const { holder } = dossier;
  if (!holder) return fail({ code: 'dossierUnknown' });
  if (isCommandOf('referral', command)) return decideReferral(dossier, holder, command);
  if (isPreparing(command)) return decidePrepared(dossier, command);
  if (isCommandOf('offering', command)) {
    const around = aroundOffering(dossier, holder, command);
    return offeringDecider.decide(command, dossier.offerings[command.offering], around);
  }
  if (isCommandOf('handover', command)) {
    const around = aroundHandover(dossier, holder, command);
    return handoverDecider.decide(command, dossier.handovers[command.handover], around);
  }
  if (isCommandOf('erasure', command)) {
    const around = aroundErasure(dossier, holder, command.by);
    return erasureDecider.decide(command, dossier.erasures[command.erasure], around);
  }
  return decideBesides(dossier, command, involved);
};

/**
 * Answers a command on a dossier: the events to record, or the rule in the way. Gathers what the
 * entity's decider must know of the rest of the dossier; reads nothing else, not even a clock.
 */
export const decideDossier = (dossier: Dossier, command: DossierCommand): Answer => {
  const error = pauseInTheWay(dossier, command) ?? carriedInTheWay(dossier, command);
  return error ? fail(error) : decideEntity(dossier, command);
};

const decideBesides = (
  dossier: Dossier,
  command: Exclude<
    DossierCommand,
    CommandsByEntity[
      'casework' | 'referral' | 'draft' | 'attachment' | 'offering' | 'handover' | 'erasure']
  >,
  involved: boolean,
): Answer => {
  if (isCommandOf('consent', command))
    return consentDecider.decide(command, dossier.consents[command.consent], { involved });
  if (isCommandOf('objection', command))
    return objectionDecider.decide(command, dossier.objections[command.objection], { involved });
  if (isCommandOf('necessity', command))
    return necessityDecider.decide(command, dossier.necessities[command.necessity], { involved });
  if (isCommandOf('override', command))
    return overrideDecider.decide(command, dossier.overrides[command.override], { involved });
  if (isCommandOf('needs', command)) return decideNeeds(dossier, command, involved);
  if (isCommandOf('journal', command))
    return journalDecider.decide(command, dossier.journal, { involved });
  return decideTogether(dossier, command);
};

/** What the organisations do together, or in the name of the person. */
const decideTogether = (
  dossier: Dossier,
  command: CommandsByEntity['question' | 'consultation' | 'pause' | 'mandate' | 'registration'],
): Answer => {
  if (isCommandOf('mandate', command)) return decideOnMandate.mandate(dossier, command);
  if (isCommandOf('registration', command)) return decideOnMandate.registration(dossier, command);
  return decideBetween(dossier, command);
};

/** The whole dossier as one decider. */
export const dossierDecider: Decider<Dossier, DossierCommand, DossierEvent, DossierError> = {
  initial: emptyDossier,
  decide: (command, dossier) => decideDossier(dossier, command),
  evolve: evolveDossier,
};
