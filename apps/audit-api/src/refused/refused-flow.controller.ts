import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { AuditBook } from '../book/audit-book';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { RefusedFlowQueryRequest } from './refused-flow.request';
import { RefusedFlows } from './refused-flows';

/** Flows that were refused because no line of the register covers them. */
@Controller('refusedFlows')
export class RefusedFlowController {
  constructor(
    private readonly flows: RefusedFlows,
    private readonly book: AuditBook,
  ) {}

  @Post('query')
  @HttpCode(HttpStatus.OK)
  async queryRefusedFlows(
    @Asks() officer: Officer,
    @Body() period: RefusedFlowQueryRequest,
  ): Promise<AuditComponents['schemas']['RefusedFlows']> {
    const items = await this.flows.of(officer.organisation, period);
    const rows = items.length;
    await this.book.write(officer, { operation: 'queryRefusedFlows', outcome: 'permit', rows });
    return { items };
  }
}
