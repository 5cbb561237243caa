import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, EventId } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { NoQuery } from '../reading/query.request';
import { ReceiptDoor } from './receipt.door';

interface EventPath {
  readonly dossier: DossierId;
  readonly event: EventId;
}

/** The proof that an event is in the log, for whoever may follow the event. */
@Controller('dossiers/:dossier/events/:event/receipt')
export class ReceiptController {
  constructor(private readonly door: ReceiptDoor) {}

  @Get()
  receipt(
    @Caller() asking: Asking,
    @Path() path: EventPath,
    @Query() _: NoQuery,
  ): Promise<HttpComponents['schemas']['EventReceipt']> {
    return this.door.receipt(asking, path);
  }
}
