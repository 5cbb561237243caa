import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FlowParty } from '@wisselzone/domain/flow';
import type { Intent } from '../caller/asking';
import { Asked } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { said } from '../request/said';
import { HandleFlow } from './flow.handler';
import { EndFlowRequest, RegisterFlowRequest } from './flow.request';

/** The register of flows, kept by the operator. */
@Controller()
@UseInterceptors(AnswerInterceptor)
export class FlowController {
  constructor(private readonly bus: CommandBus) {}

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

  @Post('flowEnds')
  end(@Asked() intent: Intent, @Body() body: EndFlowRequest): Promise<CommandAnswer> {
    return this.bus.execute(new HandleFlow(intent, { type: 'EndFlow', ...said(body) }));
  }
}
