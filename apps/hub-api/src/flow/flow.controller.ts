import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FlowParty } from '@wisselzone/domain/flow';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { Asked } from '../caller/asking.decorator';
import { Clock } from '../clock';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { commandProblems } from '../command/command.problems';
import { Directory } from '../directory/directory';
import { said } from '../request/said';
import { HandleFlow } from './flow.handler';
import { EndFlowRequest, RegisterFlowRequest, SucceedFlowPartyRequest } from './flow.request';

/** The register of flows, kept by the operator. */
@Controller()
@UseInterceptors(AnswerInterceptor)
export class FlowController {
  constructor(
    private readonly bus: CommandBus,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Post('flows')
  register(@Asked() intent: Intent, @Body() body: RegisterFlowRequest): Promise<CommandAnswer> {
    const { source, recipient, ...line } = said(body);
    return this.bus.execute(
      new HandleFlow(intent, {
        type: 'RegisterFlow',
        ...line,
        // The request class has seen to it that exactly one field is there.
        source: { ...source } as FlowParty,
        recipient: { ...recipient } as FlowParty,
      }),
    );
  }

  @Post('flowSuccessions')
  async succeed(
    @Asked() intent: Intent,
    @Body() body: SucceedFlowPartyRequest,
  ): Promise<CommandAnswer> {
    const successor = await this.directory.successorOf(body.predecessor, this.clock.now());
    if (!successor) throw new ProblemError(commandProblems.notFound);
    return this.bus.execute(
      new HandleFlow(intent, { type: 'SucceedFlowParty', ...said(body), successor }),
    );
  }

  @Post('flowEnds')
  end(@Asked() intent: Intent, @Body() body: EndFlowRequest): Promise<CommandAnswer> {
    return this.bus.execute(new HandleFlow(intent, { type: 'EndFlow', ...said(body) }));
  }
}
