import { Controller, Get } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { AuditBook } from '../book/audit-book';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { StandingLists } from './standing-lists';

/** Overrides in the dossiers of the officer's organisation: told, to review, reviewed. */
@Controller('overrides')
export class StandingOverrideController {
  constructor(
    private readonly lists: StandingLists,
    private readonly book: AuditBook,
  ) {}

  @Get()
  async listOverrides(
    @Asks() officer: Officer,
  ): Promise<AuditComponents['schemas']['StandingOverrides']> {
    const items = await this.lists.overrides(officer.organisation);
    const rows = items.length;
    await this.book.write(officer, { operation: 'listOverrides', outcome: 'permit', rows });
    return { items };
  }
}
