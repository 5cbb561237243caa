import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, EventId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { LogReader } from '@wisselzone/platform/merkle-log';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';
import { ReadModels } from '../reading/read-models';

type EventReceipt = HttpComponents['schemas']['EventReceipt'];

const OPERATION = 'readReceipt';
/** The notary signs every second. */
const RETRY_AFTER_S = 1;

/** The tenant stands in the SQL as well as in row-level security: either wall holds alone. */
const IN_THE_ROWS =
  'select 1 from read.timeline where tenant = $1 and dossier = $2 and event_id = $3';

/** A receipt for an event that stands in the rows of the caller's organisation, after its line in the access log. */
@Injectable()
export class ReceiptDoor {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly models: ReadModels,
    private readonly log: LogReader,
    private readonly book: AccessBook,
  ) {}

  async receipt(
    asking: Asking,
    { dossier, event }: { readonly dossier: DossierId; readonly event: EventId },
  ): Promise<EventReceipt> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    const entry = stream.entries.find(({ stored }) => stored.eventId === event);
    if (!entry || !(await this.mayFollow(asking.organisation, dossier, event)))
      throw new ProblemError(standardProblems.resourceNotFound);
    const receipt = await this.log.receiptOf(event);
    if (receipt === undefined)
      throw new ProblemError(standardProblems.serviceUnavailable, { retryAfterSec: RETRY_AFTER_S });
    await this.book.write(asking, {
      ...{ role, operation: OPERATION, outcome: 'permit', dossier, rows: 1 },
      categories: ['process'],
      eventIds: [event],
    });
    return { event, entry: entry.stored.leaf, receipt };
  }

  private async mayFollow(tenant: string, dossier: DossierId, event: EventId): Promise<boolean> {
    const rows = await this.models.asTenant(tenant, (tenantRows) =>
      tenantRows.query(IN_THE_ROWS, [tenant, dossier, event]),
    );
    return rows.length > 0;
  }
}
