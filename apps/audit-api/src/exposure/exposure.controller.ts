import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import { UuidInPath } from '@wisselzone/platform/http';
import { AuditBook } from '../book/audit-book';
import { Dossiers } from '../log/dossiers';
import { Parties } from '../log/parties';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { ExposureQueryRequest } from './exposure.request';
import { openingsIn } from './openings';
import { staffIn } from './own-staff';

/** Who could have seen what between two moments. */
@Controller('dossiers/:dossier/exposure')
export class ExposureController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly parties: Parties,
    private readonly book: AuditBook,
  ) {}

  @Post('query')
  @HttpCode(HttpStatus.OK)
  async queryExposure(
    @Asks() officer: Officer,
    @Param('dossier', UuidInPath) dossier: DossierId,
    @Body() { from, to }: ExposureQueryRequest,
  ): Promise<AuditComponents['schemas']['Exposure']> {
    const operation = 'queryExposure';
    const history = await this.dossiers.require(officer, dossier, operation);
    const openings = openingsIn({ from, to }, history, await this.parties.fresh());
    const ownStaff = staffIn({ from, to }, history, officer.organisation);
    const rows = openings.length;
    await this.book.write(officer, { operation, ...history.about, outcome: 'permit', rows });
    return { dossier, from, to, openings: [...openings], ownStaff: [...ownStaff] };
  }
}
