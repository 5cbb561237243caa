import type { ConsentId, Day, NecessityId, ObjectionId } from '@wisselzone/kernel';
import { asks, day, days, type Asks } from './dossier-story';
import { caw, clock, nth, ocmw, person, vdab } from './parties';

const c = (number: number): ConsentId => nth('cc', number);
const objection = nth<ObjectionId>('cb', 1);
const necessity = nth<NecessityId>('ce', 1);
const reason = 'Zij dreigt vannacht op straat te staan';

const terms = (number: number) =>
  ({
    consent: c(number),
    purpose: 'guidance',
    categories: ['guidance', 'housing'],
    recipients: [vdab, caw],
    from: day(1),
    until: day(200),
  }) as const;
const given = (number: number): Asks =>
  asks(ocmw, 2, {
    type: 'GiveConsent',
    ...terms(number),
    method: 'signedPaper',
    explainedIn: 'fr',
  });

const asked: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  asks(ocmw, 1, { type: 'RequestConsent', ...terms(11), explainedIn: 'fr' }),
  asks(ocmw, 1, { type: 'DeferConsentRequest', consent: c(11), askAgainOn: day(3) }),
  asks(ocmw, 3, { type: 'RefuseConsent', consent: c(11), text: 'Zij vertrouwt het niet' }),
];

const ended: readonly Asks[] = [
  given(12),
  asks(ocmw, 4, {
    type: 'RenewConsent',
    consent: c(12),
    from: day(4),
    until: '2027-09-01' as Day,
    method: 'digital',
    evidenceReference: 'verslag 4',
  }),
  asks(ocmw, 5, {
    type: 'RevokeConsent',
    consent: c(12),
    text: 'Haar bewindvoerder trekt het in',
    confirmBy: days(7),
  }),
  asks(vdab, 6, { type: 'ConfirmWithdrawal', consent: c(12) }),
  asks(clock, 8, { type: 'NoteWithdrawalUnconfirmed', consent: c(12) }),
  given(13),
  asks(ocmw, 9, { type: 'MarkConsentUnknown', consent: c(13), text: 'Het blad is zoek' }),
  asks(ocmw, 10, {
    type: 'InvalidateConsent',
    consent: c(13),
    text: 'Zij begreep het niet',
    confirmBy: days(12),
  }),
  given(14),
  asks(ocmw, 11, { type: 'WithdrawConsent', consent: c(14), confirmBy: days(13) }),
];

const besides: readonly Asks[] = [
  asks(ocmw, 12, {
    type: 'RaiseObjection',
    objection,
    categories: ['health'],
    recipients: [caw],
    text: 'Dat gaat hen niet aan',
  }),
  asks(ocmw, 13, { type: 'LiftObjection', objection }),
  asks(ocmw, 14, {
    type: 'DeclareNecessity',
    necessity,
    purpose: 'guidance',
    categories: ['housing'],
    recipients: [caw],
    hours: 24,
    text: reason,
  }),
  asks(clock, 16, { type: 'ExpireNecessity', necessity }),
];

/** The ten states of consent, objection and necessity: what came to version 1 after the lifecycles. */
export const sharingStory: readonly Asks[] = [...asked, ...ended, ...besides];
