import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Intent } from '../caller/asking';
import { Asked } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { said } from '../request/said';
import { HandlePerson } from './person.handler';
import { RegisterPersonRequest } from './person.request';

/** Registering a person, with or without a national number. */
@Controller('persons')
@UseInterceptors(AnswerInterceptor)
export class PersonController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  register(@Asked() intent: Intent, @Body() body: RegisterPersonRequest): Promise<CommandAnswer> {
    return this.bus.execute(new HandlePerson(intent, { type: 'RegisterPerson', ...said(body) }));
  }
}
