import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import { mayOffer } from '@wisselzone/domain/sharing';
import type { Asked } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import { commandProblems } from '../command/command.problems';
import { Directory } from '../directory/directory';

/** Asks the policy at the command: a question goes only to candidates that may be told and may read it. */
@Injectable()
export class OfferingSharing {
  constructor(private readonly directory: Directory) {}

  /** 422 naming what a candidate may not have. */
  async require({ by, now: at }: Asked, events: readonly DossierEvent[]): Promise<void> {
    const offered = events.find((event) => event.type === 'ReferralOffered')?.plain;
    if (!offered) return;
    const flows = await this.directory.freshFlows();
    const source = await this.partyOf(by);
    for (const { to: recipient } of offered.offers) {
      const { withheld } = mayOffer(
        { flows, parties: { source, recipient: await this.partyOf(recipient) } },
        {
          recipient,
          role: 'system',
          purpose: offered.purpose,
          categories: ['process', 'guidance'],
          at,
          open: true,
        },
      );
      if (withheld.length > 0)
        throw new ProblemError(commandProblems.sharingNotPermitted, {
          facts: { withheld, organisation: recipient },
        });
    }
  }

  private async partyOf(id: string) {
    const known = this.directory.organisation(id) ?? (await this.directory.freshOrganisation(id));
    if (!known) throw new ProblemError(commandProblems.organisationNotRegistered);
    return known;
  }
}
