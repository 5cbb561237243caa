import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, QuestionId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  AnswerQuestionRequest,
  AskQuestionRequest,
  NoteQuestionDeadlineMissedRequest,
  RemindQuestionRequest,
  WithdrawQuestionRequest,
} from './question.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface QuestionPath extends DossierPath {
  readonly question: QuestionId;
}

/** A question to another organisation that is involved, outside any referral. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class QuestionController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('questions')
  ask(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: AskQuestionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AskQuestion',
      question: madeBy<QuestionId>(intent, 'question'),
      ...said(body),
    });
  }

  @Post('questions/:question/answers')
  answer(
    @Asked() intent: Intent,
    @Path() path: QuestionPath,
    @Body() body: AnswerQuestionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AnswerQuestion',
      question: path.question,
      ...said(body),
    });
  }

  @Post('questions/:question/reminders')
  remind(
    @Asked() intent: Intent,
    @Path() path: QuestionPath,
    @Body() body: RemindQuestionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RemindQuestion',
      question: path.question,
      ...said(body),
    });
  }

  @Post('questions/:question/withdrawals')
  withdraw(
    @Asked() intent: Intent,
    @Path() path: QuestionPath,
    @Body() body: WithdrawQuestionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'WithdrawQuestion',
      question: path.question,
      ...said(body),
    });
  }

  @Post('questions/:question/missedDeadlines')
  noteDeadlineMissed(
    @Asked() intent: Intent,
    @Path() path: QuestionPath,
    @Body() body: NoteQuestionDeadlineMissedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NoteQuestionDeadlineMissed',
      question: path.question,
      ...said(body),
    });
  }
}
