import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { labels, type HttpComponents } from '@wisselzone/contracts';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { NoQuery } from '../reading/query.request';
import { contractText } from './contract';

/** The contract and the code lists, as they are. */
@Controller()
export class ReferenceController {
  @Get('doc/openapi.yaml')
  @Header('Content-Type', 'application/yaml')
  contract(@Query() _: NoQuery): Promise<string> {
    return contractText();
  }

  @Get('refData/:list')
  codes(@Param('list') list: string, @Query() _: NoQuery): HttpComponents['schemas']['CodeList'] {
    const known = Object.entries(labels).find(([name]) => name === list);
    if (!known) throw new ProblemError(standardProblems.resourceNotFound);
    const items = Object.entries(known[1]).map(([code, nl]) => ({ code, label: { nl } }));
    return { list, items };
  }
}
