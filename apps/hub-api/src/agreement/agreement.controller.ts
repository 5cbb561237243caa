import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { AgreementId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import { Clock } from '../clock';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { commandProblems } from '../command/command.problems';
import { madeBy } from '../command/ids';
import { Directory } from '../directory/directory';
import { said } from '../request/said';
import { HandleAgreement } from './agreement.handler';
import {
  AmendAgreementRequest,
  EndAgreementRequest,
  RegisterAgreementRequest,
  SucceedAgreementPartyRequest,
} from './agreement.request';

interface AgreementPath {
  readonly agreement: AgreementId;
}

/** Cooperation agreements, kept by the coordinators of their parties. */
@Controller('agreements')
@UseInterceptors(AnswerInterceptor)
export class AgreementController {
  constructor(
    private readonly bus: CommandBus,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Post()
  register(
    @Asked() intent: Intent,
    @Body() body: RegisterAgreementRequest,
  ): Promise<CommandAnswer> {
    const agreement = madeBy<AgreementId>(intent, 'agreement');
    return this.bus.execute(
      new HandleAgreement(intent, { type: 'RegisterAgreement', agreement, ...said(body) }),
    );
  }

  @Post(':agreement/amendments')
  amend(
    @Asked() intent: Intent,
    @Path() path: AgreementPath,
    @Body() body: AmendAgreementRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandleAgreement(intent, { type: 'AmendAgreement', ...path, ...said(body) }),
    );
  }

  @Post(':agreement/successions')
  async succeed(
    @Asked() intent: Intent,
    @Path() path: AgreementPath,
    @Body() body: SucceedAgreementPartyRequest,
  ): Promise<CommandAnswer> {
    const successor = await this.directory.successorOf(body.predecessor, this.clock.now());
    if (!successor) throw new ProblemError(commandProblems.notFound);
    return this.bus.execute(
      new HandleAgreement(intent, {
        type: 'SucceedAgreementParty',
        ...path,
        ...said(body),
        successor,
      }),
    );
  }

  @Post(':agreement/ends')
  end(
    @Asked() intent: Intent,
    @Path() path: AgreementPath,
    @Body() body: EndAgreementRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandleAgreement(intent, { type: 'EndAgreement', ...path, ...said(body) }),
    );
  }
}
