import type { AttachmentId, OrganisationId } from '@wisselzone/kernel';
import { CommandRequest } from '../request/command.request';
import { Attachments, Id, Optional, Text } from '../request/field.request';

export class AskQuestionRequest extends CommandRequest {
  @Id() readonly to!: OrganisationId;
  @Text() readonly text!: string;
}

export class AnswerQuestionRequest extends CommandRequest {
  @Text() readonly text!: string;
  @Optional() @Attachments() readonly attachments?: readonly AttachmentId[];
}

export class RemindQuestionRequest extends CommandRequest {}

export class WithdrawQuestionRequest extends CommandRequest {}

export class NoteQuestionDeadlineMissedRequest extends CommandRequest {}
