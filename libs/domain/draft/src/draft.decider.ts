import {
  anyGiven,
  fail,
  isAfter,
  record,
  sealed,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import type {
  ChangeDraft,
  DiscardDraft,
  DraftCommand,
  ExpireDraft,
  SaveDraft,
  SendDraft,
} from './draft.commands';
import type { DraftError } from './draft.errors';
import type { DraftContent, DraftEvent, DraftSent } from './draft.events';
import { evolveDraft, type Draft } from './draft.state';

/** What a draft needs to know of the rest of the dossier. */
export interface AroundDraft {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}

type Answer = Decision<DraftEvent, DraftError>;

const contentOf = (said: DraftContent): DraftContent | undefined => {
  const { kind, to, urgency, purpose, categories } = said;
  const { reason, question, desiredMoment, addressedService, attachments } = said;
  return anyGiven({
    kind,
    to,
    urgency,
    purpose,
    categories,
    reason,
    question,
    desiredMoment,
    addressedService,
    attachments,
  });
};

/** Nothing is refused for being unfinished, or for what may not be shared: that is asked when it is sent. */
const save = (command: SaveDraft | ChangeDraft, { involved }: AroundDraft): Answer => {
  const { draft, by: from, now, expiresAt, contactPerson } = command;
  if (!involved) return fail({ code: 'notInvolved' });
  if (!isAfter(expiresAt, now)) return fail({ code: 'deadlinesOutOfOrder' });
  const guidance = contentOf(command);
  if (!guidance && !contactPerson) return fail({ code: 'draftEmpty' });
  const content = sealed({ guidance, contact: contactPerson && { contactPerson } });
  return record({ type: 'DraftSaved', plain: { draft, from, expiresAt }, ...content });
};

const change = (command: ChangeDraft, { status }: Draft, around: AroundDraft): Answer =>
  status === 'open' ? save(command, around) : fail({ code: 'draftEnded', end: status });

const discard = (_: DiscardDraft, { draft, from, status }: Draft): Answer => {
  if (status === 'discarded') return record();
  return status === 'open'
    ? record({ type: 'DraftDiscarded', plain: { draft, from } })
    : fail({ code: 'draftEnded', end: status });
};

const expire = ({ now }: ExpireDraft, { draft, from, status, expiresAt }: Draft): Answer => {
  if (status === 'expired') return record();
  if (status !== 'open') return fail({ code: 'draftEnded', end: status });
  return isAfter(now, expiresAt)
    ? record({ type: 'DraftExpired', plain: { draft, from } })
    : fail({ code: 'deadlineNotPassed', deadline: expiresAt });
};

const decide = (command: DraftCommand, draft: Draft | undefined, around: AroundDraft): Answer => {
  if (command.type === 'SaveDraft')
    return draft ? fail({ code: 'draftAlreadySaved' }) : save(command, around);
  if (!draft) return fail({ code: 'draftUnknown' });
  if (command.type === 'ExpireDraft') return expire(command, draft);
  if (command.by !== draft.from) return fail({ code: 'draftUnknown' });
  return command.type === 'ChangeDraft' ? change(command, draft, around) : discard(command, draft);
};

/** A referral that is still being written: saved, changed, and then sent, discarded or forgotten. */
export const draftDecider: Decider<
  Draft | undefined,
  DraftCommand,
  DraftEvent,
  DraftError,
  AroundDraft
> = { initial: undefined, decide, evolve: evolveDraft };

/**
 * The end of a draft that goes with the request it prepared: both are recorded in one append, or neither.
 * The request says everything itself; whatever was saved decides nothing.
 */
export const sendDraft = (
  { by, referral }: SendDraft,
  draft: Draft | undefined,
): Decision<DraftSent, DraftError> => {
  if (draft?.from !== by) return fail({ code: 'draftUnknown' });
  const { draft: id, from, status } = draft;
  return status === 'open'
    ? record({ type: 'DraftSent', plain: { draft: id, from, referral } })
    : fail({ code: 'draftEnded', end: status });
};
