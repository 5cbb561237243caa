import { Injectable } from '@nestjs/common';
import { evolveDossier, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import type { ReferralRequested } from '@wisselzone/domain/referral';
import { mayShare, type Covered, type Party } from '@wisselzone/domain/sharing';
import { present, type Asked, type OrganisationId } from '@wisselzone/kernel';
import type { EnvelopeContext } from '@wisselzone/platform/envelope';
import { ProblemError } from '@wisselzone/platform/http';
import { commandProblems } from '../command/command.problems';
import { Directory } from '../directory/directory';
import { OfferingSharing } from './offering-sharing';

type Basis = Partial<
  Pick<
    EnvelopeContext,
    'purpose' | 'ground' | 'clearance' | 'sourceCapacity' | 'inscriptionCapacity'
  >
>;

interface Happening {
  readonly dossier: Dossier;
  readonly asked: Asked;
  readonly events: readonly DossierEvent[];
}

/** Asks the sharing policy at the command: a referral may only promise what may be shared. */
@Injectable()
export class ReferralSharing {
  constructor(
    private readonly directory: Directory,
    private readonly offering: OfferingSharing,
  ) {}

  /**
   * Purpose, ground and clearance for the envelope, when the events ask something of an organisation; 422
   * naming the categories that are not covered. A question that is passed on must be covered from its
   * first sender as well as from who passes it on.
   */
  async require(dossier: Dossier, asked: Asked, events: readonly DossierEvent[]): Promise<Basis> {
    await this.offering.require(asked, events);
    const request = events.find((event) => event.type === 'ReferralRequested')?.plain;
    if (!request) return {};
    const sources = [...new Set([asked.by, request.from])];
    const bases: Basis[] = [];
    for (const source of sources)
      bases.push(await this.between(source, request, { dossier, asked, events }));
    return { purpose: request.purpose, ...bases[0] };
  }

  private async between(
    from: OrganisationId,
    request: ReferralRequested['plain'],
    { dossier, asked, events }: Happening,
  ): Promise<Basis> {
    const recipient = await this.partyOf(request.to);
    const source = await this.partyOf(from);
    const { by, now: at } = asked;
    // The referral itself involves the receiver, so the question is asked of the dossier as it would be.
    const after = events.reduce(
      (state, event) => evolveDossier(state, { ...event, by, at }),
      dossier,
    );
    const { covered, withheld } = mayShare(
      { dossier: after, flows: await this.directory.freshFlows(), parties: { source, recipient } },
      {
        recipient: request.to,
        role: 'system',
        action: 'command',
        purpose: request.purpose,
        categories: request.categories,
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
  const { code, reference, sourceCapacity, inscriptionCapacity } = basis.ground;
  const clearance = basis.clearance?.consent ?? basis.clearance?.kind;
  return {
    ground: { code, reference },
    ...present({ clearance, sourceCapacity, inscriptionCapacity }),
  };
};
