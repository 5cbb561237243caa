import type { Necessity } from '@wisselzone/domain/clearance';
import { overrideLasts, type Override } from '@wisselzone/domain/override';
import type { Consent } from '@wisselzone/domain/consent';
import type { Draft } from '@wisselzone/domain/draft';
import type { Erasure } from '@wisselzone/domain/erasure';
import type { Handover } from '@wisselzone/domain/handover';
import type { Mandate } from '@wisselzone/domain/mandate';
import type { Offering } from '@wisselzone/domain/offering';
import type { PausableDeadline, Pause } from '@wisselzone/domain/pause';
import type { Question } from '@wisselzone/domain/question';
import { isOpenReferral, type Referral } from '@wisselzone/domain/referral';
import { endOfDay, type PauseId } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import type { DueDate } from './due-dates.types';
import { personDeadlines, stillWaiting, withoutPaused, type PersonDeadline } from './pausing';

const ofReferral = (known: Referral): readonly DueDate[] => {
  if (!isOpenReferral(known)) return [];
  const { referral, status, missed, receiveBy, decideBy, expiresAt } = known;
  const dates: DueDate[] = [{ kind: 'referralExpiry', referral, at: expiresAt }];
  if (!missed.includes('decide')) dates.push({ kind: 'referralDecide', referral, at: decideBy });
  if (status === 'requested' && !missed.includes('receive'))
    dates.push({ kind: 'referralReceive', referral, at: receiveBy });
  return dates;
};

const ofMoments = ({ handover, status, moments }: Handover): readonly DueDate[] =>
  status === 'aftercare' || status === 'returnRequested'
    ? moments
        .filter(({ state }) => state === 'planned')
        .map(({ moment, due }) => ({
          kind: 'aftercareMoment',
          handover,
          moment,
          at: endOfDay(due),
        }))
    : [];

const ofOutcomes = ({ handover, outcomes }: Handover): readonly DueDate[] =>
  outcomes
    .filter(({ state }) => state === 'planned')
    .map(({ moment, due }) => ({ kind: 'outcome', handover, moment, at: endOfDay(due) }));

const ofHandover = (known: Handover): readonly DueDate[] => {
  const { handover, status, plannedEnd, takeBackBy, returnDeadlineMissed } = known;
  const dates: DueDate[] = [...ofMoments(known), ...ofOutcomes(known)];
  if (status === 'overlap' && plannedEnd)
    dates.push({ kind: 'overlapEnd', handover, at: endOfDay(plannedEnd) });
  if (status === 'returnRequested' && takeBackBy && !returnDeadlineMissed)
    dates.push({ kind: 'takeBack', handover, at: takeBackBy });
  return dates;
};

const ofConsent = (known: Consent): readonly DueDate[] => {
  const { consent, status, until, unconfirmed, confirmBy } = known;
  const dates: DueDate[] = [];
  if (status === 'given' || status === 'renewed')
    dates.push({ kind: 'consentExpiry', consent, at: until });
  if (unconfirmed.length > 0 && confirmBy)
    dates.push({ kind: 'withdrawalConfirmation', consent, at: confirmBy });
  return dates;
};

const ofNecessity = ({ necessity, ended, until }: Necessity): readonly DueDate[] =>
  ended ? [] : [{ kind: 'necessityExpiry', necessity, at: until }];

const ofDraft = ({ draft, status, expiresAt }: Draft): readonly DueDate[] =>
  status === 'open' ? [{ kind: 'draftExpiry', draft, at: expiresAt }] : [];
const ofOffering = ({ offering, status, expiresAt }: Offering): readonly DueDate[] =>
  status === 'open' ? [{ kind: 'offeringExpiry', offering, at: expiresAt }] : [];
const ofErasure = (known: Erasure): readonly DueDate[] => {
  const { erasure, status, orderedAt, answerBy, unanswered, overdueNoted } = known;
  const dates: DueDate[] = [];
  if (status === 'ordered' && orderedAt)
    dates.push({ kind: 'keyDestruction', erasure, at: orderedAt });
  if (answerBy && unanswered.length > 0 && !overdueNoted)
    dates.push({ kind: 'erasureAnswer', erasure, at: answerBy });
  return dates;
};
const ofOverride = (known: Override): readonly DueDate[] =>
  known.ended ? [] : [{ kind: 'overrideEnd', override: known.override, at: overrideLasts(known) }];
const ofMandate = ({ mandate, status, until }: Mandate): readonly DueDate[] =>
  status === 'given' ? [{ kind: 'mandateExpiry', mandate, at: until }] : [];
const ofQuestion = ({
  question,
  status,
  answerBy,
  deadlineMissed,
}: Question): readonly DueDate[] =>
  status === 'asked' && !deadlineMissed ? [{ kind: 'questionAnswer', question, at: answerBy }] : [];

const ofPause = ({ pause, status, until }: Pause): readonly DueDate[] =>
  status === 'running' ? [{ kind: 'pauseExpiry', pause, at: until }] : [];

/** Every moment that the dossier waits for, earliest first; each disappears once it has been noted, or while it stands still. */
export const dueDatesOf = (dossier: Dossier): readonly DueDate[] =>
  withoutPaused(dossier, waitedFor(dossier));

/** The deadlines that depend on the person, and run. */
export const personDeadlinesOf = (dossier: Dossier): readonly PersonDeadline[] =>
  personDeadlines(dossier, dueDatesOf(dossier));

/** What stood still in a pause and still waits, as it stood when the pause began. */
export const pausedDeadlinesOf = (
  dossier: Dossier,
  pause: PauseId,
): readonly PausableDeadline[] => {
  const known = dossier.pauses[pause];
  return known ? stillWaiting(known, waitedFor(dossier)) : [];
};

const waitedFor = (dossier: Dossier): readonly DueDate[] =>
  [
    ...Object.values(dossier.referrals).flatMap(ofReferral),
    ...Object.values(dossier.drafts).flatMap(ofDraft),
    ...Object.values(dossier.offerings).flatMap(ofOffering),
    ...Object.values(dossier.handovers).flatMap(ofHandover),
    ...Object.values(dossier.consents).flatMap(ofConsent),
    ...Object.values(dossier.pauses).flatMap(ofPause),
    ...Object.values(dossier.questions).flatMap(ofQuestion),
    ...Object.values(dossier.mandates).flatMap(ofMandate),
    ...Object.values(dossier.necessities).flatMap(ofNecessity),
    ...Object.values(dossier.erasures).flatMap(ofErasure),
    ...Object.values(dossier.overrides).flatMap(ofOverride),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
