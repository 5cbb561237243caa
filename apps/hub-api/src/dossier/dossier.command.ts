import { Command } from '@nestjs/cqrs';
import type { Deadlines } from '@wisselzone/domain/agreement';
import type { DossierCommand } from '@wisselzone/domain/dossier';
import type { Asked, DossierId, Instant } from '@wisselzone/kernel';
import { addWorkingDays } from '@wisselzone/platform/calendar';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';

type Deadline =
  'receiveBy' | 'decideBy' | 'expiresAt' | 'takeBackBy' | 'confirmBy' | 'reviewBy' | 'answerBy';
/** What the door knows of who asks for access in an emergency. */
type Proven = 'asker' | 'secondFactorAt';

/** Recipients of what ends a consent honour it at once; they say so within as many Belgian working days. */
const CONFIRM_DAYS = 2;
/** An override is reviewed within as many. */
const REVIEW_DAYS = 2;
/** What ends a consent, and must be confirmed by its recipients. */
const ENDS: readonly string[] = ['WithdrawConsent', 'RevokeConsent', 'InvalidateConsent'];
type Sent<Whole> = Whole extends DossierCommand
  ? Omit<Whole, keyof Asked | Deadline | Proven>
  : never;

/** A command as a door sends it: who asks, the time and the deadlines are the handler's. */
export type DossierRequest = Sent<DossierCommand>;

/** Whatever is asked of a dossier, over whichever door, ends in the one handler of this. */
export class HandleDossier extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly dossier: DossierId,
    readonly request: DossierRequest,
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
  return { ...request, ...asked, ...deadlinesOf(request, asked.now, days) } as DossierCommand;
};

const deadlinesOf = (
  { type }: DossierRequest,
  now: Instant,
  days: Deadlines,
): Partial<Record<Deadline, Instant>> => {
  if (type === 'RequestReferral' || type === 'ForwardReferral')
    return {
      receiveBy: addWorkingDays(now, days.receive),
      decideBy: addWorkingDays(now, days.decide),
      expiresAt: addWorkingDays(now, days.expire),
    };
  if (ENDS.includes(type)) return { confirmBy: addWorkingDays(now, CONFIRM_DAYS) };
  if (type === 'OfferReferral') return { expiresAt: addWorkingDays(now, days.decide) };
  if (type === 'StartOverride') return { reviewBy: addWorkingDays(now, REVIEW_DAYS) };
  if (type === 'AskQuestion') return { answerBy: addWorkingDays(now, days.answer) };
  return type === 'RequestReturn' ? { takeBackBy: addWorkingDays(now, days.takeBack) } : {};
};
