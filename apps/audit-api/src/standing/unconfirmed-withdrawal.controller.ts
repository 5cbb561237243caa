import { Controller, Get } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { AuditBook } from '../book/audit-book';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { StandingLists } from './standing-lists';

/** What ended an agreement, and that a recipient has not confirmed. */
@Controller('unconfirmedWithdrawals')
export class UnconfirmedWithdrawalController {
  constructor(
    private readonly lists: StandingLists,
    private readonly book: AuditBook,
  ) {}

  @Get()
  async listUnconfirmedWithdrawals(
    @Asks() officer: Officer,
  ): Promise<AuditComponents['schemas']['UnconfirmedWithdrawals']> {
    const items = await this.lists.withdrawals(officer.organisation);
    const operation = 'listUnconfirmedWithdrawals';
    await this.book.write(officer, { operation, outcome: 'permit', rows: items.length });
    return { items };
  }
}
