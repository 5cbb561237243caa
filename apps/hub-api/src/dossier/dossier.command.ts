import { Command } from '@nestjs/cqrs';
import type { Deadlines } from '@wisselzone/domain/agreement';
import type { DossierCommand } from '@wisselzone/domain/dossier';
import type { Asked, DossierId, Instant } from '@wisselzone/kernel';
import { addWorkingDays } from '@wisselzone/platform/calendar';
import type { FilePlace } from '../attachment/attachment-files';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';

type Deadline =
  'receiveBy' | 'decideBy' | 'expiresAt' | 'takeBackBy' | 'confirmBy' | 'reviewBy' | 'answerBy';
/** What the handler counts for a pause; `until` alone is also a field of other commands. */
type CountedForPause = 'deadlines' | 'resumed';
/** What the door knows: of who asks for access in an emergency, of how an addressee is reached, of how much may come along. */
type KnownHere = 'asker' | 'secondFactorAt' | 'heldHere' | 'attachmentLimitBytes';

/** Recipients of what ends a consent honour it at once; they say so within as many Belgian working days. */
const CONFIRM_DAYS = 2;
/** A draft is kept for as many after its last change. */
const DRAFT_DAYS = 20;
/** An override is reviewed within as many. */
const REVIEW_DAYS = 2;
type Sent<Whole> = Whole extends { readonly type: 'PauseDeadlines' }
  ? Omit<Whole, keyof Asked | CountedForPause | 'until'>
  : Whole extends DossierCommand
    ? Omit<Whole, keyof Asked | Deadline | KnownHere | CountedForPause>
    : never;

/** A command as a door sends it: who asks, the time and the deadlines are the handler's. */
export type DossierRequest = Sent<DossierCommand>;

/** Keeps the bytes of an attachment where they belong, before the event says that they are there. */
export type KeepFile = (place: FilePlace) => Promise<void>;

/** Whatever is asked of a dossier, over whichever door, ends in the one handler of this. */
export class HandleDossier extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly dossier: DossierId,
    readonly request: DossierRequest,
    readonly keep?: KeepFile,
  ) {
    super();
  }
}

/** The whole command, its deadlines counted in Belgian working days from now. */
export const completed = (
  request: DossierRequest,
  asked: Asked,
  days: Deadlines,
): DossierCommand => {
  // Adding the fields that `Sent` took away gives the command back; the compiler cannot see that over a union.
  return { ...request, ...asked, ...TERMS[request.type]?.(asked.now, days) } as DossierCommand;
};

type Terms = (now: Instant, days: Deadlines) => Partial<Record<Deadline, Instant>>;

const ofReferral: Terms = (now, days) => ({
  receiveBy: addWorkingDays(now, days.receive),
  decideBy: addWorkingDays(now, days.decide),
  expiresAt: addWorkingDays(now, days.expire),
});
const ofDraft: Terms = (now) => ({ expiresAt: addWorkingDays(now, DRAFT_DAYS) });
const ofEnd: Terms = (now) => ({ confirmBy: addWorkingDays(now, CONFIRM_DAYS) });

/** What sets a term; everything else waits for nothing. */
const TERMS: { readonly [Type in DossierRequest['type']]?: Terms } = {
  RequestReferral: ofReferral,
  ForwardReferral: ofReferral,
  SaveDraft: ofDraft,
  ChangeDraft: ofDraft,
  WithdrawConsent: ofEnd,
  RevokeConsent: ofEnd,
  InvalidateConsent: ofEnd,
  OfferReferral: (now, days) => ({ expiresAt: addWorkingDays(now, days.decide) }),
  StartOverride: (now) => ({ reviewBy: addWorkingDays(now, REVIEW_DAYS) }),
  AskQuestion: (now, days) => ({ answerBy: addWorkingDays(now, days.answer) }),
  RequestReturn: (now, days) => ({ takeBackBy: addWorkingDays(now, days.takeBack) }),
};
