import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { personalTraces } from '@wisselzone/domain/signal';
import type { AgreementId, TemplateId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { said } from '../request/said';
import { PublicNames } from '../signal/public-names';
import { HandleAgreement } from './agreement.handler';
import { AddTemplateRequest, EndTemplateRequest } from './template.request';

/** Beginnings of referrals that the parties of an agreement share, kept by their coordinators. */
@Controller('agreements/:agreement/templates')
@UseInterceptors(AnswerInterceptor)
export class TemplateController {
  constructor(
    private readonly bus: CommandBus,
    private readonly names: PublicNames,
  ) {}

  @Post()
  add(
    @Asked() intent: Intent,
    @Path() path: { readonly agreement: AgreementId },
    @Body() body: AddTemplateRequest,
  ): Promise<CommandAnswer> {
    const { title, addressedService = '', reason = '', question = '' } = body;
    const text = [title, addressedService, reason, question].join('\n');
    return this.bus.execute(
      new HandleAgreement(intent, {
        type: 'AddTemplate',
        ...path,
        template: madeBy<TemplateId>(intent, 'template'),
        ...said(body),
        traces: personalTraces(text, this.names.all()),
      }),
    );
  }

  @Post(':template/ends')
  end(
    @Asked() intent: Intent,
    @Path() path: { readonly agreement: AgreementId; readonly template: TemplateId },
    @Body() body: EndTemplateRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandleAgreement(intent, { type: 'EndTemplate', ...path, ...said(body) }),
    );
  }
}
