import { Injectable } from '@nestjs/common';
import { evolveDossier, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import type { RequestReferral } from '@wisselzone/domain/referral';
import { mayShare, type Covered, type Party } from '@wisselzone/domain/sharing';
import type { OrganisationId } from '@wisselzone/kernel';
import type { EnvelopeContext } from '@wisselzone/platform/envelope';
import { ProblemError } from '@wisselzone/platform/http';
import { commandProblems } from '../command/command.problems';
import { Directory } from '../directory/directory';

type Basis = Pick<EnvelopeContext, 'ground' | 'clearance' | 'inscriptionCapacity'>;

/** Asks the sharing policy at the command: a referral may only promise what may be shared. */
@Injectable()
export class ReferralSharing {
  constructor(private readonly directory: Directory) {}

  /** The ground and clearance for the envelope; 422 naming the categories that are not covered. */
  async require(
    dossier: Dossier,
    command: RequestReferral,
    events: readonly DossierEvent[],
  ): Promise<Basis> {
    const recipient = await this.partyOf(command.to);
    const source = await this.partyOf(command.by);
    const { by, now: at } = command;
    // The referral itself involves the receiver, so the question is asked of the dossier as it would be.
    const after = events.reduce(
      (state, event) => evolveDossier(state, { ...event, by, at }),
      dossier,
    );
    const { covered, withheld } = mayShare(
      { dossier: after, flows: await this.directory.freshFlows(), parties: { source, recipient } },
      {
        recipient: command.to,
        role: 'system',
        action: 'command',
        purpose: command.purpose,
        categories: command.categories,
        at,
      },
    );
    if (withheld.length > 0)
      throw new ProblemError(commandProblems.sharingNotPermitted, { facts: { withheld } });
    return basisOf(covered);
  }

  private async partyOf(id: OrganisationId): Promise<Party> {
    const known = this.directory.organisation(id) ?? (await this.directory.freshOrganisation(id));
    if (!known) throw new ProblemError(commandProblems.organisationNotRegistered);
    return known;
  }
}

/** The envelope names one basis: that of the first category with a clearance, else of the first. */
const basisOf = (covered: readonly Covered[]): Basis => {
  const basis = covered.find(({ clearance }) => clearance) ?? covered[0];
  if (!basis) return {};
  const { code, reference, inscriptionCapacity } = basis.ground;
  const clearance = basis.clearance?.consent ?? basis.clearance?.kind;
  return {
    ground: { code, reference },
    ...(clearance ? { clearance } : {}),
    ...(inscriptionCapacity ? { inscriptionCapacity } : {}),
  };
};
