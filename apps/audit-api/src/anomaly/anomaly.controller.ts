import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import { AccessLogSearch, type FoundLine } from '@wisselzone/platform/access-log';
import { AuditBook } from '../book/audit-book';
import { Dossiers } from '../log/dossiers';
import { Parties } from '../log/parties';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { AnomalyQueryRequest } from './anomaly.request';
import { mustHaveRelation, noActiveRelation } from './no-active-relation';
import { bulkReads, outsideHours, repeatedDenials } from './rules';
import { Thresholds } from './thresholds';

type Schemas = AuditComponents['schemas'];

/** What in the access of her own organisation an officer should look at. */
@Controller('anomalies')
export class AnomalyController {
  constructor(
    private readonly search: AccessLogSearch,
    private readonly dossiers: Dossiers,
    private readonly parties: Parties,
    private readonly thresholds: Thresholds,
    private readonly book: AuditBook,
  ) {}

  @Post('query')
  @HttpCode(HttpStatus.OK)
  async queryAnomalies(
    @Asks() officer: Officer,
    @Body() period: AnomalyQueryRequest,
  ): Promise<Schemas['Anomalies']> {
    const lines = await this.linesOf(officer, period);
    const histories = await this.historiesOf(lines);
    const parties = await this.parties.fresh();
    const { thresholds } = this;
    const items = [
      noActiveRelation({ histories, parties }),
      bulkReads(thresholds),
      outsideHours(thresholds),
      repeatedDenials(thresholds),
    ].flatMap((rule) => rule(lines).map((anomaly) => ({ ...anomaly, lines: [...anomaly.lines] })));
    const rows = items.length;
    await this.book.write(officer, { operation: 'queryAnomalies', outcome: 'permit', rows });
    const { dossiersPerHour, denialsPerDay, dayBegins, dayEnds } = thresholds;
    return { items, thresholds: { dossiersPerHour, denialsPerDay, dayBegins, dayEnds } };
  }

  /** Of people and systems with a task in the guidance; who watches them is not watched here. */
  private async linesOf(
    { organisation }: Officer,
    { from, to }: AnomalyQueryRequest,
  ): Promise<readonly FoundLine[]> {
    const own = { organisation, person: 'all' } as const;
    const lines: FoundLine[] = [];
    for await (const found of this.search.every({ dossiers: [], own, from, to }))
      if (found.line.purpose !== 'audit') lines.push(found);
    return lines.reverse();
  }

  private async historiesOf(lines: readonly FoundLine[]) {
    const ids = new Set(lines.filter(mustHaveRelation).map(({ line }) => line.dossier ?? ''));
    const histories = new Map<string, Awaited<ReturnType<Dossiers['historyOf']>>>();
    for (const id of ids) histories.set(id, await this.dossiers.historyOf(id as DossierId));
    return histories;
  }
}
