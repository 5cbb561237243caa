import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { ContentQuery } from '../reading/query.request';
import { consentReceipt } from './consent-receipt';
import { consentRecord } from './consent-record';
import { ConsentRecordDoor, type ConsentPath } from './consent-record.door';
import { DataNotice } from './data-notice';
import { RECEIPT_POLICY } from './receipt-style';

/** A consent on paper: for other systems and officers, and for the person. */
@Controller('dossiers/:dossier/consents/:consent')
export class ConsentRecordController {
  constructor(
    private readonly door: ConsentRecordDoor,
    private readonly notice: DataNotice,
  ) {}

  /** A text, so that it leaves as it is told: the door's own answers are `application/json`. */
  @Get('record')
  @Header('Content-Type', 'application/ld+json; charset=utf-8')
  async record(
    @Caller() asking: Asking,
    @Path() path: ConsentPath,
    @Query() { purpose }: ContentQuery,
  ): Promise<string> {
    const operation = 'readConsentRecord';
    const known = await this.door.known(asking, { path, purpose, operation });
    return JSON.stringify(consentRecord({ ...known, notice: this.notice }));
  }

  @Get('receipt')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', RECEIPT_POLICY)
  async receipt(
    @Caller() asking: Asking,
    @Path() path: ConsentPath,
    @Query() { purpose }: ContentQuery,
  ): Promise<string> {
    const operation = 'readConsentReceipt';
    const known = await this.door.known(asking, { path, purpose, operation });
    return consentReceipt(consentRecord({ ...known, notice: this.notice }), known.consent);
  }
}
