import { Controller, Get } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { AuditBook } from '../book/audit-book';
import { Parties } from '../log/parties';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { processingRegister } from './processing-register';

/** The register of processing, made from the register of flows. */
@Controller('processingRegister')
export class ProcessingRegisterController {
  constructor(
    private readonly parties: Parties,
    private readonly book: AuditBook,
  ) {}

  @Get()
  async readProcessingRegister(
    @Asks() officer: Officer,
  ): Promise<AuditComponents['schemas']['ProcessingRegister']> {
    const register = processingRegister(officer.organisation, (await this.parties.fresh()).now());
    const operation = 'readProcessingRegister';
    const rows = register.processings.length;
    await this.book.write(officer, { operation, outcome: 'permit', rows });
    return register;
  }
}
