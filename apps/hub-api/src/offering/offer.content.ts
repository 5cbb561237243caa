import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { OfferId } from '@wisselzone/kernel';
import { sealedOf, windowEventId } from '@wisselzone/platform/envelope';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { Vault } from '@wisselzone/platform/vault';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { roleFor } from '../caller/permit';
import { Clock } from '../clock';
import { isSealed, lineOf } from '../content/content.line';
import { Entitlement } from '../content/entitlement';
import { CANDIDATE_ROLES } from './offering.access';
import { OfferWindow } from './offer.window';

type EventContent = HttpComponents['schemas']['EventContent'];

/**
 * The question of an offer, for its candidate: decided now, opened as far as covered, in the access log before
 * it is given. The line names the window, not the dossier: a candidate's privacy officer reads it too.
 */
@Injectable()
export class OfferContent {
  constructor(
    private readonly windows: OfferWindow,
    private readonly entitlement: Entitlement,
    private readonly vault: Vault,
    private readonly book: AccessBook,
    private readonly clock: Clock,
  ) {}

  async read(asking: Asking, offer: OfferId): Promise<EventContent> {
    const role = roleFor(asking, CANDIDATE_ROLES, '');
    const { organisation: recipient } = asking;
    const found = await this.windows.find(recipient, offer);
    if (!found) {
      await this.book.write(asking, { role, operation: 'readOffer', outcome: 'deny' });
      throw new ProblemError(standardProblems.resourceNotFound);
    }
    const { offering, person, entry } = found;
    const answer = await this.entitlement.ofOffer(offering.from, {
      recipient,
      role,
      purpose: offering.purpose,
      categories: entry.envelope.sections.map(({ category }) => category),
      at: this.clock.now(),
      open: offering.status === 'open',
    });
    const covered = answer.covered.map(({ category }) => category).filter(isSealed);
    const { stored } = entry;
    const scope = { person, stream: stored.stream, eventId: stored.eventId };
    const sections =
      covered.length === 0 ? {} : await this.vault.open(scope, sealedOf(stored), covered);
    const id = windowEventId(offer, stored.eventId);
    const { purpose } = offering;
    const what = { ...lineOf(answer), role, operation: 'readOffer', purpose, eventIds: [id] };
    await this.book.write(asking, what);
    // Sections are records of plain JSON values; `Erased` is one as well.
    const content = sections as EventContent['sections'];
    return { id, type: stored.type, sections: content, withheld: [...answer.withheld] };
  }
}
