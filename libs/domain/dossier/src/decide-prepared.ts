import {
  attachmentDecider,
  carryingInTheWay,
  type AttachmentCommand,
  type AttachmentError,
} from '@wisselzone/domain/attachment';
import { draftDecider, type DraftCommand, type DraftError } from '@wisselzone/domain/draft';
import type { Decision } from '@wisselzone/kernel';
import { isCommandOf, type DossierCommand } from './dossier.commands';
import type { DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';

type Preparing = DraftCommand | AttachmentCommand;

/** The rules in the way of what is prepared, and of what is carried. */
export type PreparedError = DraftError | AttachmentError;

export const isPreparing = (command: DossierCommand): command is Preparing =>
  isCommandOf('draft', command) || isCommandOf('attachment', command);

/** What an organisation prepares for itself before it asks or answers anything. */
export const decidePrepared = (
  dossier: Dossier,
  command: Preparing,
): Decision<DossierEvent, PreparedError> => {
  const around = { involved: isInvolved(dossier, command.by) };
  return command.type === 'AddAttachment'
    ? attachmentDecider.decide(command, dossier.attachments[command.attachment], around)
    : draftDecider.decide(command, dossier.drafts[command.draft], around);
};

const CARRY: readonly DossierCommand['type'][] = [
  'RequestReferral',
  'GiveReferralInformation',
  'AnswerQuestion',
];

/** The rule in the way of the files that a question or an answer carries; a draft may still name any. */
export const carriedInTheWay = (
  { attachments: known }: Dossier,
  command: DossierCommand,
): AttachmentError | undefined => {
  if (!CARRY.includes(command.type) || !('attachments' in command)) return undefined;
  const { by, attachments = [] } = command;
  const limitBytes = 'attachmentLimitBytes' in command ? command.attachmentLimitBytes : undefined;
  return carryingInTheWay(
    {
      by,
      attachments,
      ...(command.type === 'RequestReferral' && { categories: command.categories }),
      limitBytes: limitBytes ?? 0,
    },
    known,
  );
};
