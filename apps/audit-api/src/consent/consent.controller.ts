import { Controller, Get, Param } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { openWithdrawalsOf } from '@wisselzone/domain/dossier';
import type { DossierId } from '@wisselzone/kernel';
import { UuidInPath } from '@wisselzone/platform/http';
import { AuditBook } from '../book/audit-book';
import { Dossiers } from '../log/dossiers';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { consentViews } from './consent.view';

/** What was agreed, what was withdrawn, and who has not confirmed it. */
@Controller('dossiers/:dossier/consents')
export class ConsentController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly book: AuditBook,
  ) {}

  @Get()
  async readConsents(
    @Asks() officer: Officer,
    @Param('dossier', UuidInPath) dossier: DossierId,
  ): Promise<AuditComponents['schemas']['ConsentHistory']> {
    const operation = 'readConsents';
    const history = await this.dossiers.require(officer, dossier, operation);
    const consents = consentViews(history, officer.organisation);
    const rows = consents.length;
    await this.book.write(officer, { operation, ...history.about, outcome: 'permit', rows });
    const openWithdrawals = openWithdrawalsOf(history.now).map((open) => ({
      ...open,
      categories: [...open.categories],
    }));
    return { dossier, consents, openWithdrawals };
  }
}
