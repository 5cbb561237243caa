import { Controller, Get, Param } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import { UuidInPath } from '@wisselzone/platform/http';
import { AuditBook } from '../book/audit-book';
import { Dossiers } from '../log/dossiers';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { mandateViews } from './mandate.view';

/** Who may act for the person, and what was done on it. */
@Controller('dossiers/:dossier/mandates')
export class MandateController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly book: AuditBook,
  ) {}

  @Get()
  async readMandates(
    @Asks() officer: Officer,
    @Param('dossier', UuidInPath) dossier: DossierId,
  ): Promise<AuditComponents['schemas']['MandateHistory']> {
    const operation = 'readMandates';
    const history = await this.dossiers.require(officer, dossier, operation);
    const mandates = mandateViews(history, officer.organisation);
    const rows = mandates.length;
    await this.book.write(officer, { operation, ...history.about, outcome: 'permit', rows });
    return { dossier, mandates };
  }
}
