import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { SignalId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { said } from '../request/said';
import { HandleSignal } from './signal.handler';
import {
  AnswerSignalRequest,
  DiscussSignalRequest,
  HearSignalRequest,
  RecordSignalRequest,
} from './signal.request';

interface SignalPath {
  readonly signal: SignalId;
}

/** Structural thresholds: raised by whoever meets them, answered by the working groups of the area. */
@Controller('signals')
@UseInterceptors(AnswerInterceptor)
export class SignalController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  record(@Asked() intent: Intent, @Body() body: RecordSignalRequest): Promise<CommandAnswer> {
    const signal = madeBy<SignalId>(intent, 'signal');
    return this.bus.execute(
      new HandleSignal(intent, { type: 'RecordSignal', signal, ...said(body) }),
    );
  }

  @Post(':signal/hearings')
  hear(
    @Asked() intent: Intent,
    @Path() path: SignalPath,
    @Body() _body: HearSignalRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(new HandleSignal(intent, { type: 'HearSignal', ...path }));
  }

  @Post(':signal/discussions')
  discuss(
    @Asked() intent: Intent,
    @Path() path: SignalPath,
    @Body() body: DiscussSignalRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandleSignal(intent, { type: 'DiscussSignal', ...path, ...said(body) }),
    );
  }

  @Post(':signal/answers')
  answer(
    @Asked() intent: Intent,
    @Path() path: SignalPath,
    @Body() body: AnswerSignalRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandleSignal(intent, { type: 'AnswerSignal', ...path, ...said(body) }),
    );
  }
}
