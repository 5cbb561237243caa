import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { Flow, FlowSide } from '@wisselzone/domain/flow';
import type { OrganisationId } from '@wisselzone/kernel';
import { Directory } from '../directory/directory';
import { NoQuery } from '../reading/query.request';

type Line = HttpComponents['schemas']['Flow'];

const partyOf = (side: FlowSide): Line['source'] =>
  'organisation' in side
    ? { organisation: side.organisation }
    : { organisationType: side.organisationType };

const formerlyOf = (side: FlowSide): readonly OrganisationId[] =>
  'organisation' in side ? (side.formerly ?? []) : [];

const lineOf = ({ purposes, categories, source, recipient, ...line }: Flow): Line => {
  const formerly = [...formerlyOf(source), ...formerlyOf(recipient)];
  return {
    ...line,
    ...{ source: partyOf(source), recipient: partyOf(recipient) },
    ...(formerly.length > 0 && { formerly }),
    purposes: [...purposes],
    categories: [...categories],
  };
};

/** The register of flows, for everybody who takes part to check. */
@Controller('flows')
export class FlowListController {
  constructor(private readonly directory: Directory) {}

  @Get()
  async list(@Query() _: NoQuery): Promise<HttpComponents['schemas']['FlowList']> {
    const flows = await this.directory.freshFlows();
    return {
      items: flows.map(lineOf),
    };
  }
}
