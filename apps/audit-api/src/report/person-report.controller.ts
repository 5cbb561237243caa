import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { AccessLogSearch, type FoundLine, type LineQuery } from '@wisselzone/platform/access-log';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AuditBook } from '../book/audit-book';
import { Clock } from '../clock';
import { Dossiers } from '../log/dossiers';
import { Parties } from '../log/parties';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { personReport } from './person-report';
import { PersonReportQueryRequest } from './person-report.request';

/** What a person may ask: who holds her data, who saw it, why and on what basis. */
@Controller('personReports')
export class PersonReportController {
  constructor(
    private readonly search: AccessLogSearch,
    private readonly dossiers: Dossiers,
    private readonly parties: Parties,
    private readonly clock: Clock,
    private readonly book: AuditBook,
  ) {}

  @Post('query')
  @HttpCode(HttpStatus.OK)
  async queryPersonReport(
    @Asks() officer: Officer,
    @Body() { person, at = this.clock.now() }: PersonReportQueryRequest,
  ): Promise<AuditComponents['schemas']['PersonReport']> {
    const operation = 'queryPersonReport';
    const { organisation } = officer;
    const found = await this.dossiers.ofPerson(officer, person);
    const histories = found
      .map((history) => history.until(at))
      .filter(({ told }) => told.length > 0);
    if (histories.length === 0) {
      await this.book.write(officer, { operation, person, outcome: 'deny' });
      throw new ProblemError(standardProblems.resourceNotFound);
    }
    const lines = await this.linesOf({
      dossiers: found.map(({ id }) => id),
      own: { organisation, person },
      to: at,
    });
    const parties = (await this.parties.fresh()).at(at);
    const rows = lines.length;
    await this.book.write(officer, { operation, person, outcome: 'permit', rows });
    return personReport({ person, at, histories, lines, parties });
  }

  private async linesOf(query: Omit<LineQuery, 'before' | 'limit'>): Promise<FoundLine[]> {
    const lines: FoundLine[] = [];
    for await (const line of this.search.every(query)) lines.push(line);
    return lines.reverse();
  }
}
