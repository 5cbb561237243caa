import { Body, Controller, Header, HttpCode, HttpStatus, Post } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { present } from '@wisselzone/kernel';
import { AccessLogSearch } from '@wisselzone/platform/access-log';
import type { Officer } from '../officer/officer';
import { Asks } from '../officer/officer.decorator';
import { AccessLineExportRequest, AccessLineQueryRequest } from './access-line.request';
import { csvOf } from './access-line.csv';
import { lineView } from './access-line.view';
import { AccessLines } from './access-lines';

type Schemas = AuditComponents['schemas'];

const LARGEST_EXPORT = 50_000;

/** Who saw what. */
@Controller('accessLines')
export class AccessLineController {
  constructor(
    private readonly lines: AccessLines,
    private readonly search: AccessLogSearch,
  ) {}

  @Post('query')
  @HttpCode(HttpStatus.OK)
  async queryAccessLines(
    @Asks() officer: Officer,
    @Body() asked: AccessLineQueryRequest,
  ): Promise<Schemas['AccessLines']> {
    const operation = 'queryAccessLines';
    const scope = await this.lines.scopeOf(officer, asked, operation);
    const { pageSize, cursor, view } = asked;
    const found = await this.search.page({
      ...scope,
      ...filterOf(asked),
      ...(cursor === undefined ? {} : { before: Number(cursor) }),
      limit: pageSize,
    });
    const eyes = await this.lines.eyesOf(officer, view);
    await this.lines.viewed(officer, asked, { operation, rows: found.length });
    const items = found.map((line) => lineView(line, eyes));
    const last = found.length === pageSize ? found.at(-1) : undefined;
    return last ? { items, next: String(last.lineNo) } : { items };
  }

  @Post('export')
  @HttpCode(HttpStatus.OK)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async exportAccessLines(
    @Asks() officer: Officer,
    @Body() asked: AccessLineExportRequest,
  ): Promise<string> {
    const operation = 'exportAccessLines';
    const scope = await this.lines.scopeOf(officer, asked, operation);
    const eyes = await this.lines.eyesOf(officer, asked.view);
    const shown: Schemas['AccessLine'][] = [];
    for await (const line of this.search.every({ ...scope, ...filterOf(asked) })) {
      shown.push(lineView(line, eyes));
      if (shown.length === LARGEST_EXPORT) break;
    }
    await this.lines.viewed(officer, asked, { operation, rows: shown.length });
    return csvOf(shown);
  }
}

const filterOf = ({ from, to, outcome }: AccessLineExportRequest) => present({ from, to, outcome });
