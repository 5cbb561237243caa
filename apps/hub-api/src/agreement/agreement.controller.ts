import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { AgreementId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { said } from '../request/said';
import { HandleAgreement } from './agreement.handler';
import {
  AmendAgreementRequest,
  EndAgreementRequest,
  RegisterAgreementRequest,
} from './agreement.request';

interface AgreementPath {
  readonly agreement: AgreementId;
}

/** Cooperation agreements, kept by the coordinators of their parties. */
@Controller('agreements')
@UseInterceptors(AnswerInterceptor)
export class AgreementController {
  constructor(private readonly bus: CommandBus) {}

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
