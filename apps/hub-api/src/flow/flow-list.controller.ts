import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { Directory } from '../directory/directory';
import { NoQuery } from '../reading/query.request';

/** The register of flows, for everybody who takes part to check. */
@Controller('flows')
export class FlowListController {
  constructor(private readonly directory: Directory) {}

  @Get()
  async list(@Query() _: NoQuery): Promise<HttpComponents['schemas']['FlowList']> {
    const flows = await this.directory.freshFlows();
    return {
      items: flows.map(({ purposes, categories, ...line }) => ({
        ...line,
        purposes: [...purposes],
        categories: [...categories],
      })),
    };
  }
}
